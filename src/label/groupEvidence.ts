import type { Container } from '../blocks/block.js';
import type { MeasureGroup } from '../blocks/measures/measures.js';
import { KINDS } from '../types.js';
import type { Evidence } from './evidence.js';
import type { Target } from './linkTargets.js';
import type { Topic } from './vocabulary/vocabulary.js';

const SAID = [...KINDS, 'affiliate', 'paywall'] as const satisfies readonly Topic[];
const LED_TO = ['share', 'profile', 'author', 'account', 'subscribe', 'legal', 'ad', 'shop'] as const satisfies readonly Target[];

/** Names of what {@link groupMeasures} measures. */
export const GROUP_NAMES: readonly string[] = [...SAID.map((t) => `group:${t}`), ...LED_TO.map((t) => `group>${t}`), 'group:size'];
const WIDTH = SAID.length + LED_TO.length;

/** Text blocks that make a container a group. */
const FEWEST = 3;
/** Text blocks beyond which a container is a part of the page. */
export const LARGEST_GROUP = 80;

const placesOf = <T extends string>(names: readonly T[]): ReadonlyMap<string, number> => new Map(names.map((name, i) => [name, i]));
const SAID_PLACES = placesOf(SAID);
const TARGET_PLACES = placesOf(LED_TO);

/** The nearest list or box around a block; `null` where that is a part of the page. */
export function groupOf(container: Container): Container | null {
  let c: Container | null = container;
  while (c && c.blocks < FEWEST) c = c.parent;
  return c && c.blocks <= LARGEST_GROUP ? c : null;
}

/** Shares of the blocks of the nearest list or box around a block that name a kind in their words, or lead where links of a sort lead. */
export function groupMeasures({ survey, matches, targets }: Evidence): MeasureGroup {
  const { texts } = survey;
  const sums = new Float32Array(survey.containers * WIDTH);
  const add = (group: Container, place: number | undefined): void => {
    if (place !== undefined) sums[group.index * WIDTH + place] = (sums[group.index * WIDTH + place] ?? 0) + 1;
  };
  const groups = texts.map(({ container }) => groupOf(container));
  texts.forEach(({ container }, i) => {
    const said = matches[i] ?? [];
    const led = targets[i] ?? [];
    if (said.length === 0 && led.length === 0) return;
    for (let c: Container | null = container; c && c.blocks <= LARGEST_GROUP; c = c.parent) {
      said.forEach(({ topic, certain }, k) => {
        if (certain && said.findIndex((m) => m.topic === topic && m.certain) === k) add(c, SAID_PLACES.get(topic));
      });
      led.forEach((target, k) => {
        if (led.indexOf(target) === k) add(c, TARGET_PLACES.get(target));
      });
    }
  });
  return {
    names: GROUP_NAMES,
    write(_, i, out, at) {
      const group = groups[i];
      if (!group) return;
      const from = group.index * WIDTH;
      for (let k = 0; k < WIDTH; k++) out[at + k] = (sums[from + k] ?? 0) / group.blocks;
      out[at + WIDTH] = Math.log1p(group.blocks);
    },
  };
}

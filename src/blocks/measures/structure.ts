import type { Container } from '../block.js';
import type { Survey } from '../survey.js';
import { log, type MeasureGroup, share } from './measures.js';

const TAGS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'div', 'button', 'label', 'blockquote', 'figcaption', 'dd', 'section'] as const;
const ANCESTORS = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'ul',
  'ol',
  'table',
  'blockquote',
  'section',
  'button',
  'select',
  'details',
  'dl',
] as const;
const INLINE = ['b', 'strong', 'em', 'i', 'time', 'small', 'span', 'a', 'font', 'cite'] as const;
const LEVELS = 4;

const TAG_INDEX: ReadonlyMap<string, number> = new Map(TAGS.map((t, i) => [t, i]));
const ANCESTOR_INDEX: ReadonlyMap<string, number> = new Map(ANCESTORS.map((t, i) => [t, i]));
const INLINE_INDEX: ReadonlyMap<string, number> = new Map(INLINE.map((t, i) => [t, i]));

/** Which elements the block stands in. */
export const tagMeasures: MeasureGroup = {
  names: [
    ...TAGS.map((t) => `tag:${t}`),
    ...ANCESTORS.map((t) => `in:${t}`),
    ...INLINE.map((t) => `inline:${t}`),
    'depth',
    'hidden',
    'articleBodyProp',
  ],
  write(survey: Survey, i: number, out: Float32Array, at: number) {
    const block = survey.texts[i];
    if (!block) return;
    const tag = TAG_INDEX.get(block.tag === 'th' ? 'td' : block.tag);
    if (tag !== undefined) out[at + tag] = 1;
    const ancestors = at + TAGS.length;
    let bodyProp = 0;
    for (let c: Container | null = block.container; c; c = c.parent) {
      const index = ANCESTOR_INDEX.get(c.tag);
      if (index !== undefined) out[ancestors + index] = 1;
      if (c.element?.attribs.itemprop?.includes('articleBody')) bodyProp = 1;
    }
    const inline = ancestors + ANCESTORS.length;
    for (const element of block.inline) {
      const index = INLINE_INDEX.get(element.name);
      if (index !== undefined) out[inline + index] = 1;
    }
    const rest = inline + INLINE.length;
    out[rest] = block.container.depth;
    out[rest + 1] = Number(block.hidden);
    out[rest + 2] = bodyProp;
  },
};

const LEVEL_NAMES = ['chars', 'linkShare', 'blocks', 'proseShare', 'proseBlocks', 'charsPerBlock', 'media'] as const;

/** Names of what {@link containerMeasures} measures. */
export const CONTAINER_NAMES: readonly string[] = [
  ...Array.from({ length: LEVELS }, (_, level) => LEVEL_NAMES.map((name) => `up${level}:${name}`)).flat(),
  'slot:blocks',
  'slot:charsPerBlock',
  'slot:linkShare',
  'slot:proseShare',
  'slot:ofPage',
];

/** How much text, links and prose stand in the containers around the block, and in its template slot. */
export function containerMeasures(survey: Survey): MeasureGroup {
  const { texts, slots, containers, totalProse, totalChars } = survey;
  const size = LEVEL_NAMES.length;
  /** The numbers of each container by its index; many blocks stand in one. */
  const numbers = new Float32Array(containers * size);
  const isMeasured = new Uint8Array(containers);
  const measureContainer = (c: Container): void => {
    isMeasured[c.index] = 1;
    let to = c.index * size;
    numbers[to++] = log(c.chars);
    numbers[to++] = Math.min(1, share(c.linkChars, c.chars));
    numbers[to++] = log(c.blocks);
    numbers[to++] = share(c.prose, totalProse);
    numbers[to++] = log(c.proseBlocks);
    numbers[to++] = log(share(c.chars, c.blocks));
    numbers[to++] = log(c.media);
  };
  return {
    names: CONTAINER_NAMES,
    write(_, i, out, at) {
      const block = texts[i];
      const slot = slots[i];
      if (!block || !slot) return;
      let to = at;
      let c: Container = block.container;
      for (let level = 0; level < LEVELS; level++) {
        if (isMeasured[c.index] === 0) measureContainer(c);
        const from = c.index * size;
        for (let k = 0; k < size; k++) out[to++] = numbers[from + k] ?? 0;
        c = c.parent ?? c;
      }
      out[to++] = log(slot.blocks);
      out[to++] = log(share(slot.chars, slot.blocks));
      out[to++] = Math.min(1, share(slot.linkChars, slot.chars));
      out[to++] = share(slot.prose, slot.blocks);
      out[to++] = share(slot.chars, totalChars);
    },
  };
}

import type { Container } from '../blocks/block.js';
import type { MeasureGroup } from '../blocks/measures/measures.js';
import type { Slot, Survey } from '../blocks/survey.js';
import { LABELS } from './weights.js';

const OFFSETS = [-2, -1, 1, 2] as const;
/** Blocks that stand alike: in the same container, under the same parent of it, and so on, or in the same slot of the template. */
const PEERS = ['up0', 'up1', 'up2', 'up3', 'slot'] as const;

/** Names of what {@link kindContext} measures. */
export const CONTEXT_NAMES: readonly string[] = [
  ...LABELS.map((label) => `kind:${label}`),
  ...OFFSETS.flatMap((offset) => LABELS.map((label) => `kind:${label}@${offset}`)),
  ...PEERS.flatMap((peer) => LABELS.map((label) => `kind:${label}~${peer}`)),
];

/** The containers around a block, nearest first, and its slot: one of each for every name of {@link PEERS}. */
function peersOf(survey: Survey, i: number): (Container | Slot | undefined)[] {
  const peers: (Container | Slot | undefined)[] = [];
  let c = survey.texts[i]?.container;
  for (let level = 0; level < PEERS.length - 1; level++) {
    peers.push(c);
    c = c?.parent ?? c;
  }
  peers.push(survey.slots[i]);
  return peers;
}

/**
 * What a first pass took a block, its neighbours and its peers for, as measures for a second pass (stacked generalisation, Wolpert 1992).
 *
 * @param probabilities of every label of every text block, `LABELS.length` a block
 */
export function kindContext(survey: Survey, probabilities: Float32Array): MeasureGroup {
  const width = LABELS.length;
  const count = survey.texts.length;
  const means = PEERS.map(() => new Map<Container | Slot, Float32Array>());
  for (let i = 0; i < count; i++)
    peersOf(survey, i).forEach((peer, level) => {
      const byPeer = means[level];
      if (!peer || !byPeer) return;
      let sums = byPeer.get(peer);
      if (!sums) {
        // The last place counts the blocks.
        sums = new Float32Array(width + 1);
        byPeer.set(peer, sums);
      }
      for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (probabilities[i * width + k] ?? 0);
      sums[width] = (sums[width] ?? 0) + 1;
    });
  return {
    names: CONTEXT_NAMES,
    write(_, i, out, at) {
      let next = at;
      for (let k = 0; k < width; k++) out[next++] = probabilities[i * width + k] ?? 0;
      for (const offset of OFFSETS) {
        const j = i + offset;
        for (let k = 0; k < width; k++) out[next++] = j < 0 || j >= count ? 0 : (probabilities[j * width + k] ?? 0);
      }
      peersOf(survey, i).forEach((peer, level) => {
        const sums = peer && means[level]?.get(peer);
        for (let k = 0; k < width; k++) out[next++] = sums ? (sums[k] ?? 0) / (sums[width] ?? 1) : 0;
      });
    },
  };
}

/** The features that the forests of one format ask for; the forests share it. */
export interface FeatureTable {
  readonly names: readonly string[];
  /** Thresholds of each feature, ascending; 32 at most. */
  readonly thresholds: readonly (readonly number[])[];
}

/** Bits of a threshold's place. */
export const THRESHOLD_BITS = 5;

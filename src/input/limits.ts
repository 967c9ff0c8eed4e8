/** Limits where the caller sets none. */
export const LIMITS = {
  /** Bytes of input. */
  maxBytes: 20_000_000,
  /** Levels of nesting; browsers stop at 512 too. */
  maxDepth: 512,
  /** Nodes of the tree. */
  maxNodes: 1_000_000,
} as const;

/** Thrown when the input is larger than `maxBytes`. */
export class InputTooLargeError extends RangeError {
  override readonly name = 'InputTooLargeError';
  constructor(
    /** Size of the input in bytes. */
    readonly bytes: number,
    /** The limit it broke. */
    readonly maxBytes: number,
  ) {
    super(`The input has ${bytes} bytes; the limit (maxBytes) is ${maxBytes}.`);
  }
}

/** Thrown when the page has more nodes than `maxNodes`. */
export class TooComplexError extends RangeError {
  override readonly name = 'TooComplexError';
  constructor(
    /** The limit it broke. */
    readonly maxNodes: number,
  ) {
    super(`The page has more than ${maxNodes} nodes, the limit (maxNodes).`);
  }
}

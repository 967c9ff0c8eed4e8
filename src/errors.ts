/**
 * Thrown when the input is larger than `maxBytes`.
 *
 * @example
 * ```ts
 * cleanArticle(html, { maxBytes: 1_000 }); // throws InputTooLargeError
 * try {
 *   cleanArticle('A story', { maxBytes: 5 });
 * } catch (error) {
 *   if (!(error instanceof InputTooLargeError)) throw error;
 *   error.bytes; // => 7
 *   error.message; // => 'The input has 7 bytes; the limit (maxBytes) is 5.'
 * }
 * ```
 */
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

/**
 * Thrown when the page has more nodes than `maxNodes`.
 *
 * @example
 * ```ts
 * cleanArticle(html, { maxNodes: 100 }); // throws TooComplexError
 * try {
 *   cleanArticle(html, { maxNodes: 100 });
 * } catch (error) {
 *   if (!(error instanceof TooComplexError)) throw error;
 *   error.maxNodes; // => 100
 * }
 * ```
 */
export class TooComplexError extends RangeError {
  override readonly name = 'TooComplexError';
  constructor(
    /** The limit it broke. */
    readonly maxNodes: number,
  ) {
    super(`The page has more than ${maxNodes} nodes, the limit (maxNodes).`);
  }
}

import { InputTooLargeError } from '../index.js';

/**
 * All bytes of a stream, as an array that owns its memory.
 *
 * @throws InputTooLargeError as soon as more than `maxBytes` have come; the stream is closed then
 */
export async function collect(stream: AsyncIterable<unknown>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
    size += bytes.length;
    if (size > maxBytes) throw new InputTooLargeError(size, maxBytes);
    chunks.push(bytes);
  }
  return join(chunks, size);
}

/** Arrays put together; `size` is the sum of their lengths. */
export function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

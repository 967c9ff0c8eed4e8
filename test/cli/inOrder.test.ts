import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/batch/inOrder.js';

async function* numbers(count: number, onTake: (n: number) => void = () => undefined) {
  for (let n = 0; n < count; n++) {
    onTake(n);
    yield n;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const WIDE = { items: 8, weight: 1000 };

describe('work under way at once', () => {
  it('comes out in order, however long each item takes', async () => {
    const run = async (n: number) => {
      await wait((n * 7) % 5);
      return n * 10;
    };
    expect(await all(inOrder(numbers(40), run, WIDE))).toEqual(Array.from({ length: 40 }, (_, n) => n * 10));
  });

  it('holds no more items than the window, also where nobody takes the results', async () => {
    let taken = 0;
    const results = inOrder(
      numbers(100, () => {
        taken += 1;
      }),
      async (n) => n,
      { items: 4, weight: 1000 },
    );
    await results.next();
    await wait(10);
    // Four in the window, one that was given, one that waits for room.
    expect(taken).toBeLessThanOrEqual(6);
    await results.return(undefined);
  });

  it('holds no more than the window weighs, and lets a heavier item in alone', async () => {
    let underway = 0;
    let most = 0;
    const run = async (n: number) => {
      underway += n === 3 ? 50 : 3;
      most = Math.max(most, underway);
      await wait(1);
      underway -= n === 3 ? 50 : 3;
      return n;
    };
    expect(await all(inOrder(numbers(8), run, { items: 8, weight: 10 }, (n) => (n === 3 ? 50 : 3)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(50);
  });

  it('gives each result as soon as it is there, though the next item is late', async () => {
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* items() {
      yield 1;
      await late;
      yield 2;
    }
    const results = inOrder(items(), async (n) => n, WIDE);
    expect(await results.next()).toEqual({ done: false, value: 1 });
    release();
    expect(await all(results)).toEqual([2]);
  });

  it('passes on an error of the items, after the results before it', async () => {
    async function* items() {
      yield 1;
      throw new Error('torn');
    }
    const results = inOrder(items(), async (n) => n, WIDE);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('torn');
  });
});

/** How much may be under way at once. */
export interface Window {
  /** Items, finished ones that wait for an earlier one too. */
  items: number;
  /** Sum of their weights; one item is always let in. */
  weight: number;
}

/**
 * Runs a function over items, several at once, and gives the results in the items' order, each as soon as it and all before it are there.
 * Takes no further item while the window is full, so memory is bounded where the items come faster than they are done, or results faster
 * than they are taken.
 *
 * @param run must not reject: what goes wrong with an item is a result
 * @throws what `items` throws, after the results of all items before
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  window: Window,
  weigh: (item: Item) => number = () => 0,
): AsyncGenerator<Result> {
  const queue: { result: Promise<Result>; weight: number }[] = [];
  let weight = 0;
  let stopped = false;
  // Wakes whichever side waits. Both never do: one waits for room in a full queue, the other for an item in an empty one.
  let wake = () => {};
  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });

  const feed = async () => {
    for await (const item of items) {
      const itemWeight = weigh(item);
      while (!stopped && queue.length > 0 && (queue.length >= window.items || weight + itemWeight > window.weight)) await change();
      if (stopped) return;
      queue.push({ result: run(item), weight: itemWeight });
      weight += itemWeight;
      wake();
    }
  };
  let outcome: { error?: unknown } | null = null;
  feed()
    .then(
      () => {
        outcome = {};
      },
      (error: unknown) => {
        outcome = { error };
      },
    )
    .finally(() => wake());

  const ended = (): { error?: unknown } | null => outcome;
  try {
    for (;;) {
      const head = queue[0];
      if (head) {
        const result = await head.result;
        queue.shift();
        weight -= head.weight;
        wake();
        yield result;
      } else if (ended() === null) await change();
      else break;
    }
  } finally {
    stopped = true;
    wake();
  }
  const end = ended();
  if (end && 'error' in end) throw end.error;
}

// Timing several functions on several pages, side by side.
const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
/** The value below which a share of the numbers lies. */
export const quantile = (numbers, q) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * q))];

/** Milliseconds on the wall's clock. */
export const wallClock = () => performance.now();
/** Milliseconds that this process has had of the processors, garbage collection in other threads included. */
export const cpuClock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Median milliseconds of each contender on one page. The runs are interleaved, so that a slow moment of the machine hits all alike.
 *
 * @param contenders by name; each gets the page as bytes and as a string
 */
export async function timePage({ bytes }, rounds, contenders, clock) {
  const html = new TextDecoder().decode(bytes);
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = clock();
      await contenders[name](bytes, html);
      // The first round warms up.
      if (round > 0) times[name].push(clock() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantile(times[name], 0.5)]));
}

/** Prints, for each contender, its ratios to the first: median, 95th percentile and worst over the pages. */
export async function printTable(title, pages, rounds, contenders, clock) {
  const [unit] = Object.keys(contenders);
  const timed = [];
  for (const page of pages) timed.push(await timePage(page, rounds, contenders, clock));
  console.log(`\n${title}: ${pages.length} pages, ${rounds} rounds`);
  console.log(`${''.padEnd(26)}${['median ×', '95 % ×', 'worst ×', 'median ms'].map((column) => column.padStart(11)).join('')}`);
  for (const name of Object.keys(contenders)) {
    const ratios = timed.map((times) => times[name] / times[unit]);
    const times = timed.map((all) => all[name]);
    const cells = [quantile(ratios, 0.5), quantile(ratios, 0.95), Math.max(...ratios), quantile(times, 0.5)];
    console.log(`${name.padEnd(26)}${cells.map((value) => value.toFixed(2).padStart(11)).join('')}`);
  }
}

/**
 * Runs of a property on small inputs: 10,000 in CI, a few elsewhere, so that the tests stay quick. `FAST_CHECK_RUNS` sets another number;
 * whole pages get a twentieth of it.
 */
export const RUNS = Number(process.env.FAST_CHECK_RUNS ?? (process.env.CI ? 10_000 : 600));
export const PAGE_RUNS = Math.ceil(RUNS / 20);
/** Milliseconds that a property may take. */
export const TIMEOUT = 20_000 + RUNS * 30;

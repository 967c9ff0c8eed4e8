import fc from 'fast-check';

/** In CI every run tries the same cases, so that a failure is the change's own; elsewhere each run tries new ones. `FAST_CHECK_SEED` sets another seed. */
const seed = process.env.FAST_CHECK_SEED ?? (process.env.CI ? '20261123' : undefined);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });

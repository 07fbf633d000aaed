// One seed for all chance in the tests: it never decides whether a test passes. `SEED=7 npm run test:unit` looks elsewhere.
import fc from 'fast-check';

export const SEED = Number(process.env.SEED ?? 20_261_123);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

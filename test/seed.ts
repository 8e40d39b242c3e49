/** Properties draw the same cases in every run of the tests, others with `SEED=…`; the long runs draw new ones each time. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20220725) });

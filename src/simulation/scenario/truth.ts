/** The hidden truth worked out: its procedure and events found, its count made a sampler. */
import type { Truth } from '../behaviour/index.js';
import { procedureNamed } from '../behaviour/index.js';
import { nonNegative } from './amounts.js';
import { demandEvent } from './events.js';
import { mendedStates } from './mended.js';
import type { Task, TruthPlan } from './plan.js';
import type { Around } from './tasks.js';

/** The truth of a behaviour, where it has one. */
export const truthOf = (around: Around, truth: Truth | undefined, habits: readonly Task[]): TruthPlan | undefined => {
  if (truth === undefined) return undefined;
  const { faults, raised } = around;
  const path = 'behaviour.truth';
  const of = procedureNamed(around, `${path}.procedure`, truth.procedure);
  for (const key of ['closedBy', 'reopenedBy'] as const)
    truth[key].forEach((type, i) => {
      demandEvent(raised, faults, `${path}.${key}.${i}`, type, of);
    });
  const count = nonNegative(faults, `${path}.count`, truth.count);
  return of === undefined ? undefined : { ...truth, count, mended: mendedStates(of, habits) };
};

/** The hidden truth worked out: its procedure and events found, its count made a sampler. */
import type { Arrival, Behaviour, Truth } from '../behaviour/index.js';
import { nonNegative, procedureNamed } from '../behaviour/index.js';
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

/** Whether two arrivals concern some unit both; kinds that are absent are all. */
const sameUnit = (one: Arrival, other: Arrival): boolean =>
  one.kinds === undefined || other.kinds === undefined || one.kinds.some((kind) => other.kinds?.includes(kind));

/**
 * Tells arrivals that cannot find a unit's problems: another finds them already, since they are drawn once; or they open
 * cases of another procedure. And problems that are nobody's, where no arrival finds any and none stand in a record.
 */
export const checkFound = ({ policy, faults }: Around, { arrivals, truth }: Behaviour, goesOn: boolean): void => {
  const finds = arrivals.filter(({ comes }) => comes.kind === 'found');
  const opening = (command: string) => policy.procedures.find(({ opens }) => Object.hasOwn(opens, command));
  if (truth !== undefined && finds.length === 0 && !goesOn)
    faults.add(
      'behaviour.truth.count',
      '没有 found 类来源，无从知道是哪些单位的问题',
      'there is no arrival of kind found, which says whose problems they are',
    );
  for (const [i, one] of finds.entries()) {
    const path = `behaviour.arrivals.${arrivals.indexOf(one)}`;
    const before = finds.slice(0, i).find((other) => sameUnit(one, other));
    if (one.per === 'campaign') faults.add(`${path}.per`, '真实问题是各单位的', 'true problems are of units');
    else if (before !== undefined)
      faults.add(
        `${path}.comes`,
        `同一单位的问题已由 ${before.id} 发现`,
        `${before.id} finds the problems of the same units already`,
      );
    const of = opening(one.command)?.id;
    if (truth !== undefined && of !== undefined && of !== truth.procedure)
      faults.add(
        `${path}.command`,
        `真实问题以 ${truth.procedure} 立项，不是 ${of}`,
        `cases of ${truth.procedure} stand for problems, not of ${of}`,
      );
  }
};

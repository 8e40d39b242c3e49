/** Projects every case's deadlines anew after what they rest on has changed: one event per case, in the order they opened. */
import type { ArmedDeadline, Case } from '../../policy/index.js';
import { policyActor } from '../../policy/index.js';
import type { Json, Text } from '../../shared/index.js';
import type { EngineEvent } from '../outcome/index.js';
import { aboutCase, keysOf, newEvent, orderOf, read, record, runningIn } from '../state/index.js';
import type { Righted, Run } from '../state/index.js';
import { armed as armedWith, reprojected } from './arm.js';
import { pausesNow } from './arming.js';
import { missedWrongly } from './breach.js';
import { project } from './project.js';

/** A last day that moved: from where, to where; `undefined` where it is stopped. */
export interface MovedDay {
  readonly deadline: string;
  readonly from: string;
  readonly to: string;
  readonly stopped?: true;
  /** It had been missed, wrongly. */
  readonly missed?: true;
}

/** What a case's deadlines come to, with everything known now. */
export interface Reprojection {
  readonly arms: readonly ArmedDeadline[];
  readonly righted: readonly Righted[];
  readonly moved: readonly MovedDay[];
}

const movedDay = (before: ArmedDeadline, after: ArmedDeadline): MovedDay => ({
  deadline: before.deadline,
  from: before.day,
  to: after.day,
  ...(after.stopped ? { stopped: true as const } : {}),
});

/** Projects a case's deadlines anew; `undefined` where nothing changes. What was missed wrongly runs again where it still can. */
export const reprojectCase = (run: Run, of: Case): Reprojection | undefined => {
  if (of.void || (of.armed.length === 0 && of.breaches.length === 0)) return undefined;
  const { world } = run;
  const arms: ArmedDeadline[] = [];
  const righted: Righted[] = [];
  const moved: MovedDay[] = [];
  for (const before of of.armed) {
    const after = reprojected(world.calendar, before, pausesNow(world, of, before), world.now);
    if (after === before) continue;
    arms.push(after);
    moved.push(movedDay(before, after));
  }
  for (const breach of of.breaches) {
    const { limit } = breach;
    const pauses = pausesNow(world, of, limit);
    const projection = project(world.calendar, limit.kind, limit.basis, pauses, world.now);
    if (!missedWrongly(breach, projection)) continue;
    righted.push({ deadline: breach.deadline, at: breach.at, right: projection.day });
    moved.push({ deadline: breach.deadline, from: breach.day, to: projection.day, missed: true });
    const compiled = run.compiled.procedures.get(of.procedure);
    const stillRuns =
      compiled !== undefined && runningIn(compiled, compiled.chart.at(of.state)).includes(breach.deadline);
    const runsNow = of.armed.some(({ deadline }) => deadline === breach.deadline);
    if (stillRuns && !runsNow)
      arms.push(armedWith(breach.deadline, limit.kind, limit.basis, pauses, projection, orderOf(run, arms.length)));
  }
  return moved.length === 0 ? undefined : { arms, righted, moved };
};

/** Records what a case's deadlines come to. */
const recordReprojection = (
  run: Run,
  who: { readonly by: string; readonly roles: readonly string[] },
  type: EngineEvent,
  follows: number,
  reason: Text,
  of: Case,
  { arms, righted, moved }: Reprojection,
): void => {
  const event = aboutCase(
    newEvent(run, type, who.by, who.roles, who.by === policyActor ? 'deadline' : 'command', []),
    of,
  );
  event.follows = follows;
  if (arms.length > 0) event.arms = arms;
  event.data = {
    reason: { ...reason },
    moved: moved as unknown as Json,
    ...(righted.length === 0 ? {} : { righted: righted as unknown as Json }),
  };
  record(run, event);
};

/** Projects a case anew and records it where it changes. `follows` is the number of the event that changed what it rests on. */
export const reprojectOne = (
  run: Run,
  who: { readonly by: string; readonly roles: readonly string[] },
  type: EngineEvent,
  follows: number,
  reason: Text,
  of: Case,
): void => {
  const changes = reprojectCase(run, of);
  if (changes !== undefined) recordReprojection(run, who, type, follows, reason, of, changes);
};

/** Projects all cases anew and records each that changes. `follows` is the number of the event that changed what they rest on. */
export const reprojectCases = (
  run: Run,
  who: { readonly by: string; readonly roles: readonly string[] },
  type: EngineEvent,
  follows: number,
  reason: Text,
): void => {
  for (const id of keysOf(run.world.cases)) {
    const of = read(run.world.cases, id);
    if (of !== undefined) reprojectOne(run, who, type, follows, reason, of);
  }
};

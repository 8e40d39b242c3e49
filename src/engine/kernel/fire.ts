/** Fires a due item: the case hears that its deadline is near, missed or reached. */
import { dayOf } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import { policyActor } from '../../policy/index.js';
import type { ArmedDeadline, Breach, Case, Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import type { EngineEvent } from '../outcome/index.js';
import { aboutCase, newEvent, planOf, read, record, standing, startRun } from '../state/index.js';
import type { DueItem, OpenEvent, Run, Trace, World } from '../state/index.js';
import { ruleContext } from './context.js';
import { reasonOf } from './given.js';
import { reactToAll } from './react.js';
import { allowing, traceStep } from './select.js';
import { take } from './take.js';

const afterStage = (armed: ArmedDeadline): ArmedDeadline | undefined =>
  armed.stage === 'soon' ? { ...armed, stage: 'missed', next: armed.at } : undefined;

/**
 * What an item says, on the day it is about: a limit is missed on its last day, though said at 24:00 of it. One that was
 * over when it was armed is missed today: what follows from it has its days from today on.
 */
const dayAbout = (now: Instant, zone: string, armed: ArmedDeadline): Day => {
  if (now > armed.next) return dayOf(now, zone);
  return armed.stage === 'soon' ? dayOf(armed.next, zone) : armed.day;
};

/** What a deadline that says something leaves of itself in the queue: nothing, or what comes after its warning. */
interface Came {
  readonly deadline: string;
  readonly goesOn: ArmedDeadline | undefined;
}

const cameFrom = (armed: ArmedDeadline): Came => ({ deadline: armed.deadline, goesOn: afterStage(armed) });

const leaveQueue = (event: OpenEvent, came: Came | undefined): void => {
  if (came?.goesOn !== undefined) event.arms = [came.goesOn];
  else if (came !== undefined) event.discharges = [came.deadline];
};

const breachOf = ({ now }: World, armed: ArmedDeadline): Breach | undefined =>
  armed.stage === 'missed' ? { deadline: armed.deadline, day: armed.day, at: now, limit: armed } : undefined;

/**
 * Takes what the chart takes of a deadline that says something; only records it where the chart takes nothing. Without `came`
 * the queue is left as it is.
 */
const sayTo = (run: Run, of: Case, armed: ArmedDeadline, breach: Breach | undefined, came: Came | undefined): void => {
  const compiled = run.compiled.procedures.get(of.procedure);
  if (compiled === undefined)
    throw new DubanError(
      'unknown-procedure',
      text(`没有办理流程${of.procedure}`, `there is no procedure ${of.procedure}`),
    );
  const asking = {
    data: {},
    by: policyActor,
    onBehalfOf: undefined,
    at: run.world.now,
    today: run.today,
    on: run.on,
  };
  const context = ruleContext(run, of, asking);
  const from = compiled.chart.at(of.state);
  const step = compiled.chart.step(from, `${armed.deadline}.${armed.stage}`, allowing(run, compiled, context));
  run.trace?.({ kind: 'deadline', id: `${of.procedure}/${armed.deadline}`, what: armed.stage });
  const plan = step === undefined ? undefined : planOf(compiled, from, step);
  if (plan === undefined || plan.transitions.length === 0) {
    const type = `deadline.${armed.stage}` satisfies EngineEvent;
    const cites = compiled.deadlines[armed.deadline]?.cites ?? [];
    const event = aboutCase(newEvent(run, type, policyActor, [policyActor], 'deadline', cites), of);
    leaveQueue(event, came);
    event.breach = breach;
    record(run, event);
    return;
  }
  traceStep(run, compiled, plan.ids, true);
  take(run, {
    of: compiled,
    case: of,
    opens: false,
    plan,
    context,
    by: policyActor,
    onBehalfOf: undefined,
    roles: [policyActor],
    cause: 'deadline',
    asked: undefined,
    follows: undefined,
    breach,
    came,
  });
};

/** Whether the deadline would say the same again at the very instant at which it has just said it. */
const restartsItself = ({ world }: Run, id: string, said: ArmedDeadline): boolean =>
  read(world.cases, id)?.armed.some(
    (one) => one.deadline === said.deadline && one.stage === said.stage && !one.stopped && one.next <= world.now,
  ) === true;

const withoutEnd = (): DubanError =>
  new DubanError(
    'deadline-without-end',
    text('时限在同一时刻又重新开始', 'the deadline restarts itself at the same instant'),
  );

/**
 * Records that a deadline's step could not be taken. A limit is missed all the same; it leaves the queue, but for one whose
 * warning failed: its end is still to come.
 */
const recordDeadlineFault = (run: Run, of: Case, armed: ArmedDeadline, thrown: unknown): void => {
  const told = aboutCase(newEvent(run, 'deadline.failed', policyActor, [policyActor], 'deadline', []), of);
  leaveQueue(told, cameFrom(armed));
  told.breach = breachOf(run.world, armed);
  told.data = {
    fault: {
      kind: 'deadline',
      name: armed.deadline,
      case: of.id,
      ...(reasonOf(thrown) as unknown as JsonObject),
      armed: armed as unknown as Json,
    },
  };
  record(run, told);
};

/**
 * The step of an item that still stands, with its reactions, over a world that it leaves alone. Never throws: what fails, or
 * has been said `before` at this instant, is recorded as a fault. Not `answered`: no reaction runs.
 */
export const fire = (
  policy: Policy,
  beneath: World,
  item: DueItem,
  before: boolean,
  trace: Trace | undefined,
  answered = true,
): Run => {
  const of = read(beneath.cases, item.case) as Case;
  const armed = standing(item, of) as ArmedDeadline;
  const at = Math.max(item.next, beneath.now);
  const day = dayAbout(at, beneath.calendar.zone, armed);
  const start = (): Run => startRun(policy, beneath, { at, today: day, on: day }, item.deadline, trace, false);
  const run = start();
  try {
    sayTo(run, of, armed, breachOf(run.world, armed), cameFrom(armed));
    if (answered) reactToAll(run);
    if (before || restartsItself(run, of.id, armed)) throw withoutEnd();
    return run;
  } catch (thrown) {
    const failed = start();
    recordDeadlineFault(failed, of, armed, thrown);
    return failed;
  }
};

/** Says once more what a deadline failed to say. Its breach stands already, and so does the queue. */
export const fireAgain = (run: Run, of: Case, said: ArmedDeadline): void => {
  sayTo(run, of, said, undefined, undefined);
  if (restartsItself(run, of.id, said)) throw withoutEnd();
};

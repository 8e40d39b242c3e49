/** Fires a due item: the case hears that its deadline is near, missed or reached. */
import { dayOf } from '../calendar/index.js';
import type { Day, Instant } from '../calendar/index.js';
import { policyActor } from '../policy/index.js';
import type { ArmedDeadline, Breach } from '../policy/index.js';
import { DubanError, text } from '../shared/index.js';
import type { EngineEvent } from './events.js';
import { read } from './layer.js';
import { planOf } from './plan.js';
import { standing } from './queue.js';
import type { DueItem } from './queue.js';
import { allowing, traceStep } from './select.js';
import { eventHead, record } from './run.js';
import type { Run } from './run.js';
import { ruleContext } from './context.js';
import { take } from './take.js';

const afterStage = (armed: ArmedDeadline): ArmedDeadline | undefined =>
  armed.stage === 'soon' ? { ...armed, stage: 'missed', next: armed.at } : undefined;

/**
 * What an item says, on the day it is about: a limit is missed on its last day, though said at 24:00 of it. One that was
 * over when it was armed is missed today: what follows from it has its days from today on.
 */
const dayAbout = (run: Run, armed: ArmedDeadline): Day => {
  const { now, calendar } = run.world;
  if (now > armed.next) return dayOf(now, calendar.zone);
  return armed.stage === 'soon' ? dayOf(armed.next, calendar.zone) : armed.day;
};

/** Fires an item that still stands. `finish` lets reactions follow. */
export const fire = <T>(started: Run, item: DueItem, finish: (run: Run) => T): T => {
  const of = read(started.world.cases, item.case);
  const armed = standing(item, of);
  const compiled = of === undefined ? undefined : started.compiled.procedures.get(of.procedure);
  if (of === undefined || armed === undefined || compiled === undefined)
    throw new DubanError('not-due', text('该时限已不在计算中', 'the item is no longer due'));
  const at: Instant = started.world.now;
  const run: Run = { ...started, on: dayAbout(started, armed), today: dayAbout(started, armed) };
  const type = `${armed.deadline}.${armed.stage}`;
  const asking = { data: {}, by: policyActor, onBehalfOf: undefined, at, today: run.today, on: run.on };
  const context = ruleContext(run, of, asking);
  const from = compiled.chart.at(of.state);
  const step = compiled.chart.step(from, type, allowing(run, compiled, context));
  run.trace?.({ kind: 'deadline', id: `${of.procedure}/${armed.deadline}`, what: armed.stage });
  const breach: Breach | undefined =
    armed.stage === 'missed' ? { deadline: armed.deadline, day: armed.day, at } : undefined;
  const goesOn = afterStage(armed);
  const plan = step === undefined ? undefined : planOf(compiled, from, step);
  if (plan === undefined || plan.transitions.length === 0) {
    record(run, {
      ...eventHead(run),
      type: `deadline.${armed.stage}` satisfies EngineEvent,
      by: policyActor,
      roles: [policyActor],
      cause: 'deadline',
      cites: compiled.deadlines[armed.deadline]?.cites ?? [],
      case: of.id,
      procedure: of.procedure,
      ...(of.unit === undefined ? {} : { unit: of.unit }),
      ...(of.person === undefined ? {} : { person: of.person }),
      ...(goesOn === undefined ? { discharges: [armed.deadline] } : { arms: [goesOn] }),
      ...(breach === undefined ? {} : { breach }),
    });
    return finish(run);
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
    came: { deadline: armed.deadline, goesOn },
    breach,
  });
  return finish(run);
};

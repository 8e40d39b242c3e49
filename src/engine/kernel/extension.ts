/** Extensions: whether a limit may be moved to the day asked for, and the limit as it then runs. */
import { dueOf, isDay } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { AnyTransition, ArmedDeadline, Breach, Case, Deadline } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import { amountOn, resolveSpan } from '../deadlines/index.js';
import { failure } from '../outcome/index.js';
import type { Failure } from '../outcome/index.js';
import type { Run } from '../state/index.js';

type Extends = NonNullable<AnyTransition['extends']>;

/** The limit that an extension moves: as it runs, or as it ran when it was missed though more time had been asked for before. */
export interface Extensible {
  readonly limit: ArmedDeadline;
  readonly missed: Breach | undefined;
  readonly askedOn: Day;
}

/** The limit to be moved; `undefined` where it neither runs nor was asked about in time. */
export const extensible = (
  of: Case,
  { deadline, askedOn }: Extends,
  data: JsonObject,
  today: Day,
): Extensible | undefined => {
  const given = askedOn === undefined ? today : (of.fields[askedOn] ?? data[askedOn]);
  const asked = isDay(given) ? given : today;
  for (const limit of of.armed) if (limit.deadline === deadline) return { limit, missed: undefined, askedOn: asked };
  const missed = of.breaches.findLast((breach) => breach.deadline === deadline);
  return missed !== undefined && askedOn !== undefined && asked <= missed.day
    ? { limit: missed.limit, missed, askedOn: asked }
    : undefined;
};

/** That no limit runs which could be moved: it has ended, stands still, or was never set. */
const notRunning = (
  { breaches }: Case,
  deadline: string,
  spec: Deadline | undefined,
  clause: string,
  stopped: boolean,
): Failure => {
  const title = spec?.title ?? text(deadline, deadline);
  const ended = stopped ? undefined : breaches.findLast((breach) => breach.deadline === deadline);
  if (ended !== undefined)
    return failure(
      'deadline-expired',
      text(
        `${title.zh}已于${ended.day}届满，不能再延期；请按逾期办理`,
        `"${title.en}" ended on ${ended.day}: it is too late to extend it`,
      ),
      ended.day,
      undefined,
      clause,
    );
  return failure(
    'deadline-not-running',
    stopped
      ? text(
          `${title.zh}已停止计算，无须延期；恢复计算后确需延期的，再行申请`,
          `"${title.en}" stands still and needs no extension: ask once it runs again`,
        )
      : text(`${title.zh}未在计算中，不能延期`, `"${title.en}" is not running and cannot be extended`),
    title.zh,
    undefined,
    clause,
  );
};

/** Why a limit may not be moved to the day asked for; `undefined` where it may. */
export const extensionFailure = (
  run: Run,
  of: Case,
  specs: Readonly<Record<string, Deadline>>,
  transition: AnyTransition,
  data: JsonObject,
): Failure | undefined => {
  if (transition.extends === undefined) return undefined;
  const { deadline, to } = transition.extends;
  const spec = specs[deadline];
  const found = extensible(of, transition.extends, data, run.today);
  const clause = transition.cites[0] ?? '';
  const asked = data[to];
  if (spec?.extension === undefined || found === undefined || found.limit.stopped)
    return notRunning(of, deadline, spec, clause, found?.limit.stopped === true);
  const { limit } = found;
  const { anchor } = limit.basis;
  const times = amountOn(run.policy, spec.extension.times, anchor);
  const granted = of.extensions[deadline]?.times ?? 0;
  if (granted >= times)
    return failure(
      'extended-too-often',
      text('延期次数已用尽', 'no further extension is possible'),
      granted,
      text(`至多${times}次`, `at most ${times}`),
      clause,
    );
  const span = resolveSpan(run.policy, spec.extension.until, anchor, of.fields);
  const last = span === undefined ? limit.day : dueOf(run.world.calendar, anchor, span, run.policy.roll).day;
  return typeof asked === 'string' && asked > limit.day && asked <= last
    ? undefined
    : failure(
        'extension-out-of-bounds',
        text('延期日期须晚于原时限且不超过上限', 'the new day must lie after the old limit and within the bound'),
        asked ?? null,
        text(`${limit.day}之后至${last}`, `after ${limit.day}, up to ${last}`),
        clause,
      );
};

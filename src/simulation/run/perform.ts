/** Performing a job: a choice is made, its command filled in and decided by the steps of production. */
import { dayOf } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import { admit, isRefusal } from '../../engine/index.js';
import type { Admitted, Refusal } from '../../engine/index.js';
import { isIn } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Case } from '../../policy/index.js';
import { submit } from '../stage/index.js';
import type { Setting } from '../behaviour/index.js';
import type { ChoicePlan } from '../scenario/index.js';
import { ariseAll } from './arise.js';
import type { Season } from './season.js';
import { holdersOf } from './work.js';
import type { Acting, Job, Staff, UnitNow } from './work-force.js';

const weightOf = (job: Job, choice: ChoicePlan): number =>
  job.unit.profile.weights?.[choice.id] ?? (job.track?.real === false ? choice.paper : choice.real);

/** The choice that the job's luck falls on; `undefined` where all weigh nothing. */
const choose = (job: Job): ChoicePlan | undefined => {
  const { does } = job.task;
  const [only] = does;
  if (only !== undefined && does.length === 1) return weightOf(job, only) > 0 ? only : undefined;
  let sum = 0;
  for (const choice of does) sum += weightOf(job, choice);
  let left = job.luck * sum;
  for (const choice of does) {
    left -= weightOf(job, choice);
    if (left < 0) return choice;
  }
  return undefined;
};

const actingIn = (season: Season, unit: UnitNow, today: Day): Acting => {
  const { view } = season;
  const acting: Acting = {
    today,
    by: '',
    case: undefined,
    opens: undefined,
    unit: '',
    at: unit,
    calendar: season.plan.policy.calendar,
    random: unit.luck(0),
    holders: (role) => holdersOf(season, acting.at, role),
    // A tally is of units or of the campaign: one of the two is 0.
    total: (tally) => view.total(tally, acting.unit) + view.total(tally),
    cases: (procedure) => (acting.at.cases.get(procedure) ?? []).flatMap((id) => view.case(id) ?? []),
  };
  return acting;
};

const settingOf = (season: Season, job: Job, staff: Staff, of: Case | undefined, today: Day): Setting => {
  const { unit } = job;
  const acting = (season.acting ??= actingIn(season, unit, today));
  acting.today = today;
  acting.by = staff.id;
  acting.case = of;
  acting.opens = job.opens;
  acting.unit = unit.plan.id;
  acting.at = unit;
  acting.random = unit.luck(2 * job.task.place + 1);
  return acting;
};

/**
 * What a command carries, as it is decided; `undefined` where it has the wrong shape. What is always the same was held
 * against its shape with the scenario. Everything else is held against it each time: whether it is right must not hang on
 * what was carried before, by another unit or in another run.
 */
const carried = ({ data, schema }: ChoicePlan, known: Admitted, filled: unknown): Admitted['data'] | undefined =>
  data.same ? known.data : (schema.safeParse(filled).data as Admitted['data'] | undefined);

/** The command, made from one that was admitted; in full where there is none yet, it is wrong, or its case's name is longer. */
const commandOf = (season: Season, job: Job, staff: Staff, choice: ChoicePlan): Admitted | Refusal => {
  const { policy } = season.plan;
  const at = season.now;
  const id = `s${(season.sent += 1)}`;
  const caseId = job.opens ?? job.track?.id;
  const of = job.track === undefined ? undefined : season.view.case(job.track.id);
  const today = dayOf(at, policy.calendar.zone);
  const filled = choice.data.fill(choice.data.same ? (undefined as never) : settingOf(season, job, staff, of, today));
  const known = choice.admitted;
  const data = known === undefined ? undefined : carried(choice, known, filled);
  if (known === undefined || data === undefined || (caseId?.length ?? 0) > (known.case?.length ?? 0)) {
    const input = {
      id,
      type: choice.command,
      at: new Date(at).toISOString(),
      by: staff.id,
      ...(caseId === undefined ? {} : { case: caseId }),
      ...(job.opens === undefined || job.unit === season.whole ? {} : { unit: job.unit.plan.id }),
      ...(job.about === undefined ? {} : { person: job.about }),
      data: filled,
    };
    const admitted = admit(policy, input);
    if (!isRefusal(admitted)) choice.admitted = admitted;
    return admitted;
  }
  return {
    id,
    type: known.type,
    by: staff.id,
    onBehalfOf: undefined,
    at,
    occurredOn: undefined,
    case: caseId,
    unit: job.opens === undefined || job.unit === season.whole ? undefined : job.unit.plan.id,
    person: job.about,
    parent: undefined,
    expected: undefined,
    data,
    command: known.command,
    registry: undefined,
  };
};

const settleTruth = ({ plan }: Season, job: Job, choice: ChoicePlan): void => {
  const { track, unit } = job;
  if (!choice.fixes || job.refused > 0 || track === undefined || plan.truth === undefined) return;
  track.real = track.real || unit.luck(2 * job.task.place + 1).next() < unit.profile.real;
};

const tryAgain = (season: Season, job: Job, staff: Staff): void => {
  job.refused += 1;
  job.refusedTo = staff.id;
  const { track } = job;
  const ended = track !== undefined && !isIn(track, job.task.in);
  if (ended || job.refused > job.task.tries) return;
  track?.pending.push(job);
  const { unit, task } = job;
  const at = unit.plan.clock.after(season.now, task.again(unit.luck(2 * task.place + 1)));
  job.ready = at;
  season.agenda.ready(at, job);
};

const forget = (job: Job): void => {
  const { track } = job;
  if (track === undefined) return;
  const place = track.pending.indexOf(job);
  if (place >= 0) track.pending.splice(place, 1);
};

const repeat = (season: Season, job: Job, state: string): void => {
  const { track, task, unit } = job;
  if (track === undefined || task.repeats === 0 || job.only !== undefined || track.state !== state) return;
  const times = (track.again?.get(task) ?? 0) + 1;
  if (times > task.repeats) return;
  (track.again ??= new Map()).set(task, times);
  ariseAll(season, unit, track, task);
};

const markProblem = (season: Season, { opens = '', unit }: Job): void => {
  const track = season.tracks.get(opens);
  if (track === undefined) return;
  track.problem = true;
  unit.subject.found += 1;
};

/** Counts a refusal, with what it tells. */
const tell = (season: Season, { task }: Job, { code, failures }: Refusal): void => {
  season.collector.refused(task.id, code, failures[0]?.message ?? text('不予办理', 'refused'));
};

/** Somebody carries a job out; refused, it is tried again later, by somebody else where there is anybody. */
export const perform = (season: Season, job: Job, staff: Staff): void => {
  const choice = choose(job);
  const state = job.track?.state ?? '';
  if (choice === undefined) {
    forget(job);
    return;
  }
  const command = commandOf(season, job, staff, choice);
  season.collector.commanded();
  if (isRefusal(command)) {
    tell(season, job, command);
    forget(job);
    return;
  }
  settleTruth(season, job, choice);
  season.listeners.onCommand?.(command);
  forget(job);
  const refusal = submit(season.plan.policy, season.state, command, season.hear);
  if (refusal === undefined) {
    if (job.problem) markProblem(season, job);
    repeat(season, job, state);
    return;
  }
  tell(season, job, refusal);
  // A name that cannot be one is none later either.
  if (refusal.code !== 'bad-name') tryAgain(season, job, staff);
};

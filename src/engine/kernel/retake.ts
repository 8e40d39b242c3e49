/**
 * Takes the entries of a case again, on a blank case in the present world: what it comes to without a wrong one. Each is taken
 * with the tables and suspensions that had been entered by then: a limit that nobody could know to have passed had not.
 */
import { dayOf } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import { policyActor } from '../../policy/index.js';
import type { ArmedDeadline, Case, Correction, PolicyEvent, TallyAmount } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { reprojectOne, standingOf } from '../deadlines/index.js';
import type { Failure } from '../outcome/index.js';
import type { Asking } from '../people/index.js';
import {
  addAmounts,
  blankCase,
  caseBefore,
  caseWith,
  countsStanding,
  draftOver,
  planOf,
  read,
  startRun,
  sumAmounts,
  takenBack,
  unitOf,
  waits,
  write,
} from '../state/index.js';
import type { BasisChange, CompiledCommand, Run, StepPlan, Suspension, World } from '../state/index.js';
import { armedAsThen, carriedAgain, presentState } from './carried.js';
import { ruleContext } from './context.js';
import { liveEntries } from './entries.js';
import type { Entry } from './entries.js';
import { fire } from './fire.js';
import { allowing } from './select.js';
import { take } from './take.js';
import { unrulyIn } from './unruly.js';

/** An entry that the chart no longer takes, and one that something speaks against: told, not enforced. */
export interface Told {
  readonly number: number;
  readonly type: string;
  /** The rules that fail, and the engine's own codes; none for an entry that fell out. */
  readonly rules: readonly string[];
}

/** What re-taking a case comes to. */
export interface Retaken {
  readonly case: Case;
  /** What the case then adds to totals, all its entries together. */
  readonly amounts: readonly TallyAmount[];
  readonly fellOut: readonly Told[];
  readonly unruly: readonly Told[];
  /** The same in full, by the number of the entry. */
  readonly failures: ReadonlyMap<number, readonly Failure[]>;
}

/** The case's own deadline that says something first, by an instant. */
const nextOf = (of: Case | undefined, until: number): ArmedDeadline | undefined => {
  let first: ArmedDeadline | undefined;
  for (const armed of of?.armed ?? [])
    if (
      waits(armed) &&
      armed.next <= until &&
      (first === undefined || armed.next < first.next || (armed.next === first.next && armed.order < first.order))
    )
      first = armed;
  return first;
};

/** The number that the log gave to what a deadline said, so that the same history comes to the same case. */
const numberOfSaid = (
  history: readonly PolicyEvent[],
  used: Set<number>,
  { deadline, order }: ArmedDeadline,
): number | undefined => {
  const found = history.find(
    ({ seq, cause, command }) => cause === 'deadline' && command === deadline && seq > order / 64 && !used.has(seq),
  );
  if (found !== undefined) used.add(found.seq);
  return found?.seq;
};

interface Stage {
  readonly run: Run;
  readonly id: string;
  readonly history: readonly PolicyEvent[];
  readonly used: Set<number>;
  /** The scratch world; steps land in it one after another. */
  world: World;
  readonly amounts: (readonly TallyAmount[] | undefined)[];
}

const landIn = (stage: Stage, step: Pick<Run, 'world' | 'events'>): void => {
  const [first] = step.events;
  const own = first === undefined ? undefined : read(step.world.cases, stage.id);
  // What reactions did in other cases is not taken again: it stands, and is listed.
  if (own !== undefined) write(stage.world.cases, stage.id, own);
  if (first !== undefined) {
    stage.amounts.push(first.amounts);
    addAmounts(stage.world, first.amounts);
  }
  stage.world.now = Math.max(stage.world.now, step.world.now);
};

const letOwnPass = (stage: Stage, until: number): void => {
  for (let n = 0; n < 1_000; n += 1) {
    const armed = nextOf(read(stage.world.cases, stage.id), until);
    if (armed === undefined) return;
    const seq = numberOfSaid(stage.history, stage.used, armed);
    if (seq !== undefined) stage.world.head = seq - 1;
    const { policy } = stage.run;
    const item = { next: armed.next, rank: 0, order: armed.order, case: stage.id, deadline: armed.deadline };
    landIn(stage, fire(policy, stage.world, item, false, undefined, false));
  }
};

const planFor = (
  run: Run,
  of: Case,
  type: string,
  command: CompiledCommand,
  opening: boolean,
  asking: Asking,
): StepPlan | undefined => {
  if (opening) return command.opens;
  const from = command.of.chart.at(of.state);
  const step = command.of.chart.step(from, type, allowing(run, command.of, ruleContext(run, of, asking)));
  return step && planOf(command.of, from, step);
};

/** Counts the case's deadlines anew, as after everything that they rest on has changed. */
const countAnew = (stage: Stage, number: number, at: Instant): void => {
  const own = read(stage.world.cases, stage.id);
  if (own === undefined) return;
  const today = dayOf(at, stage.world.calendar.zone);
  const run = startRun(stage.run.policy, stage.world, { at, today, on: today }, 'again', undefined, false);
  const who = { by: policyActor, roles: [policyActor] };
  reprojectOne(run, who, 'deadline.reprojected', number, text('重新计算', 'counted anew'), own);
  landIn(stage, run);
};

const endedAs = (present: World, suspension: Suspension): Suspension =>
  present.suspensions.find(({ number }) => number === suspension.number) ?? suspension;

/** A suspension as it then became known: without its end where that was entered later, with it from then on. */
const suspensionsThen = ({ run, world }: Stage, number: number, by: number): readonly Suspension[] => {
  if (number !== by) return world.suspensions.map((one) => (one.number === number ? endedAs(run.world, one) : one));
  const begun = run.world.suspensions.find((one) => one.number === number);
  return begun === undefined ? world.suspensions : [...world.suspensions, { ...begun, to: undefined }];
};

/** From here on the case is counted with what then became known. */
const learn = (stage: Stage, { number, at, calendar, suspension }: BasisChange): void => {
  if (calendar !== undefined) stage.world.calendar = calendar;
  if (suspension !== undefined) stage.world.suspensions = suspensionsThen(stage, suspension, number);
  stage.world.head = number;
  stage.world.now = Math.max(stage.world.now, at);
  countAnew(stage, number, at);
};

/** The units that a case may have stood under, whatever is corrected: those that its events name, and those that corrections do. */
const unitsOf = (history: readonly PolicyEvent[], corrections: readonly Correction[]): readonly string[] => {
  const named = history.flatMap(({ unit }) => unit ?? []);
  for (const { replacement } of corrections)
    for (const value of Object.values(replacement?.data ?? {})) if (typeof value === 'string') named.push(value);
  return named;
};

/** Whatever was entered that the limits of a case rest on which stood under these units. */
const changesFor = (run: Run, units: readonly string[]): readonly BasisChange[] => {
  const scopes = new Set(['*']);
  for (const unit of new Set(units))
    for (const one of standingOf(run.world, { unit, formerUnits: undefined })) scopes.add(one.unit);
  const numbers = new Set(run.world.suspensions.flatMap(({ scope, number }) => (scopes.has(scope) ? [number] : [])));
  return run.world.basisChanges.filter(({ suspension }) => suspension === undefined || numbers.has(suspension));
};

/** Opens the case as it was taken over. */
const openTakenOver = (stage: Stage, event: PolicyEvent): readonly Failure[] => {
  const taken = caseWith(caseBefore(event), event);
  const compiled = stage.run.compiled.procedures.get(taken.procedure);
  const state = compiled === undefined ? taken.state : presentState(compiled, taken.state, stage.history);
  write(stage.world.cases, stage.id, { ...taken, state });
  stage.amounts.push(event.amounts);
  addAmounts(stage.world, event.amounts);
  return [];
};

/** Takes one entry: what speaks against it now; `undefined` where the chart does not take it. */
const takeEntry = (stage: Stage, { event, content }: Entry, opening: boolean): readonly Failure[] | undefined => {
  const world = stage.world;
  const today: Day = dayOf(event.at, world.calendar.zone);
  world.head = event.seq - 1;
  world.now = Math.max(world.now, event.at);
  if (content === undefined) {
    if (!opening) return undefined;
    const failures = openTakenOver(stage, event);
    countAnew(stage, event.seq, event.at);
    return failures;
  }
  const { policy, compiled } = stage.run;
  const run = startRun(policy, world, { at: event.at, today, on: content.on }, event.command, undefined, false);
  const before =
    read(world.cases, stage.id) ??
    blankCase({
      id: stage.id,
      procedure: event.procedure ?? '',
      unit: event.unit,
      person: event.person,
      parent: event.parent,
      openedAt: event.at,
      openedOn: content.on,
    });
  const asking: Asking = { ...content, at: event.at, today, on: content.on };
  const command = compiled.commands.get(content.type);
  const plan = command && planFor(run, before, content.type, command, opening, asking);
  if (command === undefined || plan === undefined || plan.transitions.length === 0) return undefined;
  const failures = unrulyIn(run, { command, plan, case: before, asking, roles: event.roles });
  take(run, {
    of: command.of,
    case: before,
    opens: opening,
    plan,
    context: ruleContext(run, before, asking),
    by: content.by,
    onBehalfOf: content.onBehalfOf,
    roles: event.roles,
    cause: event.cause,
    asked: content.type,
    follows: event.follows,
    breach: undefined,
    came: undefined,
  });
  landIn(stage, run);
  const own = read(stage.world.cases, stage.id);
  if (own !== undefined)
    write(stage.world.cases, stage.id, armedAsThen(stage.run, stage.world, command.of, own, event, plan.starts));
  return failures;
};

/** Carries the case over where an adoption did. */
const carryOver = (stage: Stage, event: PolicyEvent): void => {
  const { world, run } = stage;
  world.head = event.seq - 1;
  world.now = Math.max(world.now, event.at);
  const own = read(world.cases, stage.id);
  const compiled = run.compiled.procedures.get(own?.procedure ?? '');
  if (own !== undefined && compiled !== undefined)
    write(world.cases, stage.id, carriedAgain(world, compiled, own, event));
  countAnew(stage, event.seq, event.at);
};

/** A step of re-taking: an entry, an adoption that carried the case over, or something that its limits rest on. */
type RetakenStep =
  | { readonly kind: 'entry'; readonly seq: number; readonly at: Instant; readonly entry: Entry }
  | { readonly kind: 'adoption'; readonly seq: number; readonly at: Instant; readonly event: PolicyEvent }
  | { readonly kind: 'change'; readonly seq: number; readonly at: Instant; readonly change: BasisChange };

/** The entries with the adoptions and what the limits rest on between them, in order. */
const stepsOf = (
  entries: readonly Entry[],
  history: readonly PolicyEvent[],
  changes: readonly BasisChange[],
): readonly RetakenStep[] => {
  const steps: RetakenStep[] = entries.map((entry) => ({
    kind: 'entry',
    seq: entry.event.seq,
    at: entry.event.at,
    entry,
  }));
  for (const event of history)
    if (event.type === 'case.carried-over') steps.push({ kind: 'adoption', seq: event.seq, at: event.at, event });
  for (const change of changes) steps.push({ kind: 'change', seq: change.number, at: change.at, change });
  return steps.sort((a, b) => a.seq - b.seq);
};

/** What a case adds where it stands, to totals of standing cases. */
const standingAmounts = (run: Run, of: Case): readonly TallyAmount[] =>
  run.policy.tallies.flatMap((tally) => {
    if (tally.kind !== 'standing' || !countsStanding(tally, of)) return [];
    return [{ tally: tally.id, unit: unitOf(tally, of.unit), member: undefined, by: 1 }];
  });

/**
 * What a case has added to totals: by where it stands now, and by what happened in it. Where it stands is not summed up from
 * its events: an adoption counts standing cases again.
 */
export const amountsOfCase = (
  run: Run,
  of: Case,
  added: readonly (readonly TallyAmount[] | undefined)[],
): readonly TallyAmount[] => {
  const standing = new Set(run.policy.tallies.flatMap(({ id, kind }) => (kind === 'standing' ? [id] : [])));
  const fed = sumAmounts(added).filter(({ tally }) => !standing.has(tally));
  return [...standingAmounts(run, of), ...fed];
};

const addedBy = ({ amounts }: PolicyEvent): readonly TallyAmount[] | undefined => amounts;

/** A world in which the case is not there and has added nothing, and nothing is known yet that limits rest on. */
const worldWithout = (run: Run, of: Case, history: readonly PolicyEvent[]): World => {
  const world = draftOver(run.world, false);
  // Read as if there were none.
  write(world.cases, of.id, undefined as never);
  addAmounts(world, takenBack(amountsOfCase(run, of, history.map(addedBy))));
  world.now = Number.NEGATIVE_INFINITY;
  world.calendar = run.policy.calendar;
  world.suspensions = [];
  return world;
};

/**
 * Takes the entries of a case again that stand under these corrections, and lets its own time pass to the present. Rules are
 * told, not enforced; what the chart no longer takes falls out; deadlines are derived anew; other cases are left alone.
 * `undefined` where no entry opens it.
 */
export const retake = (
  run: Run,
  of: Case,
  history: readonly PolicyEvent[],
  corrections: readonly Correction[],
): Retaken | undefined => {
  const entries = liveEntries(history, corrections);
  const [opening] = entries;
  if (opening?.event.opens !== true) return undefined;
  const stage: Stage = {
    run,
    id: of.id,
    history,
    used: new Set(),
    world: worldWithout(run, of, history),
    amounts: [],
  };
  const fellOut: Told[] = [];
  const unruly: Told[] = [];
  const failures = new Map<number, readonly Failure[]>();
  for (const step of stepsOf(entries, history, changesFor(run, unitsOf(history, corrections)))) {
    letOwnPass(stage, step.at);
    if (step.kind === 'adoption') carryOver(stage, step.event);
    else if (step.kind === 'change') learn(stage, step.change);
    else {
      const { entry } = step;
      const against = takeEntry(stage, entry, entry === opening);
      const rules = against?.map(({ code }) => code) ?? [];
      const told = { number: entry.number, type: entry.content?.type ?? entry.event.type, rules };
      if (against === undefined) fellOut.push(told);
      else if (against.length > 0) {
        unruly.push(told);
        failures.set(entry.number, against);
      }
    }
  }
  stage.world.now = Math.max(stage.world.now, run.world.now);
  letOwnPass(stage, run.world.now);
  const made = read(stage.world.cases, of.id);
  if (made === undefined) return undefined;
  return { case: made, amounts: amountsOfCase(run, made, stage.amounts), fellOut, unruly, failures };
};

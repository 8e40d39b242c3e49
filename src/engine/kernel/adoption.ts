/** A running campaign passes under another policy: in one step, entitled, with reason, and nothing left stranded. */
import { hostActor } from '../../policy/index.js';
import type { ArmedDeadline, Case, TallyAmount } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Fault, Json } from '../../shared/index.js';
import { armFor, armPauses, reprojectCases } from '../deadlines/index.js';
import {
  appointmentsOn,
  aboutCase,
  countsStanding,
  keysOf,
  newEvent,
  orderOf,
  read,
  record,
  runningIn,
  totalIn,
  unitOf,
} from '../state/index.js';
import type { CompiledProcedure, Run } from '../state/index.js';
import { carriedTo, stateIn } from './carried.js';

/** Who puts a campaign under a new policy, when (ISO 8601 with offset; without it now), why, and how. */
export interface Adoption {
  readonly id: string;
  readonly at?: string;
  readonly by: string;
  readonly reason: string;
  /** Limits that run keep what they were armed with (`keep`, the default), or are counted again as the new policy says. */
  readonly limits?: 'keep' | 'anew';
  /** Where cases stand whose state the new policy does not have: by procedure, from a state's path to another's. */
  readonly states?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Time may jump to the adoption as far as it does: the campaign has rested for long. */
  readonly onPurpose?: boolean;
}

/** What the log says of who has registered so far: the roles in which people did. */
export interface Charter {
  readonly from: string;
  readonly registrars: ReadonlySet<string>;
}

const notEntitled = (by: string): DubanError =>
  new DubanError(
    'not-entitled',
    text(
      `${by}无权决定改用新规则，须由登记权限人员办理`,
      `${by} may not put the campaign under another policy: it is for those who may register`,
    ),
  );

/** Whether somebody may: by the offices that the log has given them, and what people of these offices have done before. */
const isEntitled = ({ policy, world, today }: Run, by: string, { registrars }: Charter): boolean => {
  if (by === hostActor) return true;
  const held = appointmentsOn(read(world.people, by), today).map(({ role }) => role);
  return held.some((role) => (registrars.size === 0 ? policy.registrars.includes(role) : registrars.has(role)));
};

const mapped = (of: Case, states: Adoption['states']): string => {
  const map = states?.[of.procedure];
  return map === undefined ? of.state : carriedTo(of.state, map);
};

/** What forbids the adoption: cases that would stand nowhere, limits that would say nothing, names that are taken. */
const faultsOf = (run: Run, adoption: Adoption): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const id of keysOf(run.world.cases)) {
    const of = read(run.world.cases, id);
    if (of === undefined || of.void) continue;
    const compiled = run.compiled.procedures.get(of.procedure);
    if (compiled === undefined) {
      faults.push({
        path: id,
        message: text(`新规则没有办理流程${of.procedure}`, `the new policy has no procedure ${of.procedure}`),
      });
      continue;
    }
    const state = mapped(of, adoption.states);
    if (stateIn(compiled, state) === undefined)
      faults.push({
        path: id,
        message: text(`新规则没有状态${state}，请给出对应状态`, `the new policy has no state ${state}: map it`),
      });
    for (const { deadline } of of.armed)
      if (compiled.deadlines[deadline] === undefined)
        faults.push({
          path: id,
          message: text(`新规则没有时限${deadline}`, `the new policy has no deadline ${deadline}`),
        });
  }
  for (const { id } of run.policy.procedures) {
    const taken = read(run.world.cases, id);
    if (taken !== undefined && taken.procedure !== id)
      faults.push({ path: id, message: text('该编号已被事项占用', 'a case has the name of the procedure') });
  }
  return faults;
};

/** Totals of standing cases, counted again under the new policy: what has to be added. */
const recounted = (run: Run): readonly TallyAmount[] => {
  const amounts: TallyAmount[] = [];
  for (const tally of run.policy.tallies) {
    if (tally.kind !== 'standing') continue;
    const counts = new Map<string | undefined, number>();
    if (tally.per === 'unit') for (const unit of keysOf(run.world.units)) counts.set(unit, 0);
    else counts.set(undefined, 0);
    for (const id of keysOf(run.world.cases)) {
      const of = read(run.world.cases, id);
      if (of === undefined || !countsStanding(tally, of)) continue;
      const unit = unitOf(tally, of.unit);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    for (const [unit, count] of counts) {
      const by = count - totalIn(run.world, tally.id, unit);
      if (by !== 0) amounts.push({ tally: tally.id, unit, member: undefined, by });
    }
  }
  return amounts;
};

/** The running limits of a case as the new policy counts them, from the same anchors. */
const armedAnew = (run: Run, of: Case, compiled: CompiledProcedure): readonly ArmedDeadline[] =>
  of.armed.flatMap((before, place) => {
    const spec = compiled.deadlines[before.deadline];
    if (spec === undefined) return [];
    const { anchor, extension } = before.basis;
    const order = orderOf(run, place);
    const armed = armFor(run.policy, run.world, of, before.deadline, spec, anchor, anchor, extension, order);
    return armed === undefined ? [] : [armPauses(run.world, armed, before.pauses)];
  });

/** The limits that run where a case is carried to and did not run before: they count from the day of the adoption. */
const armedThere = (
  run: Run,
  of: Case,
  compiled: CompiledProcedure,
  running: readonly string[],
): readonly ArmedDeadline[] =>
  running
    .filter((name) => !of.armed.some(({ deadline }) => deadline === name))
    .flatMap((name, place) => {
      const spec = compiled.deadlines[name];
      const order = orderOf(run, of.armed.length + place);
      const armed = spec && armFor(run.policy, run.world, of, name, spec, run.today, run.today, undefined, order);
      return armed === undefined ? [] : [armed];
    });

const recordCase = (run: Run, adoption: Adoption, roles: readonly string[], follows: number, of: Case): void => {
  const compiled = run.compiled.procedures.get(of.procedure);
  if (compiled === undefined || of.void) return;
  const name = stateIn(compiled, mapped(of, adoption.states));
  const moves = name !== undefined && name !== of.state;
  const anew = adoption.limits === 'anew' && of.armed.length > 0;
  if (!moves && !anew) return;
  const event = aboutCase(newEvent(run, 'case.carried-over', adoption.by, roles, 'command', []), of);
  event.follows = follows;
  const arms = anew ? [...armedAnew(run, of, compiled)] : [];
  if (moves) {
    const to = compiled.chart.at(name);
    const running = runningIn(compiled, to);
    event.state = name;
    if (to.done) event.done = true;
    const ended = of.armed.map(({ deadline }) => deadline).filter((deadline) => !running.includes(deadline));
    if (ended.length > 0) event.discharges = ended;
    arms.push(...armedThere(run, of, compiled, running));
    event.data = { carried: adoption.states?.[of.procedure] ?? {} };
  }
  const stay = arms.filter(({ deadline }) => event.discharges?.includes(deadline) !== true);
  if (stay.length > 0) event.arms = stay;
  record(run, event);
};

/**
 * Adopts the run's policy: the event that says so, cases carried over, limits projected anew, totals recounted. `DubanError`
 * `not-entitled` or `stranded-cases` (each case named), and nothing happens.
 */
export const adoptPolicy = (run: Run, adoption: Adoption, charter: Charter): void => {
  if (adoption.reason.trim() === '')
    throw new DubanError('not-entitled', text('须写明改用新规则的理由', 'say why the policy is adopted'));
  if (!isEntitled(run, adoption.by, charter)) throw notEntitled(adoption.by);
  const faults = faultsOf(run, adoption);
  if (faults.length > 0)
    throw new DubanError(
      'stranded-cases',
      text(
        `改用新规则后有${faults.length}处无所依据，请先处置或给出对应状态`,
        `under the new policy ${faults.length} things would stand nowhere: settle them, or map their states`,
      ),
      faults,
    );
  const roles = adoption.by === hostActor ? [hostActor] : run.policy.registrars;
  const told = newEvent(run, 'policy.adopted', adoption.by, roles, 'command', []);
  const { from } = charter;
  told.data = {
    from,
    to: run.policy.fingerprint,
    reason: adoption.reason,
    limits: adoption.limits ?? 'keep',
    ...(adoption.states === undefined ? {} : { states: adoption.states as unknown as Json }),
  };
  record(run, told);
  for (const id of keysOf(run.world.cases)) {
    const of = read(run.world.cases, id);
    if (of !== undefined) recordCase(run, adoption, roles, told.seq, of);
  }
  reprojectCases(
    run,
    { by: adoption.by, roles },
    'deadline.reprojected',
    told.seq,
    text(`改用新规则：${adoption.reason}`, `another policy: ${adoption.reason}`),
  );
  const amounts = recounted(run);
  if (amounts.length === 0) return;
  const counted = newEvent(run, 'totals.recounted', adoption.by, roles, 'command', []);
  counted.follows = told.seq;
  counted.amounts = amounts;
  record(run, counted);
};

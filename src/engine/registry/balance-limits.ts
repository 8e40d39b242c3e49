/** Limits of a case that is taken over: those that run, with the last days that its ledger tells, and what was missed. */
import type { Configuration } from '../../chart/index.js';
import type { Day } from '../../calendar/index.js';
import type { ArmedDeadline, Breach } from '../../policy/index.js';
import { ownValue, text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { armed as armedWith, basisOf, countsFrom, project, suspensionPauses } from '../deadlines/index.js';
import { failure, isRefusal, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { orderOf, runningIn } from '../state/index.js';
import type { CompiledProcedure, Run } from '../state/index.js';

/** A case as the old ledger has it. */
export interface BalanceRow {
  readonly procedure: string;
  readonly state: string;
  readonly openedOn: Day;
  readonly fields: JsonObject;
  /** The last day of limits that run, where the ledger says another than the rules would give. */
  readonly limits?: Readonly<Record<string, Day>>;
  /** What was missed before. */
  readonly missed?: readonly { readonly deadline: string; readonly day: Day }[];
  readonly source: string;
}

/** Limits as a case is taken over with them. */
export interface BalanceLimits {
  readonly arms: readonly ArmedDeadline[];
  readonly breaches: readonly Breach[];
}

/** A refusal of one field of a row. */
export const wrong = (code: string, zh: string, en: string, given: Json, path: string): Refusal =>
  refuse({ ...failure(code, text(zh, en), given), path });

const noLimit = (name: string, path: string): Refusal =>
  wrong('bad-shape', `没有时限${name}`, `there is no limit ${name}`, name, path);

/** Limits that still run on the day of taking over. What was over before is not missed anew. */
const armsOf = (
  run: Run,
  of: CompiledProcedure,
  unit: string | undefined,
  row: BalanceRow,
  running: readonly string[],
): readonly ArmedDeadline[] | Refusal => {
  for (const name of Object.keys(row.limits ?? {})) {
    const path = `data.limits.${name}`;
    if (ownValue(of.deadlines, name) === undefined) return noLimit(name, path);
    if (!running.includes(name))
      return wrong('bad-shape', `此状态下不计算时限${name}`, `${name} does not run in this state`, row.state, path);
  }
  const arms: ArmedDeadline[] = [];
  for (const name of running) {
    const spec = of.deadlines[name];
    if (spec === undefined) continue;
    const path = `data.limits.${name}`;
    const told = row.limits && ownValue(row.limits, name);
    const counted = basisOf(run.policy, { fields: row.fields }, spec, row.openedOn, row.openedOn, undefined);
    if (counted === undefined) {
      if (told === undefined) continue;
      return wrong('bad-shape', `${name}所依据的字段未填`, `a field that ${name} rests on is empty`, told, path);
    }
    const basis =
      told === undefined ? counted : { ...counted, span: { unit: 'by-day' as const, day: told }, armedOn: run.today };
    const pauses =
      spec.kind === 'limit' ? suspensionPauses(run.world, { unit, formerUnits: undefined }, countsFrom(basis)) : [];
    const projection = project(run.world.calendar, spec.kind, basis, pauses, run.world.now);
    if (projection.at <= run.world.now && !projection.stopped) {
      if (told === undefined) continue;
      return wrong(
        'bad-dates',
        '时限已过，逾期的请列入 missed',
        'over already: what was missed goes under missed',
        told,
        path,
      );
    }
    arms.push(armedWith(name, spec.kind, basis, pauses, projection, orderOf(run, arms.length)));
  }
  return arms;
};

/** What was missed before: over by now, not before the case was opened, each once. */
const breachesOf = (run: Run, of: CompiledProcedure, row: BalanceRow): readonly Breach[] | Refusal => {
  const breaches: Breach[] = [];
  for (const [place, { deadline, day: last }] of (row.missed ?? []).entries()) {
    const path = `data.missed.${place}`;
    if (ownValue(of.deadlines, deadline)?.kind !== 'limit') return noLimit(deadline, `${path}.deadline`);
    if (last < row.openedOn)
      return wrong('bad-dates', '逾期日早于立项日期', 'missed before the case was opened', last, `${path}.day`);
    if (breaches.some((one) => one.deadline === deadline && one.day === last))
      return wrong('bad-shape', '同一逾期写了两次', 'missed on that day already', last, path);
    const basis = {
      anchor: row.openedOn,
      anchored: 'effect' as const,
      span: { unit: 'by-day' as const, day: last },
      roll: run.policy.roll,
      armedOn: row.openedOn,
      soon: undefined,
      atStart: false,
      extension: undefined,
    };
    const projection = project(run.world.calendar, 'limit', basis, [], run.world.now);
    if (projection.at > run.world.now)
      return wrong('bad-dates', '时限尚未届满', 'not over yet, and not missed', last, `${path}.day`);
    const limit = armedWith(deadline, 'limit', basis, [], projection, orderOf(run, 0));
    breaches.push({ deadline, day: last, at: projection.at, limit });
  }
  return breaches;
};

/** Why a limit cannot have been missed: it runs still, and the ledger does not say that it runs anew to a later day. */
const stillRuns = (row: BalanceRow, { arms, breaches }: BalanceLimits): Refusal | undefined => {
  for (const [place, { deadline, day: last }] of breaches.entries()) {
    const told = row.limits && ownValue(row.limits, deadline);
    if (arms.some((one) => one.deadline === deadline) && !(told !== undefined && told > last))
      return wrong(
        'bad-dates',
        `时限${deadline}仍在计算；逾期后重新计算的，请在 limits 中写明新的期限`,
        `${deadline} still runs: where it runs anew after it was missed, tell its new last day under limits`,
        last,
        `data.missed.${place}`,
      );
  }
  return undefined;
};

/** The limits that a row has in its state, and those it has missed; or which of them cannot be. */
export const limitsOf = (
  run: Run,
  of: CompiledProcedure,
  unit: string | undefined,
  row: BalanceRow,
  at: Configuration,
): BalanceLimits | Refusal => {
  const arms = armsOf(run, of, unit, row, at.done ? [] : runningIn(of, at));
  if (isRefusal(arms)) return arms;
  const breaches = breachesOf(run, of, row);
  if (isRefusal(breaches)) return breaches;
  return stillRuns(row, { arms, breaches }) ?? { arms, breaches };
};

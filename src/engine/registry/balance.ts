/** The opening balance: cases and totals taken over from an old ledger, once, each with its source, until it is closed. */
import type { Day } from '../../calendar/index.js';
import type { ArmedDeadline, Breach, TallyAmount } from '../../policy/index.js';
import type { z } from 'zod';
import { isIn } from '../../policy/index.js';
import { isDubanError, shapeFaults, text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { armed as armedWith, basisOf, countsFrom, project, suspensionPauses } from '../deadlines/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { isName, orderOf, read, record, runningIn, singleId, timesIn, unitOf } from '../state/index.js';
import type { CompiledProcedure, Run } from '../state/index.js';
import type { RegistryEntry } from './entry.js';
import { recordOutcome, registryEvent } from './outcome.js';

/** A case as the old ledger has it. */
interface BalanceRow {
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

const wrong = (code: string, zh: string, en: string, given: Json, path: string): Refusal =>
  refuse({ ...failure(code, text(zh, en), given), path });

const closed = (run: Run): Refusal | undefined =>
  run.world.balance === 'closed'
    ? refuse(failure('balance-closed', text('期初结转已结束', 'the taking over is closed'), null))
    : undefined;

const nameFailure = (of: CompiledProcedure, entry: RegistryEntry): Refusal | undefined => {
  const id = entry.case ?? '';
  const must = of.procedure.single === true ? singleId(of.procedure, entry.unit, entry.person) : id;
  if (must !== id) return wrong('case-id', `编号须为 ${must}`, `its id is ${must}`, id, 'case');
  return of.procedure.single === true || isName(id)
    ? undefined
    : wrong('bad-name', '事项编号不合规范', 'not the name of a case', id, 'case');
};

const subjectFailure = (run: Run, of: CompiledProcedure, entry: RegistryEntry): Refusal | undefined => {
  const { subject } = of.procedure;
  if (subject !== 'campaign' && entry.unit === undefined)
    return wrong('bad-shape', '须指明责任单位 unit', 'name the unit', null, 'unit');
  if (subject === 'person' && entry.person === undefined)
    return wrong('bad-shape', '须指明所属个人 person', 'name the person', null, 'person');
  if (entry.unit !== undefined && read(run.world.units, entry.unit) === undefined)
    return wrong('unknown-unit', '单位未登记，请先登记', 'register the unit first', entry.unit, 'unit');
  return entry.person !== undefined && read(run.world.people, entry.person) === undefined
    ? wrong('unknown-person', '人员未登记，请先登记', 'register the person first', entry.person, 'person')
    : undefined;
};

const fieldFailure = (of: CompiledProcedure, fields: JsonObject): Refusal | undefined => {
  for (const [name, value] of Object.entries(fields)) {
    const schema = of.procedure.fields[name];
    if (schema === undefined)
      return wrong('bad-shape', `没有字段 ${name}`, `there is no field ${name}`, name, `data.fields.${name}`);
    const [fault] = shapeFaults(schema as z.ZodType, value, `data.fields.${name}`);
    if (fault !== undefined) return refuse({ ...failure('bad-shape', fault.message, value), path: fault.path });
  }
  return undefined;
};

/** The state as a configuration of the chart; `undefined` where the chart has none such. */
const placeIn = (of: CompiledProcedure, state: string) => {
  try {
    return of.chart.at(state);
  } catch (fault) {
    if (isDubanError(fault)) return undefined;
    throw fault;
  }
};

/** Limits that still run on the day of taking over. What was over before is not missed anew. */
const armsOf = (
  run: Run,
  of: CompiledProcedure,
  unit: string | undefined,
  row: BalanceRow,
): readonly ArmedDeadline[] => {
  const arms: ArmedDeadline[] = [];
  const running = runningIn(of, of.chart.at(row.state));
  for (const name of running) {
    const spec = of.deadlines[name];
    if (spec === undefined) continue;
    const told = row.limits?.[name];
    const counted = basisOf(run.policy, { fields: row.fields }, spec, row.openedOn, row.openedOn, undefined);
    const basis =
      told === undefined || counted === undefined
        ? counted
        : { ...counted, span: { unit: 'by-day' as const, day: told }, armedOn: run.today };
    if (basis === undefined) continue;
    const pauses = spec.kind === 'limit' ? suspensionPauses(run.world, unit, countsFrom(basis)) : [];
    const projection = project(run.world.calendar, spec.kind, basis, pauses, run.world.now);
    if (projection.at <= run.world.now && !projection.stopped) continue;
    arms.push(armedWith(name, spec.kind, basis, pauses, projection, orderOf(run, arms.length)));
  }
  return arms;
};

const breachesOf = (run: Run, of: CompiledProcedure, row: BalanceRow): readonly Breach[] | Refusal => {
  const breaches: Breach[] = [];
  for (const { deadline, day: last } of row.missed ?? []) {
    const spec = of.deadlines[deadline];
    if (spec?.kind !== 'limit')
      return wrong('bad-shape', `没有时限 ${deadline}`, `there is no limit ${deadline}`, deadline, 'data.missed');
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
    const limit = armedWith(deadline, 'limit', basis, [], projection, orderOf(run, 0));
    breaches.push({ deadline, day: last, at: projection.at, limit });
  }
  return breaches;
};

const standingAmounts = (of: CompiledProcedure, row: BalanceRow, unit: string | undefined): readonly TallyAmount[] =>
  of.standing.flatMap((tally) => {
    const value = tally.except === undefined ? undefined : row.fields[tally.except.field];
    const left = typeof value === 'string' && tally.except?.values.includes(value) === true;
    return !left && tally.states.some((state) => isIn(row, state))
      ? [{ tally: tally.id, unit: unitOf(tally, unit), member: undefined, by: 1 }]
      : [];
  });

/** Decides `balance.enter`: a case opens where the old ledger has it. No rule is asked and no reaction runs. */
export const enterBalance = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const row = entry.data as unknown as BalanceRow;
  const of = run.compiled.procedures.get(row.procedure);
  if (of === undefined)
    return wrong('bad-shape', '没有这种程序', 'there is no such procedure', row.procedure, 'data.procedure');
  const refusal =
    closed(run) ?? nameFailure(of, entry) ?? subjectFailure(run, of, entry) ?? fieldFailure(of, row.fields);
  if (refusal !== undefined) return refusal;
  const id = entry.case ?? '';
  if (read(run.world.cases, id) !== undefined)
    return wrong('case-exists', '该编号已有事项', 'there is already a case with this id', id, 'case');
  const at = placeIn(of, row.state);
  if (at === undefined) return wrong('bad-shape', '没有这种状态', 'there is no such state', row.state, 'data.state');
  if (row.openedOn > run.today)
    return wrong('bad-dates', '立项日期在今天之后', 'opened after today', row.openedOn, 'data.openedOn');
  const breaches = breachesOf(run, of, row);
  if (!Array.isArray(breaches)) return breaches as Refusal;
  const event = registryEvent(run, entry.who, 'balance.entered');
  event.on = row.openedOn;
  event.case = id;
  event.procedure = row.procedure;
  event.opens = true;
  event.unit = entry.unit;
  event.person = entry.person;
  event.parent = entry.parent;
  event.state = at.name;
  if (at.done) event.done = true;
  event.keeps = row.fields;
  const arms = at.done ? [] : armsOf(run, of, entry.unit, row);
  if (arms.length > 0) event.arms = arms;
  const amounts = standingAmounts(of, { ...row, state: at.name }, entry.unit);
  if (amounts.length > 0) event.amounts = amounts;
  event.data = {
    balance: 'open',
    source: row.source,
    ...(breaches.length === 0 ? {} : { missed: breaches as unknown as Json }),
  };
  record(run, event);
  return undefined;
};

/** Decides `balance.total`: what no state of a case tells. Totals of standing cases follow from the cases. */
export const enterTotal = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const {
    tally: id,
    value,
    members,
    source,
  } = entry.data as {
    readonly tally: string;
    readonly value?: number;
    readonly members?: readonly string[];
    readonly source: string;
  };
  const shut = closed(run);
  if (shut !== undefined) return shut;
  const tally = run.policy.tallies.find((one) => one.id === id);
  if (tally === undefined) return wrong('bad-shape', '没有这种累计', 'there is no such total', id, 'data.tally');
  if (tally.kind === 'standing')
    return wrong('bad-shape', '该累计由在办事项得出，不另结转', 'this total follows from the cases', id, 'data.tally');
  if (tally.per === 'unit' && (entry.unit === undefined || read(run.world.units, entry.unit) === undefined))
    return wrong('unknown-unit', '须指明已登记的单位', 'name a unit that is registered', entry.unit ?? null, 'unit');
  const unit = unitOf(tally, entry.unit);
  if ((tally.kind === 'count') !== (value !== undefined) || (tally.kind === 'set') !== (members !== undefined))
    return wrong('bad-shape', '数量或名单，按累计种类填写', 'a value for a count, members for a set', id, 'data');
  const event = registryEvent(run, entry.who, 'balance.entered');
  event.unit = entry.unit;
  event.amounts =
    value === undefined
      ? (members ?? []).flatMap((member) =>
          timesIn(run.world, id, unit, member) > 0 ? [] : [{ tally: id, unit, member, by: 1 }],
        )
      : [{ tally: id, unit, member: undefined, by: value }];
  event.data = { balance: 'open', source };
  record(run, event);
  return undefined;
};

/** Decides `balance.close`: nothing more is taken over. */
export const closeBalance = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const shut = closed(run);
  if (shut !== undefined) return shut;
  recordOutcome(run, entry.who, 'balance.closed', { data: { balance: 'closed', reason: entry.data['reason'] } });
  return undefined;
};

/** The opening balance: cases and totals taken over from an old ledger, once, each with its source, until it is closed. */
import type { TallyAmount } from '../../policy/index.js';
import type { z } from 'zod';
import { isIn } from '../../policy/index.js';
import { isDubanError, ownValue, shapeFaults, text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { failure, isRefusal, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { read, record, timesIn, totalIn, unitOf } from '../state/index.js';
import type { CompiledProcedure, Run } from '../state/index.js';
import { limitsOf, wrong } from './balance-limits.js';
import type { BalanceRow } from './balance-limits.js';
import type { RegistryEntry } from './entry.js';
import { nameFailure, subjectFailure } from './opening.js';
import { recordOutcome, registryEvent } from './outcome.js';

const closed = (run: Run): Refusal | undefined =>
  run.world.balance === 'closed'
    ? refuse(failure('balance-closed', text('期初结转已结束', 'the taking over is closed'), null))
    : undefined;

const fieldFailure = (of: CompiledProcedure, fields: JsonObject): Refusal | undefined => {
  for (const [name, value] of Object.entries(fields)) {
    const schema = ownValue(of.procedure.fields, name);
    if (schema === undefined)
      return wrong('bad-shape', `没有字段${name}`, `there is no field ${name}`, name, `data.fields.${name}`);
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
    return wrong('bad-shape', '没有这种办理流程', 'there is no such procedure', row.procedure, 'data.procedure');
  const refusal =
    closed(run) ??
    subjectFailure(run, of.procedure, entry) ??
    nameFailure(run, of.procedure, entry) ??
    fieldFailure(of, row.fields);
  if (refusal !== undefined) return refusal;
  const at = placeIn(of, row.state);
  if (at === undefined) return wrong('bad-shape', '没有这种状态', 'there is no such state', row.state, 'data.state');
  if (row.openedOn > run.today)
    return wrong('bad-dates', '立项日期在今天之后', 'opened after today', row.openedOn, 'data.openedOn');
  const limits = limitsOf(run, of, entry.unit, row, at);
  if (isRefusal(limits)) return limits;
  const { arms, breaches } = limits;
  const event = registryEvent(run, entry.who, 'balance.entered');
  event.on = row.openedOn;
  event.case = entry.case;
  event.procedure = row.procedure;
  event.opens = true;
  event.unit = entry.unit;
  event.person = entry.person;
  event.parent = entry.parent;
  event.state = at.name;
  if (at.done) event.done = true;
  event.keeps = row.fields;
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
  if (value !== undefined && !(Math.abs(totalIn(run.world, id, unit) + value) <= Number.MAX_SAFE_INTEGER))
    return wrong('bad-shape', '数量过大，无法准确累计', 'too large to be counted exactly', value, 'data.value');
  const event = registryEvent(run, entry.who, 'balance.entered');
  event.unit = entry.unit;
  event.amounts =
    value === undefined
      ? [...new Set(members)].flatMap((member) =>
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

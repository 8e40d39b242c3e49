/** Deadlines as they run: armed, discharged, extended, suspended and resumed, with the outcome in full. */
import { addDays, dueOf, endOfDay, isDay, restOf, startOfDay, workingDayBefore } from '../calendar/index.js';
import type { Day, Due, Span } from '../calendar/index.js';
import { entryOn } from '../policy/index.js';
import type { Amount, ArmedDeadline, Case, Deadline, Policy, SpanSpec } from '../policy/index.js';
import { DubanError, text } from '../shared/index.js';
import type { JsonObject } from '../shared/index.js';
import { compiled } from './compile.js';
import { currentUnit } from './registry-view.js';
import { read } from './layer.js';
import type { World } from './state.js';

/** The number of days an amount stands for on a day. */
export const amountOn = (policy: Policy, amount: Amount, on: Day): number => {
  if (typeof amount === 'number') return amount;
  if (amount.kind === 'option') return compiled(policy).options.get(amount.id) as number;
  const entry = entryOn(amount, on);
  if (entry === undefined)
    throw new DubanError('not-in-force', text(`${on} 尚无有效数值`, `no value is in force on ${on}`));
  return entry.value;
};

const moved = (day: Day, { plus = 0 }: { readonly plus?: number }): Day => (plus === 0 ? day : addDays(day, plus));

/** A span with its figures looked up; `undefined` where the field it reads is not set. */
export const resolveSpan = (policy: Policy, spec: SpanSpec, anchor: Day, fields: JsonObject): Span | undefined => {
  switch (spec.unit) {
    case 'working-days':
    case 'calendar-days':
      return { unit: spec.unit, n: amountOn(policy, spec.amount, anchor) };
    case 'by-day':
      return {
        unit: 'by-day',
        day: typeof spec.day === 'string' ? spec.day : (compiled(policy).options.get(spec.day.id) as Day),
      };
    case 'phase-start':
    case 'phase-end': {
      const phase = compiled(policy).phases.get(spec.phase);
      return phase === undefined
        ? undefined
        : { unit: 'by-day', day: moved(spec.unit === 'phase-end' ? phase.to : phase.from, spec) };
    }
    case 'field': {
      const day = fields[spec.field];
      return isDay(day) ? { unit: 'by-day', day: moved(day, spec) } : undefined;
    }
  }
};

type Warn = Deadline['soon'];

const warnsAt = (policy: Policy, world: World, soon: NonNullable<Warn>, due: Day, anchor: Day) => {
  const n = amountOn(policy, soon.amount, anchor);
  const day = soon.unit === 'working-days' ? workingDayBefore(world.calendar, due, n).day : addDays(due, -n);
  return startOfDay(day, world.calendar.zone);
};

/** An armed deadline that ends on `due`. */
export const armedUntil = (
  policy: Policy,
  world: World,
  deadline: string,
  spec: Deadline,
  due: Due,
  anchor: Day,
  unit: Span['unit'],
  extensions = 0,
): ArmedDeadline => {
  const starts = spec.span.unit === 'phase-start' && spec.kind === 'turn';
  const at = starts ? startOfDay(due.day, world.calendar.zone) : due.at;
  const soon = spec.soon === undefined ? undefined : warnsAt(policy, world, spec.soon, due.day, anchor);
  const warns = soon !== undefined && soon < at && soon > world.now;
  const armed: { -readonly [K in keyof ArmedDeadline]: ArmedDeadline[K] } = {
    deadline,
    day: due.day,
    at,
    anchor,
    unit,
    stage: spec.kind === 'turn' ? 'reached' : warns ? 'soon' : 'missed',
    next: warns ? soon : at,
    order: (world.order += 1),
  };
  if (due.missing !== undefined) armed.provisional = true;
  if (due.moved !== undefined) armed.moved = due.moved;
  if (extensions !== 0) armed.extensions = extensions;
  return armed;
};

/** Whether deadlines of a unit are suspended now. */
export const suspended = (world: World, unit: string | undefined): boolean =>
  (read(world.suspensions, '*') ?? '') !== '' ||
  (unit !== undefined && (read(world.suspensions, currentUnit(world, unit)) ?? '') !== '');

/** The deadline stopped on `today`, with what is left in its own unit. */
export const stop = (
  world: World,
  armed: ArmedDeadline,
  today: Day,
  stoppedBy: 'case' | 'registry',
): ArmedDeadline => ({
  ...armed,
  stoppedBy,
  rest: restOf(world.calendar, today, armed.day, armed.unit).n,
  order: (world.order += 1),
});

/** The deadline running again from `today`, with what was left. */
export const goOn = (policy: Policy, world: World, armed: ArmedDeadline, spec: Deadline, today: Day): ArmedDeadline => {
  const { rest = 0, unit } = armed;
  const span: Span = unit === 'by-day' ? { unit, day: addDays(today, rest) } : { unit, n: rest };
  const due = dueOf(world.calendar, today, span, policy.roll);
  return armedUntil(policy, world, armed.deadline, spec, due, armed.anchor, unit, armed.extensions);
};

/** Arms a deadline of a case; `undefined` where it has no day to run to. */
export const arm = (
  policy: Policy,
  world: World,
  of: Case,
  deadline: string,
  spec: Deadline,
  on: Day,
  today: Day,
): ArmedDeadline | undefined => {
  const from = spec.from === undefined ? (spec.fromEntry === true ? today : on) : of.fields[spec.from];
  if (!isDay(from)) return undefined;
  const span = resolveSpan(policy, spec.span, from, of.fields);
  if (span === undefined) return undefined;
  const due = dueOf(world.calendar, from, span, policy.roll);
  const armed = armedUntil(policy, world, deadline, spec, due, from, span.unit);
  return spec.kind === 'limit' && suspended(world, of.unit) ? stop(world, armed, today, 'registry') : armed;
};

/** A deadline moved to a new last day. */
export const extended = (
  policy: Policy,
  world: World,
  armed: ArmedDeadline,
  spec: Deadline,
  to: Day,
): ArmedDeadline => {
  const due: Due = { day: to, at: endOfDay(to, world.calendar.zone), missing: undefined };
  return armedUntil(policy, world, armed.deadline, spec, due, armed.anchor, 'by-day', (armed.extensions ?? 0) + 1);
};

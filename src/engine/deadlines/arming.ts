/** Arms deadlines of a case: spans and warnings resolved at the anchor, every pause that reaches past it, the projection. */
import { addDays, isDay } from '../../calendar/index.js';
import type { Day, Span } from '../../calendar/index.js';
import { entryOn } from '../../policy/index.js';
import type {
  Amount,
  ArmedDeadline,
  Case,
  Deadline,
  DeadlineBasis,
  GrantedExtension,
  Pause,
  Policy,
  SpanSpec,
  Unit,
} from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import { compiled, read } from '../state/index.js';
import type { World } from '../state/index.js';
import { armed, reprojected } from './arm.js';
import { countsFrom } from './end.js';
import { pausesFor } from './pauses.js';
import type { Standing } from './pauses.js';
import { project } from './project.js';

/** The number of days an amount stands for on a day. */
export const amountOn = (policy: Policy, amount: Amount, on: Day): number => {
  if (typeof amount === 'number') return amount;
  if (amount.kind === 'option') return compiled(policy).options.get(amount.id) as number;
  const entry = entryOn(amount, on);
  if (entry === undefined)
    throw new DubanError('not-in-force', text(`${on}尚无有效数值`, `no value is in force on ${on}`));
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

/** Whose a case is, and whose it was. */
export type Belonging = Pick<Case, 'unit' | 'formerUnits'>;

/** A unit and those that succeeded it, from the day they did, within the days in which a case is this unit's. */
const standingUnder = (
  world: World,
  unit: string | undefined,
  from: Day | undefined,
  to: Day | undefined,
  standing: Standing[],
): void => {
  let since = from;
  for (let at = unit; at !== undefined;) {
    standing.push({ unit: at, from: since, to });
    const { successor, succeededOn }: Partial<Unit> = read(world.units, at) ?? {};
    since = from !== undefined && (succeededOn === undefined || succeededOn < from) ? from : succeededOn;
    at = successor;
  }
};

/** Under whose suspensions a case stands: of each unit that had it, and of those that succeeded that unit meanwhile. */
export const standingOf = (world: World, { unit, formerUnits }: Belonging): readonly Standing[] => {
  const standing: Standing[] = [];
  let from: Day | undefined;
  for (const former of formerUnits ?? []) {
    standingUnder(world, former.unit, from, former.to, standing);
    from = addDays(former.to, 1);
  }
  standingUnder(world, unit, from, undefined, standing);
  return standing;
};

const noPauses: readonly Pause[] = [];

/** The pauses that suspensions of the county and of a case's units make for a limit that counts from a day. */
export const suspensionPauses = (world: World, of: Belonging, anchor: Day): readonly Pause[] =>
  world.suspensions.length === 0 ? noPauses : pausesFor(world.suspensions, standingOf(world, of), anchor);

/** What stops a deadline with everything known now: what its own case stopped, and every suspension since it counts. */
export const pausesNow = (
  world: World,
  of: Belonging,
  { kind, basis, pauses }: Pick<ArmedDeadline, 'kind' | 'basis' | 'pauses'>,
): readonly Pause[] => {
  if (kind !== 'limit') return pauses;
  const own = pauses.filter(({ by }) => by === 'case');
  const others = suspensionPauses(world, of, countsFrom(basis));
  return own.length === 0 ? others : [...own, ...others];
};

/** What a deadline is armed with; `undefined` where it has no day to count from, or to run to. */
export const basisOf = (
  policy: Policy,
  of: Pick<Case, 'fields'>,
  spec: Deadline,
  on: Day,
  today: Day,
  extension: GrantedExtension | undefined,
): DeadlineBasis | undefined => {
  const anchor = spec.from === undefined ? (spec.fromEntry === true ? today : on) : of.fields[spec.from];
  if (!isDay(anchor)) return undefined;
  const span = resolveSpan(policy, spec.span, anchor, of.fields);
  if (span === undefined) return undefined;
  return {
    anchor,
    anchored: spec.from === undefined ? (spec.fromEntry === true ? 'entry' : 'effect') : 'field',
    span,
    roll: policy.roll,
    armedOn: today,
    soon: spec.soon && { unit: spec.soon.unit, n: amountOn(policy, spec.soon.amount, anchor) },
    atStart: spec.span.unit === 'phase-start' && spec.kind === 'turn',
    extension,
  };
};

/** Arms a deadline of a case; `undefined` where it has no day to run to. */
export const armFor = (
  policy: Policy,
  world: World,
  of: Pick<Case, 'fields'> & Belonging,
  deadline: string,
  spec: Deadline,
  on: Day,
  today: Day,
  extension: GrantedExtension | undefined,
  order: number,
): ArmedDeadline | undefined => {
  const basis = basisOf(policy, of, spec, on, today, extension);
  if (basis === undefined) return undefined;
  const pauses = spec.kind === 'limit' ? suspensionPauses(world, of, countsFrom(basis)) : noPauses;
  return armed(deadline, spec.kind, basis, pauses, project(world.calendar, spec.kind, basis, pauses, world.now), order);
};

/** The deadline with other pauses, projected anew in the present world. */
export const armPauses = (world: World, of: ArmedDeadline, pauses: readonly Pause[]): ArmedDeadline =>
  reprojected(world.calendar, of, pauses, world.now);

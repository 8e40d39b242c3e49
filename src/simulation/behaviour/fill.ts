/** Filling templates: compiled once, filled whenever somebody acts. */
import { addWorkingDays, daysBetween } from '../../calendar/index.js';
import type { Day, WorkingCalendar } from '../../calendar/index.js';
import { isIn } from '../../policy/index.js';
import type { AnyProcedure, Case } from '../../policy/index.js';
import { meanOf } from '../distribution/index.js';
import type { Distribution } from '../distribution/index.js';

import type { Random } from '../random/index.js';
import { nonNegative } from './amounts.js';
import { demandField, demandRole, demandState, demandTally, procedureNamed } from './names.js';
import type { Naming } from './names.js';
import { placeholderOf } from './template.js';
import type { Placeholder, Template } from './template.js';
import { dayMeant } from './when.js';
import type { When } from './when.js';

/** What a template reads when somebody acts. */
export interface Setting {
  readonly today: Day;
  readonly by: string;
  readonly case: Case | undefined;
  /** The id of the case that is being opened. */
  readonly opens: string | undefined;
  readonly unit: string;
  readonly calendar: WorkingCalendar;
  readonly random: Random;
  holders(role: string): readonly string[];
  total(tally: string): number;
  cases(procedure: string): readonly Case[];
}

/** A compiled template; `same` where it always gives the same: what is right of it once is right for ever. */
export interface Filling {
  readonly same: boolean;
  fill(setting: Setting): unknown;
}

/** What a template is compiled for: a command of a procedure. */
interface Compiling extends Naming {
  readonly procedure: AnyProcedure | undefined;
  readonly samples: readonly unknown[];
}

/** What placeholders carry, each its own keys. */
interface Placed {
  readonly workingDaysAhead: number | Distribution;
  readonly until?: When;
  readonly field: string;
  readonly or?: Template;
  readonly person: string;
  readonly people: string;
  readonly most: number;
  readonly pick: readonly Template[];
  readonly draw: Distribution;
  readonly whole?: true;
  readonly day: When;
  readonly sample: number;
  readonly with?: Readonly<Record<string, Template>>;
  readonly total: string;
  readonly isZero: string;
  readonly cases: string;
  readonly first: string;
  readonly in?: string;
  readonly each: Template;
  readonly literal: unknown;
}
const constant = (value: unknown): Filling => ({ same: true, fill: () => value });
const anew = (fill: (setting: Setting) => unknown): Filling => ({ same: false, fill });

const ofList = (fillings: readonly Filling[]): Filling => anew((setting) => fillings.map((one) => one.fill(setting)));

const ofRecord = (parts: readonly (readonly [string, Filling])[], below: object): Filling =>
  anew((setting) => {
    const made: Record<string, unknown> = { ...below };
    for (const [key, part] of parts) {
      const value = part.fill(setting);
      if (value !== undefined) made[key] = value;
    }
    return made;
  });

const settled = (filling: Filling, parts: readonly Filling[]): Filling =>
  parts.every(({ same }) => same) ? constant(filling.fill(undefined as never)) : filling;

const recordOf = (of: Compiling, path: string, given: object, below: object = {}): Filling => {
  const parts = Object.entries(given).flatMap(([key, value]: [string, Template | undefined]) =>
    value === undefined ? [] : [[key, fillingOf(of, `${path}.${key}`, value)] as const],
  );
  return settled(
    ofRecord(parts, below),
    parts.map(([, filling]) => filling),
  );
};

const meant = ({ policy, faults }: Compiling, path: string, when: When): Day | undefined => {
  const day = dayMeant(policy, when);
  if (day === undefined) faults.add(path, '没有这一天或这个阶段', 'there is no such day or phase');
  return day;
};

/**
 * How many working days ahead, at least one: a whole number, or drawn and rounded. More than the calendar knows in all is no
 * day that anybody means; what is drawn beyond is that many.
 */
const daysAhead = (of: Compiling, path: string, ahead: number | Distribution): ((random: Random) => number) => {
  const { knownFrom, knownUntil } = of.policy.calendar;
  const most = daysBetween(knownFrom, knownUntil);
  const { faults } = of;
  const before = faults.count();
  const draw = typeof ahead === 'number' ? () => ahead : nonNegative(faults, path, ahead);
  const right = typeof ahead === 'number' ? Number.isInteger(ahead) && ahead >= 1 : true;
  if (faults.count() === before && !(right && (typeof ahead === 'number' ? ahead : meanOf(ahead)) <= most))
    faults.add(path, `须为 1 至 ${most} 个工作日`, `a whole number of working days, 1 to ${most}`);
  return (random) => Math.min(most, Math.max(1, Math.round(draw(random))));
};

const placed: Readonly<Record<string, (of: Compiling, path: string, given: Placed) => Filling>> = {
  today: () => anew(({ today }) => today),
  by: () => anew(({ by }) => by),
  unit: () => anew(({ unit }) => unit),
  case: () => anew((setting) => setting.case?.id ?? setting.opens),
  literal: (_of, _path, { literal }) => constant(literal),
  workingDaysAhead: (of, path, { workingDaysAhead: ahead, until }) => {
    const days = daysAhead(of, `${path}.workingDaysAhead`, ahead);
    const last = until === undefined ? undefined : meant(of, `${path}.until`, until);
    return anew(({ calendar, today, random }) => {
      const found = addWorkingDays(calendar, today, days(random)).day;
      return last !== undefined && last > today && found > last ? last : found;
    });
  },
  field: (of, path, { field, or }) => {
    demandField(of, `${path}.field`, of.procedure, field);
    const other = or === undefined ? undefined : fillingOf(of, `${path}.or`, or);
    return anew((setting) => setting.case?.fields[field] ?? other?.fill(setting));
  },
  person: (of, path, { person: role }) => {
    demandRole(of, `${path}.person`, role);
    return anew((setting) => {
      const found = setting.holders(role);
      return found[Math.floor(setting.random.next() * found.length)];
    });
  },
  people: (of, path, { people: role, most }) => {
    demandRole(of, `${path}.people`, role);
    if (!(Number.isInteger(most) && most >= 1))
      of.faults.add(`${path}.most`, '须为不小于 1 的整数', 'a whole number, at least 1');
    return anew((setting) => setting.holders(role).slice(0, most));
  },
  pick: (of, path, { pick }) => {
    if (pick.length === 0) of.faults.add(`${path}.pick`, '至少一项', 'at least one to pick');
    const all = pick.map((one, i) => fillingOf(of, `${path}.pick.${i}`, one));
    return anew((setting) => all[Math.floor(setting.random.next() * all.length)]?.fill(setting));
  },
  draw: (of, path, { draw, whole }) => {
    const value = of.faults.sampler(`${path}.draw`, draw);
    return anew(({ random }) => (whole === true ? Math.round(value(random)) : value(random)));
  },
  day: (of, path, { day }) => constant(meant(of, `${path}.day`, day)),
  sample: (of, path, { sample, with: besides }) => {
    const found = of.samples[sample];
    if (found === undefined) of.faults.add(`${path}.sample`, '该操作没有这个样例', 'the command has no such sample');
    return recordOf(of, `${path}.with`, besides ?? {}, found as object);
  },
  total: (of, path, { total }) => {
    const tally = demandTally(of, `${path}.total`, total);
    return anew((setting) => setting.total(tally));
  },
  isZero: (of, path, { isZero }) => {
    const tally = demandTally(of, `${path}.isZero`, isZero);
    return anew((setting) => setting.total(tally) === 0);
  },
  first: (of, path, { first, in: state }) => {
    const procedure = procedureNamed(of, `${path}.first`, first);
    if (state !== undefined) demandState(of, `${path}.in`, procedure, state);
    return anew(
      (setting) => setting.cases(first).find((one) => !one.void && (state === undefined || isIn(one, state)))?.id,
    );
  },
  cases: (of, path, { cases, in: state, each }) => {
    const procedure = procedureNamed(of, `${path}.cases`, cases);
    if (state !== undefined) demandState(of, `${path}.in`, procedure, state);
    const one = fillingOf({ ...of, procedure }, `${path}.each`, each);
    return anew((setting) =>
      setting
        .cases(cases)
        .filter((found) => !found.void && (state === undefined || isIn(found, state)))
        .map((found) => one.fill({ ...setting, case: found })),
    );
  },
};

/** Compiles a template; what is wrong in it is told under its path. */
export const fillingOf = (of: Compiling, path: string, template: Template): Filling => {
  if (typeof template !== 'object' || template === null) return constant(template);
  if (Array.isArray(template)) {
    const parts = (template as readonly Template[]).map((one, i) => fillingOf(of, `${path}.${i}`, one));
    return settled(ofList(parts), parts);
  }
  const key = placeholderOf(template);
  return (
    (key === undefined ? undefined : placed[key]?.(of, path, template as Placeholder & Placed)) ??
    recordOf(of, path, template)
  );
};

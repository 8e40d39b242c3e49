/** `definePolicy`: parses, checks and freezes a policy, and gives it its fingerprint. */
import { coverage } from '../calendar/index.js';
import type { WorkingCalendar } from '../calendar/index.js';
import { canonicalJson, deepFreeze, DubanError, sha256, text } from '../shared/index.js';
import type { Json } from '../shared/index.js';
import { checkPolicy } from './check/index.js';
import type { PolicyTypes } from './maps.js';
import type { Policy, PolicySpec } from './policy.js';

/** Plain data of anything: functions and schemas by their names only, since code is versioned by `version`. */
const outline = (value: unknown, depth = 0): Json => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object' || depth > 12) return null;
  if (Array.isArray(value)) return value.map((item) => outline(item, depth + 1));
  if ('_zod' in value) return 'schema';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined && typeof item !== 'function')
      .map(([key, item]) => [key, outline(item, depth + 1)]),
  );
};

/** What is no part of a fingerprint: itself, and titles and names that decide nothing. */
const apart: ReadonlySet<string> = new Set(['fingerprint', 'glossary', 'unraised']);

/** SHA-256 of a policy's data, the names of its rules, and its version. */
export const fingerprintOf = (spec: PolicySpec): string => {
  const data = Object.fromEntries(Object.entries(spec).filter(([key]) => !apart.has(key)));
  return sha256(canonicalJson(outline(data)));
};

/** The years that a policy's phases lie in and a calendar does not know, in order. */
export const missingYears = ({ phases }: Pick<PolicySpec, 'phases'>, calendar: WorkingCalendar): readonly number[] => {
  const lived = phases.filter((phase) => phase.void !== true);
  const [first, last] = [lived[0], lived.at(-1)];
  return first === undefined || last === undefined ? [] : coverage(calendar, first.from, last.to);
};

/** A season that the calendar does not cover is told at once: without it nothing that counts working days falls due. */
const warnOf = ({ title, phases, calendar }: PolicySpec): void => {
  const years = missingYears({ phases }, calendar);
  if (years.length > 0)
    globalThis.console.warn(
      `duban: 《${title.zh}》的日历缺${years.join('、')}年，相关时限无法到期，请补充日历 / ${title.en}: the calendar lacks ${years.join(', ')}, limits that rest on it fall due for nobody: supply the year's table`,
    );
};

/**
 * The checked, frozen policy; a `DubanError` `bad-policy` lists every fault with its path. Where the calendar does not cover
 * the years of the phases the console is warned.
 */
export const definePolicy = <T extends PolicyTypes = PolicyTypes>(spec: PolicySpec): Policy<T> => {
  const faults = checkPolicy(spec);
  if (faults.length > 0)
    throw new DubanError(
      'bad-policy',
      text(`规则有${faults.length}处错误`, `the policy has ${faults.length} faults`),
      faults,
    );
  warnOf(spec);
  return deepFreeze({ ...spec, fingerprint: fingerprintOf(spec) });
};

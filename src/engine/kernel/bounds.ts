/** Bounds of a command's data: days near the campaign's years, texts and lists of a length that people write. */
import { defaultBounds } from '../../policy/index.js';
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Json } from '../../shared/index.js';
import { failure } from '../outcome/index.js';
import type { Failure } from '../outcome/index.js';

/** What bounds the data of a policy's commands. */
interface DataBounds {
  readonly text: number;
  readonly list: number;
  /** The first and last day that data may name; empty where the policy has no phases. */
  readonly from: string;
  readonly to: string;
}

const known = new WeakMap<Policy, DataBounds>();

const yearOf = (day: string): number => Number(day.slice(0, 4));
const yearText = (year: number): string => String(Math.min(Math.max(year, 1), 9999)).padStart(4, '0');

const boundsOf = (policy: Policy): DataBounds => {
  const before = known.get(policy);
  if (before !== undefined) return before;
  const bounds = { ...defaultBounds, ...policy.bounds };
  const years = policy.phases.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]);
  const made: DataBounds = {
    text: bounds.text,
    list: bounds.list,
    from: years.length === 0 ? '' : `${yearText(Math.min(...years) - bounds.years)}-01-01`,
    to: years.length === 0 ? '' : `${yearText(Math.max(...years) + bounds.years)}-12-31`,
  };
  known.set(policy, made);
  return made;
};

const isDayText = (value: string): boolean =>
  value.length === 10 && value.charCodeAt(4) === 45 && /^\d{4}-\d{2}-\d{2}$/u.test(value);

const textFailure = (value: string, { text: most, from, to }: DataBounds): Failure | undefined => {
  if (value.length > most)
    return failure(
      'text-too-long',
      text('文字过长，请缩短或改附材料', 'the text is too long: shorten it, or name a document'),
      value.length,
      text(`不超过${most}字`, `at most ${most} characters`),
    );
  if (from === '' || !isDayText(value) || (value >= from && value <= to)) return undefined;
  return failure(
    'day-out-of-bounds',
    text('日期离本次行动过远，请核对年份', 'the day lies too far from the campaign: check the year'),
    value,
    text(`${from}至${to}`, `${from} to ${to}`),
  );
};

/** Walks a part; whatever it finds gets the part's name in front of its path, so that no path is made where nothing is found. */
const walkPart = (part: string | number, value: Json | undefined, bounds: DataBounds, found: Failure[]): void => {
  const mark = found.length;
  walk(value, bounds, found);
  for (let i = mark; i < found.length; i += 1) {
    const one = found[i];
    if (one !== undefined) found[i] = { ...one, path: one.path === undefined ? `${part}` : `${part}.${one.path}` };
  }
};

const walk = (value: Json | undefined, bounds: DataBounds, found: Failure[]): void => {
  if (typeof value === 'string') {
    const wrong = textFailure(value, bounds);
    if (wrong !== undefined) found.push(wrong);
  } else if (Array.isArray(value)) {
    const list = value as readonly Json[];
    if (list.length > bounds.list)
      found.push(
        failure(
          'list-too-long',
          text('项目过多，请分次登记', 'too many at once: enter them in several goes'),
          list.length,
          text(`不超过${bounds.list}项`, `at most ${bounds.list}`),
        ),
      );
    else for (let i = 0; i < list.length; i += 1) walkPart(i, list[i], bounds, found);
  } else if (typeof value === 'object' && value !== null) {
    const parts = value as Readonly<Record<string, Json>>;
    for (const key in parts) walkPart(key, parts[key], bounds, found);
  }
};

const most = 100;

/** What of a command's data lies beyond the bounds of the policy: a hundred places at most. */
export const boundFailures = (policy: Policy, data: Json | undefined): readonly Failure[] => {
  const found: Failure[] = [];
  walkPart('data', data, boundsOf(policy), found);
  return found.slice(0, most);
};

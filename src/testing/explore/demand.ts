/** Bounds that name what is there: a wrong name would leave out everything, and prove whatever is asked. */
import { dayOf, isDay } from '../../calendar/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { demandName, noSuchName } from '../names.js';
import { dayFits } from '../samples.js';
import { paces } from './bounds.js';
import type { Bounds } from './bounds.js';

const among = (kind: Text, names: readonly string[], known: readonly string[]): void => {
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new DubanError('unknown-name', noSuchName(kind, wrong, known));
};

const counted = (what: string, least: number, value: number | undefined): void => {
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= least))
    throw new DubanError(
      'bad-count',
      text(`${what} 须为不小于 ${least} 的整数：${value}`, `${what} is a whole number, ${least} or more: ${value}`),
    );
};

const personOf = (data: unknown): readonly string[] => {
  const named = (data as { readonly person?: unknown } | undefined)?.person;
  return typeof named === 'string' ? [named] : [];
};

/**
 * Demands bounds that can be meant. `DubanError` `unknown-name` for a procedure, command, case, person, pace or fit of days
 * that is not there, `bad-count` for a number that bounds nothing, `bad-day` and `bad-dates` for a last day that is none, or
 * lies before the first.
 */
export const demandBounds = (policy: Policy, start: CampaignState, bounds: Bounds): void => {
  const { procedures = [], still = [], commands = [], cases = [], people = [], besides = [], until } = bounds;
  for (const id of [...procedures, ...still]) demandName(policy, 'procedure', id);
  for (const id of commands) demandName(policy, 'command', id);
  among(text('事项', 'case'), cases, [
    ...start.cases.entries.keys(),
    ...besides.flatMap(({ case: of }) => (of === undefined ? [] : [of])),
  ]);
  among(text('人员', 'person'), people, [
    ...start.people.entries.keys(),
    ...besides.flatMap(({ data }) => personOf(data)),
  ]);
  among(text('步调', 'pace'), bounds.pace === undefined ? [] : [bounds.pace], paces);
  among(text('日期填法', 'fit of days'), bounds.days ?? [], dayFits);
  counted('states', 1, bounds.states);
  counted('steps', 0, bounds.steps);
  counted('numbers', 0, bounds.numbers);
  if (until === undefined) return;
  const given: unknown = until;
  if (!isDay(given)) throw new DubanError('bad-day', text(`不是日期：${String(given)}`, `not a day: ${String(given)}`));
  const first = dayOf(start.now, policy.calendar.zone);
  if (until < first)
    throw new DubanError(
      'bad-dates',
      text(`最后一日 ${until} 早于起始日 ${first}`, `the last day ${until} lies before the first, ${first}`),
    );
};

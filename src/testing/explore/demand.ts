/** What is explored, whole, and bounds that name what is there: a wrong name would leave out everything, and prove whatever is asked. */
import { dayOf, isDay } from '../../calendar/index.js';
import { viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { demandName, noSuchName } from '../names.js';
import { dayFits } from '../samples.js';
import { paces } from './bounds.js';
import type { Bounds } from './bounds.js';
import type { Property } from './property.js';

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

const boundNames = {
  procedures: true,
  cases: true,
  still: true,
  commands: true,
  until: true,
  pace: true,
  states: true,
  steps: true,
  numbers: true,
  people: true,
  besides: true,
  days: true,
} as const satisfies Record<keyof Bounds, true>;

/** What each kind of property must say. */
const saidBy: Readonly<Record<Property['kind'], readonly string[]>> = {
  never: ['happens'],
  always: ['holds'],
  leadsTo: ['from', 'to', 'within'],
  canReach: ['goal'],
};

const demandProperty = (given: unknown): void => {
  const property = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const kind = String(property['kind']);
  const must = Object.hasOwn(saidBy, kind) ? saidBy[kind as Property['kind']] : undefined;
  const lacking = must?.find((name) => typeof property[name] !== (name === 'within' ? 'object' : 'function'));
  if (must === undefined || lacking !== undefined)
    throw new DubanError(
      'bad-property',
      lacking === undefined
        ? text(
            '性质须以 never、always、leadsTo、canReach 写成',
            'a property is made by never, always, leadsTo or canReach',
          )
        : text(`${kind} 缺少 ${lacking}`, `${kind} lacks ${lacking}`),
    );
};

/**
 * The properties to hold, and a trial to begin from. `DubanError` `nothing-to-explore` without either, `bad-property` for what is
 * no property, `unknown-name` for anything else that is said.
 */
export const demandExplored = (explored: {
  readonly property: Property | readonly Property[];
  readonly from: unknown;
  readonly bounds?: unknown;
}): readonly Property[] => {
  among(text('探索参数', 'part of an exploration'), Object.keys(explored), ['property', 'from', 'bounds']);
  const property: unknown = explored.property;
  const properties: readonly unknown[] = Array.isArray(property) ? property : property === undefined ? [] : [property];
  if (properties.length === 0)
    throw new DubanError(
      'nothing-to-explore',
      text('没有要判定的性质：请写明 property', 'there is no property to hold: say which (property)'),
    );
  properties.forEach(demandProperty);
  const from = explored.from as { readonly state?: unknown } | undefined | null;
  if (typeof from?.state !== 'object')
    throw new DubanError(
      'nothing-to-explore',
      text('没有起点：from 须为试行（given(…).trial）', 'there is nowhere to begin: from is a trial (given(…).trial)'),
    );
  return properties as readonly Property[];
};

/**
 * Demands bounds that can be meant. `DubanError` `unknown-name` for a procedure, command, case, person, pace or fit of days
 * that is not there, or a bound that is none, `bad-count` for a number that bounds nothing, `bad-day` and `bad-dates` for a last day that is none, or
 * lies before the first.
 */
export const demandBounds = (policy: Policy, start: CampaignState, bounds: Bounds): void => {
  const view = viewState(start);
  among(text('探索范围', 'bound'), Object.keys(bounds), Object.keys(boundNames));
  const { procedures = [], still = [], commands = [], cases = [], people = [], besides = [], until } = bounds;
  for (const id of [...procedures, ...still]) demandName(policy, 'procedure', id);
  for (const id of commands) demandName(policy, 'command', id);
  among(text('事项', 'case'), cases, [
    ...Array.from(view.cases(), ({ id }) => id),
    ...besides.flatMap(({ case: of }) => (of === undefined ? [] : [of])),
  ]);
  among(text('人员', 'person'), people, [
    ...Array.from(view.people(), ({ id }) => id),
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

/** Scenarios as data: what is asked in order, and what comes of the last of it. Each belongs to one clause. */
import type { CountyOptions } from '../../../../src/packs/county-campaign/index.js';

/** One command in few words. `at` is `MM-DD` or `MM-DDTHH:mm` of 2022. */
export interface Ask {
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly more: object;
}

/** What comes of it: the last command is accepted, refused with a code, or time raises an event. */
export interface Scenario {
  readonly clause: string;
  readonly title: string;
  readonly kind: 'passes' | 'refused' | 'raised' | 'advised';
  readonly steps: readonly Ask[];
  /** Where time goes after the steps, if the event is time's. */
  readonly to?: string;
  /** The event that must come (or, with `absent`, must not for finance), or the refusal's code. */
  readonly expected?: string;
  readonly absent?: string;
  /** The clause lets it pass and says nothing: no event cites it. */
  readonly silent?: true;
  readonly options?: Partial<CountyOptions>;
  /** Where cases stand in the end, and to which day their limits run: `{ 'p take-up': '2022-08-31' }`. */
  readonly stands?: Readonly<Record<string, string>>;
  readonly due?: Readonly<Record<string, string>>;
  /** What cases keep in the end, field by field; `undefined` for a field that is not there. */
  readonly keeps?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type More = Pick<Scenario, 'options' | 'to' | 'expected' | 'absent' | 'silent' | 'stands' | 'due' | 'keeps'>;

/** `case`, or `case@unit` and `case@unit#person` where it opens one; `<` names the parent. */
const target = (of: string): object => {
  const [rest = '', parent] = of.split('<');
  const [id, about] = rest.split('@');
  const [unit, person] = about?.split('#') ?? [];
  return {
    case: id,
    ...(unit === undefined ? {} : { unit }),
    ...(person === undefined ? {} : { person }),
    ...(parent === undefined ? {} : { parent }),
  };
};

/** Asks something of a case. */
export const ask = (type: string, at: string, by: string, of: string, data: object = {}, rest: object = {}): Ask => ({
  type,
  at,
  by,
  more: { ...target(of), data, ...rest },
});

/** All steps are accepted; the last, or time going on, brings an event that cites the clause. */
export const passes = (clause: string, title: string, steps: readonly Ask[], more: More = {}): Scenario => ({
  clause,
  title,
  kind: 'passes',
  steps,
  ...more,
});

/** All steps but the last are accepted; the last is refused with a code that rests on the clause. */
export const refused = (
  clause: string,
  title: string,
  steps: readonly Ask[],
  expected: string,
  more: More = {},
): Scenario => ({ clause, title, kind: 'refused', steps, ...more, expected });

/** All steps are accepted; then an event that cites the clause is raised. */
export const raised = (
  clause: string,
  title: string,
  steps: readonly Ask[],
  expected: string,
  more: More = {},
): Scenario => ({ clause, title, kind: 'raised', steps, ...more, expected });

/** The last step is accepted and marked with the clause as advice not taken. */
export const advised = (clause: string, title: string, steps: readonly Ask[]): Scenario => ({
  clause,
  title,
  kind: 'advised',
  steps,
});

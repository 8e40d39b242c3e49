/** Templates of what a command carries: constants, and what is known only when somebody acts. */
import type { Distribution } from '../distribution/index.js';
import type { When } from './when.js';

/**
 * What stands in for a value: the present day; a day some working days ahead, at most `until`; a field of the case, or
 * `or` where it is absent; somebody who holds a role in the unit; whoever acts; the unit; the case, or the one
 * being opened; one of several; a
 * drawn number; a date; a sample of the command with parts replaced; a total of the unit, or whether it is zero; one entry
 * for each case of the unit that stands somewhere; the id of the first of them; and anything as it is.
 */
export type Placeholder =
  | { readonly today: true }
  | { readonly workingDaysAhead: number | Distribution; readonly until?: When }
  | { readonly field: string; readonly or?: Template }
  | { readonly person: string }
  | { readonly people: string; readonly most: number }
  | { readonly by: true }
  | { readonly unit: true }
  | { readonly case: true }
  | { readonly pick: readonly Template[] }
  | { readonly draw: Distribution; readonly whole?: true }
  | { readonly day: When }
  | { readonly sample: number; readonly with?: Readonly<Record<string, Template>> }
  | { readonly total: string }
  | { readonly isZero: string }
  | { readonly cases: string; readonly in?: string; readonly each: Template }
  | { readonly first: string; readonly in?: string }
  | { readonly literal: unknown };

/** A value or what stands in for one. An object with a placeholder's key, and no others than its, is a placeholder. */
export type Template =
  | string
  | number
  | boolean
  | null
  | Placeholder
  | readonly Template[]
  | { readonly [key: string]: Template | undefined };

const shapes: readonly (readonly [key: string, besides: readonly string[]])[] = [
  ['today', []],
  ['workingDaysAhead', ['until']],
  ['field', ['or']],
  ['person', []],
  ['people', ['most']],
  ['by', []],
  ['unit', []],
  ['case', []],
  ['pick', []],
  ['draw', ['whole']],
  ['day', []],
  ['sample', ['with']],
  ['total', []],
  ['isZero', []],
  ['cases', ['in', 'each']],
  ['first', ['in']],
  ['literal', []],
];

/** The key of the placeholder that a template is, or `undefined`. */
export const placeholderOf = (template: Template): string | undefined => {
  if (typeof template !== 'object' || template === null || Array.isArray(template)) return undefined;
  const keys = Object.keys(template);
  return shapes.find(
    ([key, besides]) => key in template && keys.every((one) => one === key || besides.includes(one)),
  )?.[0];
};

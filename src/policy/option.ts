/** An option: what the text does not say, as a named and typed choice with a default. */
import type { z } from 'zod';
import type { Text } from '../shared/index.js';
import type { ClauseRef } from './clause.js';

/** One choice that the text leaves open. Rules and spans import the option itself, never its name. */
export interface Option<T = unknown, Id extends string = string> {
  readonly kind: 'option';
  readonly id: Id;
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  /** What values it may take. */
  readonly schema: z.ZodType<T>;
  readonly default: NoInfer<T>;
  /** Other values, so that a check can turn the option. */
  readonly alternatives: readonly NoInfer<T>[];
}

/** Writes down an option: its clause, its values, its default. */
export const defineOption = <T, const Id extends string>(option: Omit<Option<T, Id>, 'kind'>): Option<T, Id> => ({
  kind: 'option',
  ...option,
});

/** What may be chosen of some options, by their ids: a wrong id or a value of another type does not compile. */
export type ChoicesOf<O extends readonly { readonly id: string; readonly default: unknown }[]> = {
  readonly [X in O[number] as X['id']]?: X['default'] | undefined;
};

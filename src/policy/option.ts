/** An option: what the text does not say, as a named and typed choice with a default. */
import type { z } from 'zod';
import type { Text } from '../shared/index.js';
import type { ClauseRef } from './clause.js';

/** One choice that the text leaves open. Rules and spans import the option itself, never its name. */
export interface Option<T = unknown> {
  readonly kind: 'option';
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  /** What values it may take. */
  readonly schema: z.ZodType<T>;
  readonly default: T;
  /** Other values, so that a check can turn the option. */
  readonly alternatives: readonly T[];
}

/** Writes down an option: its clause, its values, its default. */
export const defineOption = <T>(option: Omit<Option<T>, 'kind'>): Option<T> => ({ kind: 'option', ...option });

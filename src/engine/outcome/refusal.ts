/** Refusals: the rules say no, and what to do next. Returned, never thrown. */
import type { Json, Text } from '../../shared/index.js';

/** One reason: its code, the clause it rests on, what was given, what was expected. */
export interface Failure {
  readonly code: string;
  readonly clause: string;
  readonly message: Text;
  readonly given: Json;
  readonly expected: Text | undefined;
  /** The field it is about, as a path. */
  readonly path?: string;
}

/** A refusal: `code` is the first failure's; all failures are listed. */
export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly failures: readonly Failure[];
}

/** A refusal with these failures; there is at least one. */
export const refuse = (first: Failure, ...others: readonly Failure[]): Refusal => ({
  refused: true,
  code: first.code,
  failures: [first, ...others],
});

/** A failure, with what was given and expected. */
export const failure = (code: string, message: Text, given: Json = null, expected?: Text, clause = ''): Failure => ({
  code,
  clause,
  message,
  given,
  expected,
});

/** Whether something is a refusal. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { readonly refused?: unknown }).refused === true;

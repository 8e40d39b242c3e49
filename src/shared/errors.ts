/** The one error class: something broke, or a definition is wrong. A rule that says no is a refusal instead. */
import type { Text } from './text.js';

/** One thing that is wrong, and where. */
export interface Fault {
  readonly path: string;
  readonly message: Text;
}

/** Thrown where a definition, a store or a call is broken; `code` is stable, `faults` lists everything found. */
export class DubanError extends Error {
  override readonly name = 'DubanError';
  readonly code: string;
  readonly faults: readonly Fault[];

  constructor(code: string, message: Text, faults: readonly Fault[] = [], cause?: unknown) {
    const listed = faults.map(({ path, message: what }) => `\n  ${path}: ${what.zh} / ${what.en}`).join('');
    super(`${message.zh} / ${message.en}${listed}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.faults = faults;
  }
}

/** Whether something thrown is a `DubanError`, told by its shape, so that two copies of the package agree. */
export const isDubanError = (value: unknown): value is DubanError =>
  value instanceof Error &&
  value.name === 'DubanError' &&
  typeof (value as { readonly code?: unknown }).code === 'string';

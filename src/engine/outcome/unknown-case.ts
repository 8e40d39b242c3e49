/** That there is no such case, or none that whoever asks may read: nobody can tell which. */
import { text } from '../../shared/index.js';
import { failure, refuse } from './refusal.js';
import type { Refusal } from './refusal.js';

/** The one answer for a case that is absent and for one that is not the asker's to read; `path`: where it was named. */
export const unknownCase = (id: string | undefined, clause?: string, path = 'case'): Refusal =>
  refuse({
    ...failure(
      'unknown-case',
      text('没有该编号的事项', 'there is no case with this id'),
      id ?? null,
      undefined,
      clause,
    ),
    path,
  });

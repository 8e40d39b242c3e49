/** What a call throws. */
import { isDubanError } from '../src/shared/index.js';
import type { DubanError } from '../src/shared/index.js';

/** The error a call throws; fails where it throws none, or another. */
export const thrown = (call: () => unknown): DubanError => {
  try {
    call();
  } catch (error) {
    if (isDubanError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** Machines written out in tests, and the code of what is thrown. */
import { createMachine } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { isDubanError } from '../../../src/shared/index.js';

/** A machine whose types do not matter. */
export const machineOf = (config: object): AnyStateMachine => createMachine(config as never);
/** The code and message of a `DubanError`; anything else is thrown on. */
export const thrown = (work: () => unknown): { code: string; message: string } => {
  try {
    work();
  } catch (error) {
    if (isDubanError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'nothing thrown', message: '' };
};

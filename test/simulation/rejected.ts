/** What a call or its promise fails with. */
import { isDubanError } from '../../src/shared/index.js';
import type { DubanError } from '../../src/shared/index.js';

const errorOf = async (call: () => unknown): Promise<DubanError> => {
  try {
    await call();
  } catch (error) {
    if (isDubanError(error)) return error;
    throw error;
  }
  throw new Error('nothing failed');
};

/** The code it fails with; fails itself where nothing does. */
export const codeOf = async (call: () => unknown): Promise<string> => (await errorOf(call)).code;

/** The paths of all faults of an experiment. */
export const faultsOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const { code, faults } = await errorOf(() => work);
  if (code !== 'bad-experiment') throw new Error(`it is ${code}`);
  return faults.map(({ path }) => path);
};

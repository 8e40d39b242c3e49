/** `mutationScore`: how many of a policy's mutants its scenarios notice. */
import { DubanError, text } from '../../shared/index.js';
import { workHere, workOverWorkers } from '../../shared/workers/index.js';
import type { Judgement } from './judge.js';
import type { Mutant } from './mutant.js';
import { mutate } from './mutate.js';
import { reportOf } from './report.js';
import type { MutationReport } from './report.js';
import { builtSuite, demandSuite } from './suite.js';
import type { MutationSuite, MutationSource } from './suite.js';
import { judgeOf, mutationWorker } from './worker.js';
import type { Told } from './worker.js';

/** Which mutants, and over how many threads. */
export interface MutationOptions {
  /** Worker threads; with 1, the default, everything runs in this thread. */
  readonly workers?: number;
  /** Judges only these: a kind, a clause, a sample. */
  readonly only?: (mutant: Mutant) => boolean;
  readonly onProgress?: (done: number, mutants: number) => void;
  /** Cancels; what was judged so far is given, marked `partial`. */
  readonly signal?: AbortSignal;
}

const demandFit = (of: MutationSuite | MutationSource, workers: number): void => {
  if (!Number.isSafeInteger(workers) || workers < 1)
    throw new DubanError('bad-count', text('workers 须为正整数', 'workers is a whole number above 0'));
  if (!('module' in of) && workers > 1)
    throw new DubanError(
      'suite-needs-source',
      text('多线程须给出 { module, export, options }', 'several workers need { module, export, options }'),
    );
};

/**
 * Runs every scenario once on the policy as it is, then each mutant on those scenarios that touch what it changes, the
 * quickest first, until one fails. Over several workers the suite is rebuilt in each from its source; the report is the
 * same for any number of them. A `DubanError` `scenario-fails` where a scenario fails without any mutant, `bad-suite`
 * where two have one id.
 */
export const mutationScore = async (
  of: MutationSuite | MutationSource,
  { workers = 1, only, onProgress, signal }: MutationOptions = {},
): Promise<MutationReport> => {
  demandFit(of, workers);
  const suite = 'module' in of ? await builtSuite(of) : of;
  demandSuite(suite);
  const made = mutate(suite.policy);
  const ids = (only === undefined ? made : made.filter(only)).map(({ id }) => id);
  const judgements: Judgement[] = [];
  const take = (one: Judgement): void => {
    judgements.push(one);
    onProgress?.(judgements.length, ids.length);
  };
  if ('module' in of && workers > 1)
    await workOverWorkers<Judgement>({
      ...mutationWorker,
      told: { source: of, ids } satisfies Told,
      items: ids.length,
      workers,
      signal,
      take,
    });
  else await workHere(ids.length, await judgeOf(suite, ids), take, signal);
  return reportOf(suite.policy, suite.scenarios.length, made, judgements);
};

/** A worker thread's part: it builds the suite itself, runs it once, and judges the mutants it is told. */
import { DubanError, text } from '../../shared/index.js';
import { serveAsWorker } from '../../shared/workers/index.js';
import { judged } from './judge.js';
import type { Judgement } from './judge.js';
import { mutate } from './mutate.js';
import { builtSuite } from './suite.js';
import type { MutationSuite, MutationSource } from './suite.js';
import { ranOn } from './touched.js';

/** What a worker is told first: the suite, and the mutants to judge, in order. */
export interface Told {
  readonly source: MutationSource;
  readonly ids: readonly string[];
}

/** The job's name, and the file that serves it: this one. */
export const mutationWorker = { job: 'duban-mutation', file: import.meta.url } as const;

/** Gets ready to judge these mutants of a suite, by number. */
export const judgeOf = async (
  suite: MutationSuite,
  ids: readonly string[],
): Promise<(item: number) => Promise<Judgement>> => {
  const ran = await ranOn(suite);
  const mutants = new Map(mutate(suite.policy).map((mutant) => [mutant.id, mutant]));
  return (item) => {
    const id = ids[item] ?? '';
    const mutant = mutants.get(id);
    if (mutant === undefined)
      throw new DubanError('no-such-mutant', text(`没有变异体 ${id}`, `there is no mutant ${id}`));
    return judged(suite.policy, ran, mutant);
  };
};

void serveAsWorker<Told, Judgement>(mutationWorker.job, async ({ source, ids }) =>
  judgeOf(await builtSuite(source), ids),
);

/** Ablation: what each clause is worth, by playing the policy without it on the same luck. */
import type { TakenOut } from '../../policy/index.js';
import { differencesOf } from '../compare/index.js';
import type { Difference } from '../compare/index.js';
import { demandCount, ensembleOf } from '../replicate/index.js';
import type { Playable, ReplicateOptions } from '../replicate/index.js';
import { foldOf } from '../results/index.js';
import type { Results } from '../results/index.js';
import type { Plan } from '../scenario/index.js';
import { holm } from '../statistics/index.js';
import { lacking, triedIn } from './tried.js';
import type { Asked } from './tried.js';

/** What is ablated, and by which figure clauses are put in order. */
export interface AblateOptions extends ReplicateOptions, Asked {}

/** A clause: how many things went with it, and what the figure is then, against the whole. */
export interface AblatedClause extends Difference {
  readonly clause: string;
  readonly rules: number;
  readonly deadlines: number;
  readonly consequences: number;
  readonly reactions: number;
}

/** What an ablation came to. */
export interface Ablation {
  readonly seed: number;
  readonly runs: number;
  readonly partial: boolean;
  readonly level: number;
  /** The season under the whole policy. */
  readonly whole: Results;
  /** Clauses by the size of their effect, the largest first; p-values are corrected for their number (Holm). */
  readonly rows: readonly AblatedClause[];
  /** Every figure without a clause against the whole, clause by clause. */
  readonly all: Readonly<Record<string, readonly Difference[]>>;
  /** What went with each clause, by name. */
  readonly out: Readonly<Record<string, TakenOut>>;
  /** Clauses that enforce nothing by themselves: not played. */
  readonly nothing: readonly string[];
}

const counted = ({ rules, deadlines, consequences, reactions }: TakenOut) => ({
  rules: rules.length,
  deadlines: deadlines.length,
  consequences: consequences.length,
  reactions: reactions.length,
});

const size = ({ difference }: Difference): number => Math.abs(difference ?? 0);

/**
 * Plays the scenario whole, and once without each clause: what the clause alone enforces is taken out of a copy of the
 * policy (`withoutClause`). What people do stays as it is. `DubanError` `bad-experiment` for clauses and measures that
 * there are not; otherwise as `replicate`.
 */
export const ablate = async (of: Playable, options: AblateOptions): Promise<Ablation> => {
  const { runs, seed, level = 0.95, measure, group = '', onProgress } = options;
  demandCount('runs', runs);
  const { plans } = await ensembleOf([of], options);
  const { tried, nothing } = triedIn(plans[0] as Plan, options);
  const { plans: all, play } = await ensembleOf([of, ...tried.map(({ clause }) => lacking(of, clause))], options);
  const [whole, ...others] = all.map(({ layout }) => layout) as [Plan['layout'], ...Plan['layout'][]];
  const fold = foldOf(whole);
  const differences = others.map((layout) => differencesOf(whole, layout, 'whole'));
  let done = 0;
  await play(0, runs, ([first, ...rest]) => {
    if (first === undefined) return;
    fold.add(first);
    rest.forEach((record, i) => differences[i]?.add(first, record));
    done += 1;
    onProgress?.(done, runs);
  });
  const found = tried.map((one, i) => ({ ...one, rows: differences[i]?.rows(level) ?? [] }));
  const chosen = found.flatMap(({ clause, out, rows }) =>
    rows
      .filter((row) => row.measure === measure && row.group === group)
      .map((row) => ({ clause, ...row, ...counted(out) })),
  );
  const adjusted = holm(chosen.map(({ p }) => p));
  return {
    seed,
    runs: done,
    partial: done < runs,
    level,
    whole: fold.results({ seed, wanted: runs, level }),
    rows: chosen
      .map((row, i): AblatedClause => {
        const p = adjusted[i] ?? 1;
        return { ...row, adjusted: p, settled: p <= 1 - level };
      })
      .sort((a, b) => size(b) - size(a)),
    all: Object.fromEntries(found.map(({ clause, rows }) => [clause, rows])),
    out: Object.fromEntries(tried.map(({ clause, out }) => [clause, out])),
    nothing,
  };
};

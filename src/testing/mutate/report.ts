/** The report: how many mutants the scenarios noticed, by kind, and the survivors by clause. */
import type { Clause, Policy } from '../../policy/index.js';
import type { Judgement } from './judge.js';
import { mutantKinds } from './mutant.js';
import type { Mutant, MutantKind } from './mutant.js';

/** How many there are and how many were noticed; the others were run to no effect, or touched by no scenario. */
export interface MutationTotal {
  readonly all: number;
  readonly killed: number;
  readonly survived: number;
  readonly untouched: number;
}

/** A mutant and what became of it. Plain JSON. */
export interface JudgedMutant extends Omit<Mutant, 'touches' | 'likely' | 'apply'>, Omit<Judgement, 'mutant'> {}

/** The mutants that nothing noticed, under the clause that they change first. */
export interface ClauseSurvivors {
  readonly clause: Clause;
  readonly mutants: readonly JudgedMutant[];
}

/** What a suite notices of its policy's mutants. */
export interface MutationReport {
  readonly policy: Pick<Policy, 'id' | 'title' | 'version' | 'fingerprint'>;
  /** Not every mutant of the policy was judged: some were left out, or the run was cancelled. */
  readonly partial: boolean;
  /** How many scenarios there are. */
  readonly scenarios: number;
  readonly total: MutationTotal;
  readonly kinds: Readonly<Record<MutantKind, MutationTotal>>;
  /** Every mutant judged, in the order of `mutate`. */
  readonly mutants: readonly JudgedMutant[];
  /** The survivors by clause, in the policy's order of clauses. */
  readonly survivors: readonly ClauseSurvivors[];
}

/** How much was noticed, in percent, rounded down to a tenth; of nothing, all. */
export const scoreOf = ({ all, killed }: MutationTotal): number =>
  all === 0 ? 100 : Math.floor((1000 * killed) / all) / 10;

const totalOf = (mutants: readonly JudgedMutant[]): MutationTotal => {
  const having = (fate: Judgement['fate']): number => mutants.filter((one) => one.fate === fate).length;
  return {
    all: mutants.length,
    killed: having('killed'),
    survived: having('survived'),
    untouched: having('untouched'),
  };
};

/** The report on judgements of a policy's mutants. */
export const reportOf = (
  policy: Policy,
  scenarios: number,
  made: readonly Mutant[],
  judgements: readonly Judgement[],
): MutationReport => {
  const { id, title, version, fingerprint } = policy;
  const fates = new Map(judgements.map((one) => [one.mutant, one]));
  const mutants = made.flatMap((mutant): readonly JudgedMutant[] => {
    const judgement = fates.get(mutant.id);
    if (judgement === undefined) return [];
    const { touches: _touches, likely: _likely, apply: _apply, ...what } = mutant;
    const { mutant: _mutant, ...fate } = judgement;
    return [{ ...what, ...fate }];
  });
  const alive = mutants.filter(({ fate }) => fate !== 'killed');
  const kinds = Object.keys(mutantKinds) as readonly MutantKind[];
  return {
    policy: { id, title, version, fingerprint },
    partial: mutants.length < made.length,
    scenarios,
    total: totalOf(mutants),
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, totalOf(mutants.filter((one) => one.kind === kind))]),
    ) as MutationReport['kinds'],
    mutants,
    survivors: Object.values(policy.clauses).flatMap((clause) => {
      const under = alive.filter(({ cites }) => cites[0] === clause.id);
      return under.length === 0 ? [] : [{ clause, mutants: under }];
    }),
  };
};

/** The report: what of a policy was exercised, item by item and clause by clause. */
import type { Clause, Policy } from '../../policy/index.js';
import type { Text } from '../../shared/index.js';
import type { DeclaredItem, ItemKind } from './items.js';
import type { CoverageRecord } from './record.js';

/** What is counted: items by kind, and enforceable clauses. */
export type CoverageKind = 'clauses' | ItemKind;

/**
 * One item as runs left it. `first` and `second` say how often it came out each way: a transition taken or refused, a
 * rule or condition held or not, a role held or lacking, a limit met or missed (a turn reached, or ended before), a
 * reaction asked or not, an option read.
 */
export interface CoverageItem {
  readonly kind: ItemKind;
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly string[];
  /** Whether it has to come out both ways. */
  readonly both: boolean;
  readonly first: number;
  readonly second: number;
  readonly covered: boolean;
}

/**
 * One clause as runs left it, with the items that cite it. What passes: a rule that held, a transition taken, a limit
 * met (by the clauses of its warning too), a reaction left unasked. What stops: a rule refused, a role lacking for a transition, any other refusal that rests
 * on the clause, a limit near or missed, a reaction asked.
 */
export interface ClauseCoverage {
  readonly clause: Clause;
  readonly enforceable: boolean;
  /** Whether something passed by it, and whether something was refused or raised by it. */
  readonly passes: boolean;
  readonly stops: boolean;
  readonly items: readonly CoverageItem[];
}

/** How many there are, how many came out one way at least, how many are covered. */
export interface CoverageTotal {
  readonly all: number;
  readonly tried: number;
  readonly covered: number;
}

/** What of a policy was exercised. */
export interface CoverageReport {
  readonly policy: Pick<Policy, 'id' | 'title' | 'version' | 'fingerprint'>;
  readonly totals: Readonly<Record<CoverageKind, CoverageTotal>>;
  /** Every clause of the policy, in its order. */
  readonly clauses: readonly ClauseCoverage[];
  readonly items: readonly CoverageItem[];
}

/** Whether a clause is exercised as far as it must be: an enforceable one both ways. */
export const clauseCovered = ({ enforceable, passes, stops }: ClauseCoverage): boolean =>
  !enforceable || (passes && stops);

/** Items of a kind counted. */
const totalOf = (items: readonly CoverageItem[]): CoverageTotal => ({
  all: items.length,
  tried: items.filter(({ first, second }) => first + second > 0).length,
  covered: items.filter(({ covered }) => covered).length,
});

/** The report on what a record says of a policy's items. */
export const reportOf = (policy: Policy, declared: readonly DeclaredItem[], record: CoverageRecord): CoverageReport => {
  const { id, title, version, fingerprint } = policy;
  const passes = new Set<string>();
  const stops = new Set(Object.keys(record.refused));
  const items = declared.map(({ shows, spares, ...item }): CoverageItem => {
    const [first, second] = record.items[item.kind][item.id] ?? [0, 0];
    for (const [way, times] of [first, second].entries()) {
      const shown = shows[way];
      if (times === 0 || shown === undefined) continue;
      for (const clause of item.cites) (shown === 'passes' ? passes : stops).add(clause);
    }
    if (first > 0) for (const clause of spares) passes.add(clause);
    return { ...item, first, second, covered: first > 0 && (second > 0 || !item.both) };
  });
  const clauses = Object.values(policy.clauses).map((clause) => ({
    clause,
    enforceable: clause.class === 'enforceable',
    passes: passes.has(clause.id),
    stops: stops.has(clause.id),
    items: items.filter(({ cites }) => cites.includes(clause.id)),
  }));
  const enforceable = clauses.filter((one) => one.enforceable);
  const ofKind = (kind: ItemKind): CoverageTotal => totalOf(items.filter((item) => item.kind === kind));
  return {
    policy: { id, title, version, fingerprint },
    totals: {
      clauses: {
        all: enforceable.length,
        tried: enforceable.filter((one) => one.passes || one.stops).length,
        covered: enforceable.filter(clauseCovered).length,
      },
      transitions: ofKind('transitions'),
      rules: ofKind('rules'),
      conditions: ofKind('conditions'),
      roles: ofKind('roles'),
      deadlines: ofKind('deadlines'),
      reactions: ofKind('reactions'),
      options: ofKind('options'),
    },
    clauses,
    items,
  };
};

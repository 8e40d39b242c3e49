/** Which clauses an ablation tries, and the scenario without each. */
import { withoutClause } from '../../policy/index.js';
import type { Policy, TakenOut } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { demandSound } from '../replicate/index.js';
import type { Playable } from '../replicate/index.js';
import type { Layout } from '../results/index.js';
import type { Plan } from '../scenario/index.js';

/** A clause and what it alone enforces. */
export interface Tried {
  readonly clause: string;
  readonly out: TakenOut;
}

/** What is asked: clauses (default: all that are enforceable), and the figure they are put in order by. */
export interface Asked {
  readonly clauses?: readonly string[];
  /** A measure and, where it is split, its group. */
  readonly measure: string;
  readonly group?: string;
}

const enforceable = ({ clauses }: Policy): readonly string[] =>
  Object.values(clauses)
    .filter((clause) => clause.class === 'enforceable')
    .map(({ id }) => id);

const has = ({ blocks }: Layout, measure: string, group: string): boolean =>
  blocks.some((block) => block.measure.id === measure && block.groups.includes(group));

/** The clauses that enforce something by themselves, and those that do not; `bad-experiment` for what there is not. */
export const triedIn = (
  { policy, layout }: Plan,
  { clauses = enforceable(policy), measure, group = '' }: Asked,
): { readonly tried: readonly Tried[]; readonly nothing: readonly string[] } => {
  demandSound([
    ...clauses
      .filter((id) => policy.clauses[id] === undefined)
      .map((id) => ({ path: `clauses.${id}`, message: text('规则没有此条款', 'the policy has no such clause') })),
    ...(has(layout, measure, group)
      ? []
      : [
          { path: 'measure', message: text(`没有指标 ${measure} ${group}`, `there is no measure ${measure} ${group}`) },
        ]),
  ]);
  const all = clauses.map((clause) => ({ clause, ...withoutClause(policy, clause) }));
  return {
    tried: all.filter(({ changed }) => changed).map(({ clause, out }) => ({ clause, out })),
    nothing: all.filter(({ changed }) => !changed).map(({ clause }) => clause),
  };
};

/** A scenario or source without a clause. */
export const lacking = (of: Playable, clause: string): Playable =>
  'module' in of
    ? { ...of, without: [...(of.without ?? []), clause] }
    : { ...of, policy: withoutClause(of.policy, clause).policy };

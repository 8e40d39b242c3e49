/** A policy without one of its clauses: a copy in which nothing rests on it alone any more. */
import { fingerprintOf } from './define.js';
import type { AnyProcedure } from './maps.js';
import { movesOf } from './chart-of.js';
import type { Policy } from './policy.js';
import type { AnyState, AnyTransition, Region } from './procedure.js';
import type { AnyRule } from './rule.js';

/** What was taken out, by name. */
export interface TakenOut {
  /** Rules that refuse, by id. */
  readonly rules: readonly string[];
  /** Limits that are never armed: `problem/verification`. */
  readonly deadlines: readonly string[];
  /** What a limit's warning or its end brought about: `task/work.assigned/limit.missed`. */
  readonly consequences: readonly string[];
  readonly reactions: readonly string[];
}

/** A policy without a clause, and what that took out. */
export interface Without {
  readonly policy: Policy;
  readonly out: TakenOut;
  /** Whether anything was taken out at all. */
  readonly changed: boolean;
}

const limitType = /^(.+)\.(?:soon|missed)$/u;

/**
 * Takes out what the clause alone enforces: rules, limits, their consequences and reactions. Something rests on the
 * enforceable clauses that it cites, and where it cites none on all that it cites (readings, law): it goes where that is this
 * clause and no other. What the policy offers stays: commands, states, and dates that only lead on. The copy is not
 * checked: a state that a limit alone led to can no longer be reached. A clause that the policy does not have takes nothing
 * out.
 */
export const withoutClause = (policy: Policy, clause: string): Without => {
  const rests = ({ cites }: { readonly cites: readonly string[] }): boolean => {
    const enforceable = cites.filter((id) => policy.clauses[id]?.class === 'enforceable');
    const grounds = new Set(enforceable.length > 0 ? enforceable : cites);
    return grounds.size === 1 && grounds.has(clause);
  };
  const out = {
    rules: new Set<string>(),
    deadlines: new Set<string>(),
    consequences: new Set<string>(),
    reactions: new Set<string>(),
  };
  const unraised = new Set(policy.unraised);
  const kept = <T extends { readonly id: string; readonly cites: readonly string[] }>(
    list: readonly T[],
    where: Set<string>,
  ): readonly T[] =>
    list.filter((one) => {
      const goes = rests(one);
      if (goes) where.add(one.id);
      return !goes;
    });
  const loosened = (move: AnyTransition): AnyTransition =>
    move.rules === undefined ? move : { ...move, rules: kept<AnyRule>(move.rules, out.rules) };

  const procedureOf = (of: AnyProcedure): AnyProcedure => {
    const stays = (name: string): boolean => {
      const spec = of.deadlines[name];
      const goes = spec?.kind === 'limit' && rests(spec);
      if (goes) out.deadlines.add(`${of.id}/${name}`);
      return !goes;
    };
    const stateOf = (path: string, state: AnyState): AnyState => ({
      ...state,
      ...(state.deadlines === undefined ? {} : { deadlines: state.deadlines.filter(stays) }),
      on: Object.fromEntries(
        movesOf(state).flatMap(([type, moves]) => {
          const limit = of.deadlines[limitType.exec(type)?.[1] ?? '']?.kind === 'limit';
          const left = moves.filter((move) => {
            const goes = limit && move.may === undefined && rests(move);
            if (goes) out.consequences.add(`${of.id}/${path}/${type}`);
            if (goes && move.event !== undefined) unraised.add(move.event);
            return !goes;
          });
          return left.length === 0 ? [] : [[type, left.map(loosened)]];
        }),
      ),
    });
    const nodeOf = (key: string, node: AnyState | Region): AnyState | Region =>
      'states' in node
        ? {
            ...node,
            states: Object.fromEntries(
              Object.entries(node.states).map(([inner, state]) => [inner, stateOf(`${key}.${inner}`, state)]),
            ),
          }
        : stateOf(key, node);
    return {
      ...of,
      opens: Object.fromEntries(Object.entries(of.opens).map(([type, move]) => [type, loosened(move)])),
      states: Object.fromEntries(Object.entries(of.states).map(([key, node]) => [key, nodeOf(key, node)])),
    };
  };

  const spec = {
    ...policy,
    procedures: policy.procedures.map(procedureOf),
    reactions: kept(policy.reactions, out.reactions),
    unraised: [...unraised],
    ruleSets: policy.ruleSets.map((slot) => ({
      ...slot,
      supplied: slot.supplied && {
        ...slot.supplied,
        rules: Object.fromEntries(
          Object.entries(slot.supplied.rules).map(([type, rules]) => [type, kept<AnyRule>(rules, out.rules)]),
        ),
      },
    })),
  };
  const taken: TakenOut = {
    rules: [...out.rules],
    deadlines: [...out.deadlines],
    consequences: [...out.consequences],
    reactions: [...out.reactions],
  };
  const changed = Object.values(out).some((names) => names.size > 0);
  return changed
    ? { policy: { ...spec, fingerprint: fingerprintOf(spec) }, out: taken, changed }
    : { policy, out: taken, changed };
};

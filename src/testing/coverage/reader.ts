/** Reads a trace: what each of its entries says of which items and clauses. */
import type { TraceEntry } from '../../engine/index.js';
import type { Deadline, Policy } from '../../policy/index.js';
import { namedMoves } from '../moves.js';
import type { Tried } from './record.js';
import { inSpan, readToArm, readToExtend } from './spans.js';

/** Reads the entries of a trace: what each says of which items and clauses. */
export const readerOf = (policy: Policy): ((entry: TraceEntry) => readonly Tried[]) => {
  const moves = new Map(namedMoves(policy).map((one) => [one.id, one] as const));
  const deadlines: ReadonlyMap<string, Deadline> = new Map(
    policy.procedures.flatMap((of) =>
      Object.entries(of.deadlines).map(([name, deadline]) => [`${of.id}/${name}`, deadline] as const),
    ),
  );
  const options = (ids: readonly string[]): readonly Tried[] => ids.map((id) => ({ kind: 'options', id, first: true }));
  const refused = (clauses: readonly string[]): readonly Tried[] => clauses.map((id) => ({ kind: 'refused', id }));
  /** A transition that moves a deadline reads how far it may be moved. */
  const extending = (id: string): readonly Tried[] => {
    const { of, move } = moves.get(id) ?? {};
    const deadline = of?.deadlines[move?.extends?.deadline ?? ''];
    return deadline === undefined ? [] : options(readToExtend(deadline));
  };
  return (entry) => {
    const { id } = entry;
    switch (entry.kind) {
      case 'transition':
        return [{ kind: 'transitions', id, first: entry.taken }, ...extending(id)];
      case 'rule':
        return [{ kind: 'rules', id, first: entry.held }];
      case 'when':
        return [{ kind: 'conditions', id, first: entry.held }];
      case 'role': {
        if (entry.held) return entry.roles.map((role) => ({ kind: 'roles', id: role, first: true }));
        const { may = [], cites = [] } = moves.get(entry.of)?.move ?? {};
        return [...may.map((role) => ({ kind: 'roles' as const, id: role, first: false })), ...refused(cites)];
      }
      case 'deadline': {
        const deadline = deadlines.get(id);
        if (deadline === undefined || entry.what === 'soon') return [];
        if (entry.what === 'armed') return options(readToArm(deadline));
        const ended = entry.what === 'discharged';
        return [{ kind: 'deadlines', id, first: ended === (deadline.kind === 'limit') }];
      }
      case 'option':
        return options([id]);
      case 'reaction':
        return [{ kind: 'reactions', id, first: entry.asked }];
      case 'refusal': {
        const late = entry.id === 'effective-day-out-of-bounds';
        return [...refused(entry.clauses), ...(late ? options(inSpan(policy.backdating.span)) : [])];
      }
    }
  };
};

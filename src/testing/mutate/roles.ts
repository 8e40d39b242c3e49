/** Mutants of who may: a role added to a transition, or dropped from it. */
import type { AnyProcedure, Policy, Role } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { withTransition } from '../edit.js';
import { moveTitle, namedMoves } from '../moves.js';
import type { NamedMove } from '../moves.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { ofStranger, ofTransition } from './touches.js';

/** Whether anybody could hold the role on a case of the procedure, when the transition is asked for. */
const canBeHeld = (role: Role, { fields, subject }: AnyProcedure, opening: boolean): boolean => {
  switch (role.scope) {
    case 'campaign':
    case 'anywhere':
      return true;
    case 'unit':
    case 'here':
    case 'parent':
    case 'leader':
      return subject !== 'campaign';
    case 'counterpart':
      return !opening && Object.hasOwn(fields, role.field);
    case 'case':
      return role.field === 'person' ? subject !== 'campaign' : !opening && Object.hasOwn(fields, role.field);
  }
};

/** Whether whoever holds the role holds another that may already: an office here, or any of some offices, which all may. */
const mayAnyway = (role: Role, may: readonly string[], roles: Policy['roles']): boolean =>
  (role.scope === 'here' || role.scope === 'anywhere') &&
  role.delegable === false &&
  role.of.every((id) => {
    const office = roles[id];
    const wideEnough = office?.scope === 'campaign' || (office?.scope === 'unit' && role.scope === 'here');
    return may.includes(id) && wideEnough && office.acting !== false;
  });

const regionOf = (state: string | undefined): string => state?.split('.')[0] ?? '';

/** Whether each state of another region takes the command for certain, and none of its transitions for the role. */
const keptOutBeside = (role: string, { of, on, place }: NamedMove, all: readonly NamedMove[]): boolean =>
  Object.entries(of.states).some(([region, node]) => {
    if (!('states' in node) || region === regionOf(place.state)) return false;
    return Object.keys(node.states).every((state) => {
      const moves = all.filter((one) => one.of === of && one.on === on && one.place.state === `${region}.${state}`);
      const certain = moves.some(({ move }) => (move.when?.length ?? 0) === 0);
      return certain && moves.every(({ move }) => move.may?.includes(role) !== true);
    });
  });

/** Whether the role, let in here, is kept out by another region all the same: by the one that names the event, or by one that always follows. */
const keptOut = (role: string, one: NamedMove, all: readonly NamedMove[]): boolean => {
  const { of, on, move } = one;
  if (of.type !== 'parallel' || one.place.state === undefined) return false;
  const naming = all.filter((other) => other.of === of && other.on === on && other.move.event !== undefined);
  const byName = move.event === undefined && naming.every((other) => other.move.may?.includes(role) !== true);
  return byName || keptOutBeside(role, one, all);
};

const changed = (one: NamedMove, kind: 'role-added' | 'role-dropped', role: string, policy: Policy): Mutant => {
  const [what, who] = [moveTitle(one), policy.roles[role]?.title ?? text('系统', 'the policy itself')];
  return mutantOf({
    kind,
    place: one.id,
    detail: role,
    cites: one.move.cites,
    title:
      kind === 'role-added'
        ? text(`${who.zh}也可“${what.zh}”`, `"${what.en}" by ${who.en} too`)
        : text(`${who.zh}不可“${what.zh}”`, `"${what.en}" not by ${who.en}`),
    // Whoever may not ask at all is refused before a transition is selected.
    touches: [[ofTransition(one.id), ...(kind === 'role-added' ? [ofStranger(one.id)] : [])]],
    ...(kind === 'role-added' ? { likely: ofStranger(one.id) } : {}),
    apply: (other) =>
      withTransition(other, one.place, (move) => {
        const may = (move.may ?? []).filter((id) => id !== role);
        return { ...move, may: kind === 'role-added' ? [...may, role] : may };
      }),
  });
};

/**
 * Every role dropped, and every role added that lets somebody in: none by a field that the case cannot have yet, by a unit
 * where the case has none, by an office whose holders may already, or where another region, which has to take the command
 * too, keeps the role out.
 */
export const roleMutants = (policy: Policy): readonly Mutant[] => {
  const all = namedMoves(policy);
  return all.flatMap((one) => {
    const { may } = one.move;
    if (may === undefined) return [];
    const opening = one.place.state === undefined;
    const others = Object.entries(policy.roles).flatMap(([id, role]) =>
      !may.includes(id) &&
      canBeHeld(role, one.of, opening) &&
      !mayAnyway(role, may, policy.roles) &&
      !keptOut(id, one, all)
        ? [id]
        : [],
    );
    return [
      ...may.map((role) => changed(one, 'role-dropped', role, policy)),
      ...others.map((role) => changed(one, 'role-added', role, policy)),
    ];
  });
};

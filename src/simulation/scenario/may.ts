/** Whether a command can ever be taken where a habit arises, and by whoever has that habit. */
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, AnyTransition, Policy } from '../../policy/index.js';

const regionOf = (path: string): string => path.split('.')[0] ?? path;

/** The transitions that a command can bring about while a case stands in a state; other regions stand anywhere. */
export const movesIn = (of: AnyProcedure, state: string, command: string): readonly AnyTransition[] =>
  statesOf(of)
    .filter(
      ([path]) =>
        path === state ||
        path.startsWith(`${state}.`) ||
        (of.type === 'parallel' && regionOf(path) !== regionOf(state)),
    )
    .flatMap(([, node]) => movesOf(node).flatMap(([type, moves]) => (type === command ? moves : [])));

/** The appointments by which a role is held; `undefined` where anybody may come to hold it. */
const appointmentsFor = ({ roles }: Policy, role: string): readonly string[] | undefined => {
  const scope = roles[role];
  switch (scope?.scope) {
    case 'unit':
    case 'campaign':
      return [role];
    case 'here':
    case 'anywhere':
      return scope.of;
    case 'parent':
    case 'counterpart':
      return [scope.of];
    case 'case':
    case 'leader':
    case undefined:
      return undefined;
  }
};

/**
 * Whether somebody who has a role can hold one of those that may do something: by itself, or by another appointment of
 * theirs. `people` are the appointments of everybody.
 */
export const canEver = (
  policy: Policy,
  people: readonly (readonly string[])[],
  role: string,
  may: readonly string[],
): boolean => {
  const own = appointmentsFor(policy, role);
  const asked = may.map((one) => appointmentsFor(policy, one));
  if (own === undefined || may.includes(role) || asked.includes(undefined)) return true;
  const wanted = new Set(asked.flatMap((one) => one ?? []));
  return [own, ...people.filter((held) => held.some((one) => own.includes(one)))].some((held) =>
    held.some((one) => wanted.has(one)),
  );
};

/** States in which a fix of the problem is claimed: those that lie behind a fix, and where none is being made. */
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure } from '../../policy/index.js';
import type { Task } from './plan.js';

/** The states of a procedure that a fixing choice leads to, and all beyond, but those in which such a choice is still made. */
export const mendedStates = (of: AnyProcedure, habits: readonly Task[]): readonly string[] => {
  const states = new Map(statesOf(of));
  const fixing = habits.filter(({ procedure, does }) => procedure === of.id && does.some(({ fixes }) => fixes));
  const commands = new Set(
    fixing.flatMap(({ does }) => does.filter(({ fixes }) => fixes).map(({ command }) => command)),
  );
  const leads = (path: string, types?: ReadonlySet<string>): readonly string[] => {
    const state = states.get(path);
    const region = path.includes('.') ? `${path.split('.')[0] ?? ''}.` : '';
    return (state === undefined ? [] : movesOf(state))
      .filter(([type]) => types === undefined || types.has(type))
      .flatMap(([, moves]) => moves.flatMap(({ target }) => (target === undefined ? [] : [region + target])));
  };
  const making = new Set(fixing.map((task) => task.in));
  const found = new Set([...making].flatMap((path) => leads(path, commands)));
  for (const path of found) if (!making.has(path)) for (const next of leads(path)) found.add(next);
  return [...found].filter((path) => !making.has(path));
};

/** Where targets lead once history is recalled. */
import { DubanError, text } from '../../shared/index.js';
import type { History, Resolved, StateNode } from './resolved.js';

/** The state that `#id`, or `a.b` inside a state, names; a dot that is meant itself stands after a backslash. */
const named = (machine: Resolved, from: StateNode, path: string): StateNode =>
  path.startsWith('#')
    ? machine.getStateNodeById(path)
    : path.split(/(?<!\\)\./u).reduce((node, key) => {
        const next = node.states[key.replaceAll(/\\(.)/gu, '$1')];
        if (next === undefined)
          throw new DubanError(
            'unknown-state',
            text(`${from.id} 中没有状态 ${path}`, `${from.id} has no state ${path}`),
          );
        return next;
      }, from);

/** Where a history state leads that has nothing to recall, and whether that is its parent's own default. */
export const fallback = (machine: Resolved, node: StateNode): { targets: readonly StateNode[]; byDefault: boolean } => {
  const { target } = node.config;
  const parent = node.parent ?? node;
  if (target !== undefined)
    return { targets: [target].flat().map((path) => named(machine, parent, path)), byDefault: false };
  return parent.type === 'parallel'
    ? { targets: [parent], byDefault: false }
    : { targets: parent.initial.target, byDefault: true };
};

/** The states that targets lead to once history is recalled; `DubanError` `chart-unsupported` for one that recalls itself. */
export const effective = (
  machine: Resolved,
  targets: readonly StateNode[],
  history: History,
  through: readonly StateNode[] = [],
): readonly StateNode[] => [
  ...new Set(
    targets.flatMap((target) => {
      if (target.type !== 'history') return [target];
      if (through.includes(target))
        throw new DubanError(
          'chart-unsupported',
          text(`历史状态 ${target.id} 的缺省目标是它自己`, `history state ${target.id} falls back on itself`),
        );
      return history[target.id] ?? effective(machine, fallback(machine, target).targets, history, [...through, target]);
    }),
  ),
];

/** Which states a set of transitions leaves and enters: the SCXML algorithm as XState runs it. */
import { DubanError, text } from '../../shared/index.js';
import type { History, Resolved, StateNode, Transition } from './resolved.js';
import { ancestorsOf, childrenOf, inOrder, inReverse, isInside } from './tree.js';

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
const fallback = (machine: Resolved, node: StateNode): { targets: readonly StateNode[]; byDefault: boolean } => {
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

/** The innermost state that a transition does not leave; none for one that leaves the root itself. */
const domainOf = (machine: Resolved, transition: Transition, history: History): StateNode | undefined => {
  const { source, reenter, target = [] } = transition;
  const targets = effective(machine, target, history);
  if (!reenter && targets.every((one) => one === source || isInside(one, source))) return source;
  const [head, ...others] = [...targets, source];
  const common = ancestorsOf(head).find((ancestor) => others.every((one) => isInside(one, ancestor)));
  return common ?? (reenter ? undefined : machine.root);
};

/** The active states that transitions leave, innermost first. */
export const exitsOf = (
  machine: Resolved,
  transitions: readonly Transition[],
  active: Iterable<StateNode>,
  history: History,
): readonly StateNode[] => {
  const exits = new Set<StateNode>();
  for (const transition of transitions) {
    if ((transition.target ?? []).length === 0) continue;
    const domain = domainOf(machine, transition, history);
    if (domain !== undefined && transition.reenter && transition.source === domain) exits.add(domain);
    for (const node of active) if (isInside(node, domain)) exits.add(node);
  }
  return [...exits].sort(inReverse);
};

/** The transitions that may be taken together: an inner one goes before an outer one, an earlier before a later. */
export const withoutConflicts = (
  machine: Resolved,
  transitions: readonly Transition[],
  active: readonly StateNode[],
  history: History,
): readonly Transition[] => {
  const kept = new Map<Transition, ReadonlySet<StateNode>>();
  for (const transition of new Set(transitions)) {
    const exits = new Set(exitsOf(machine, [transition], active, history));
    const against = [...kept].filter(([, others]) => [...exits].some((node) => others.has(node)));
    if (!against.every(([other]) => isInside(transition.source, other.source))) continue;
    for (const [other] of against) kept.delete(other);
    kept.set(transition, exits);
  }
  return [...kept.keys()];
};

/** What transitions enter: the states in document order, and those whose default is entered with them. */
export interface Entries {
  readonly states: readonly StateNode[];
  readonly byDefault: ReadonlySet<StateNode>;
}

/** The states that transitions enter. */
export const entriesOf = (machine: Resolved, transitions: readonly Transition[], history: History): Entries => {
  const states = new Set<StateNode>();
  const byDefault = new Set<StateNode>();
  const coversNone = (child: StateNode): boolean => ![...states].some((one) => isInside(one, child));

  const around = (ancestors: readonly StateNode[], domain?: StateNode): void => {
    for (const ancestor of ancestors) {
      if (isInside(ancestor, domain)) states.add(ancestor);
      if (ancestor.type !== 'parallel') continue;
      for (const child of childrenOf(ancestor))
        if (coversNone(child)) {
          states.add(child);
          within(child);
        }
    }
  };
  const all = (nodes: readonly StateNode[], parent: StateNode | undefined): void => {
    for (const node of nodes) {
      states.add(node);
      within(node);
    }
    for (const node of nodes) around(ancestorsOf(node, parent));
  };
  const within = (node: StateNode): void => {
    if (node.type === 'history') {
      const recalled = history[node.id];
      const { targets, byDefault: usual } = fallback(machine, node);
      if (recalled === undefined && usual && node.parent !== undefined) byDefault.add(node.parent);
      all(recalled ?? targets, node.parent);
    } else if (node.type === 'compound') {
      const [first] = node.initial.target;
      if (first === undefined) return;
      if (first.type !== 'history') {
        states.add(first);
        byDefault.add(first);
      }
      within(first);
      around(ancestorsOf(first, node));
    } else if (node.type === 'parallel') {
      for (const child of childrenOf(node))
        if (coversNone(child)) {
          states.add(child);
          byDefault.add(child);
          within(child);
        }
    }
  };

  for (const transition of transitions) {
    const { source, reenter, target = [] } = transition;
    const domain = domainOf(machine, transition, history);
    for (const node of target) {
      if (node.type !== 'history' && (source !== node || source !== domain || reenter)) {
        states.add(node);
        byDefault.add(node);
      }
      within(node);
    }
    for (const node of effective(machine, target, history)) {
      const ancestors = ancestorsOf(node, domain);
      if (domain?.type === 'parallel') ancestors.push(domain);
      around(ancestors, source.parent === undefined && reenter ? undefined : domain);
    }
  }
  return { states: [...states].sort(inOrder), byDefault };
};

/** Which states transitions enter: the SCXML algorithm as XState runs it. */
import { domainOf } from './exits.js';
import { effective, fallback } from './history.js';
import type { History, Resolved, StateNode, Transition } from './resolved.js';
import { ancestorsOf, childrenOf, inOrder, isInside } from './tree.js';

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

/** Which states transitions leave, and which of them may be taken together: the SCXML algorithm as XState runs it. */
import { effective } from './history.js';
import type { History, Resolved, StateNode, Transition } from './resolved.js';
import { ancestorsOf, inReverse, isInside } from './tree.js';

/** The innermost state that a transition does not leave; none for one that leaves the root itself. */
export const domainOf = (machine: Resolved, transition: Transition, history: History): StateNode | undefined => {
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

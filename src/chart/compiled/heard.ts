/** Whether anything in a machine would notice that a state is done: if not, nobody needs to be told. */
import { matches } from './choose.js';
import type { Resolved, StateNode } from './resolved.js';

const nodesOf = (node: StateNode): readonly StateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)];

interface Ears {
  readonly descriptors: readonly string[];
  /** Eventless transitions are looked at again after every event, whatever it is. */
  readonly restless: boolean;
}

const known = new WeakMap<Resolved, Ears>();

const earsOf = (machine: Resolved): Ears => {
  const before = known.get(machine);
  if (before !== undefined) return before;
  const nodes = nodesOf(machine.root);
  const made = {
    descriptors: [...new Set(nodes.flatMap(({ transitions }) => [...transitions.keys()]))],
    restless: nodes.some(({ always = [] }) => always.length > 0),
  };
  known.set(machine, made);
  return made;
};

/** Whether an event of the type could change anything. */
export const isHeard = (machine: Resolved, type: string): boolean => {
  const { descriptors, restless } = earsOf(machine);
  return restless || descriptors.some((descriptor) => matches(type, descriptor));
};

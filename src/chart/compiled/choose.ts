/** Which transitions an event selects in a row: who is asked in which order, and how the answers are remembered. */
import { testOf } from './guard.js';
import type { Resolved, StateNode, Transition } from './resolved.js';
import type { Cell, Choice, Chooser, Fork, Row } from './row.js';
import { ancestorsOf, isLeaf } from './tree.js';
import type { MachineEvent } from './resolved.js';

/** Whether an event descriptor, which may end in a wildcard, stands for a type. */
export const matches = (type: string, descriptor: string): boolean => {
  if (descriptor === type || descriptor === '*') return true;
  if (!descriptor.endsWith('.*')) return false;
  const parts = type.split('.');
  const wanted = descriptor.split('.');
  const wild = wanted.indexOf('*');
  return wild === wanted.length - 1 && wanted.slice(0, wild).every((part, i) => part === parts[i]);
};

/** A state's transitions for an event type: the exact descriptor first, then wildcards, the longest first. */
const candidates = ({ transitions }: StateNode, type: string): readonly Transition[] => [
  ...(transitions.get(type) ?? []),
  ...[...transitions.keys()]
    .filter((descriptor) => descriptor !== type && matches(type, descriptor))
    .sort((a, b) => b.length - a.length)
    .flatMap((descriptor) => transitions.get(descriptor) ?? []),
];

/** Choices in order of preference; what stands behind one without a guard is never reached. */
const choicesOf = (machine: Resolved, row: Row, transitions: readonly Transition[]): readonly Choice[] => {
  const free = transitions.findIndex(({ guard }) => !guard);
  return (free === -1 ? transitions : transitions.slice(0, free + 1)).map((transition) => ({
    transition,
    test: transition.guard ? testOf(machine, transition.guard, row) : undefined,
  }));
};

const asksNobody = ({ inside, own }: Chooser): boolean => inside.length === 0 && own.length === 0;

/** Asks the active states as XState's value has them, in the order of its keys. */
const chooserOf = (machine: Resolved, row: Row, type: string, node: StateNode, value: Row['value']): Chooser => {
  const keys = typeof value === 'string' ? [value] : Object.keys(value);
  const inside = keys.flatMap((key) => {
    const child = node.states[key];
    const held = typeof value === 'string' ? {} : (value[key] ?? {});
    return child === undefined ? [] : [chooserOf(machine, row, type, child, held)];
  });
  return {
    inside: inside.filter((one) => !asksNobody(one)),
    own: choicesOf(machine, row, candidates(node, type)),
  };
};

const cellWith = (chooser: Chooser): Cell => ({ chooser, start: { picked: [], next: [], variant: undefined } });

/** What a row does on events of a type. */
export const cellFor = (row: Row, type: string): Cell =>
  cellWith(chooserOf(row.home.machine, row, type, row.home.machine.root, row.value));

/** What a row does of itself: each active leaf asks itself and then the states around it. */
export const eventlessCell = (row: Row): Cell =>
  cellWith({
    inside: row.nodes
      .filter(isLeaf)
      .map((leaf) => [leaf, ...ancestorsOf(leaf)].flatMap(({ always = [] }) => always))
      .filter((transitions) => transitions.length > 0)
      .map((transitions) => ({ inside: [], own: choicesOf(row.home.machine, row, transitions) })),
    own: [],
  });

const branch = (fork: Fork, at: number, transition: Transition | undefined): Fork => {
  const made: Fork = {
    picked: transition === undefined ? fork.picked : [...fork.picked, transition],
    next: [],
    variant: undefined,
  };
  fork.next[at] = made;
  return made;
};

/** Asks the guards; answers the fork they lead to, whose `picked` are the transitions selected. */
export const pick = ({ inside, own }: Chooser, from: Fork, context: unknown, event: MachineEvent): Fork => {
  let fork = from;
  for (const chooser of inside) fork = pick(chooser, fork, context, event);
  if (fork.picked !== from.picked) return fork;
  let at = 1;
  for (const { test, transition } of own) {
    if (test === undefined || test(context, event)) return fork.next[at] ?? branch(fork, at, transition);
    at += 1;
  }
  return own.length === 0 ? fork : (fork.next[0] ?? branch(fork, 0, undefined));
};

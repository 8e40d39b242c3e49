/** What one microstep does, worked out once: the place it leads to and the actions on the way. */
import { instructionOf } from './action.js';
import type { Instruction } from './instruction.js';
import type { Frame } from './frame.js';
import { isHeard } from './heard.js';
import { entriesOf } from './entries.js';
import { exitsOf, withoutConflicts } from './exits.js';
import type { Authored, History, MachineEvent, Reference, Resolved, StateNode, Transition } from './resolved.js';
import type { Place } from './row.js';
import { historiesOf, inReverse, isFinished, isInside, isLeaf } from './tree.js';

/** A microstep worked out. */
export interface Plan {
  readonly place: Place;
  readonly instructions: readonly Instruction[];
  readonly changes: boolean;
}

const outputOf = (output: unknown, frame: Frame, event: MachineEvent = frame.event): unknown =>
  typeof output === 'function'
    ? (output as Authored)({ context: frame.context, event, self: frame.inert().self })
    : output;

const doneType = ({ id }: StateNode): string => `xstate.done.state.${id}`;

/** A done event exactly as XState makes it: `output` is there even where it is undefined. */
const doneEvent = (node: StateNode, output?: unknown): MachineEvent & { readonly output: unknown } => ({
  type: doneType(node),
  output,
});

/** Nothing is announced that nobody hears, unless an author's function makes its output. */
const announcing = (machine: Resolved, node: StateNode, final?: StateNode): readonly Instruction[] =>
  typeof final?.output === 'function' || isHeard(machine, doneType(node))
    ? [{ run: (frame) => void frame.queue.push(doneEvent(node, final && outputOf(final.output, frame))) }]
    : [];

const completing = ({ root }: Resolved, last: StateNode): readonly Instruction[] =>
  root.output === undefined
    ? []
    : [
        {
          run: (frame) => {
            const made = last.parent === undefined ? undefined : outputOf(last.output, frame);
            frame.output = outputOf(root.output, frame, doneEvent(last, made));
          },
        },
      ];

/** What follows from entering a final state: done events, and the end of the machine. */
const endings = (
  machine: Resolved,
  final: StateNode,
  active: ReadonlySet<StateNode>,
  ended: Set<StateNode>,
): { readonly instructions: readonly Instruction[]; readonly done: boolean } => {
  const { parent } = final;
  const instructions = parent?.type === 'compound' ? [...announcing(machine, parent, final)] : [];
  let around = parent?.type === 'parallel' ? parent : parent?.parent;
  let last = around ?? final;
  while (around?.type === 'parallel' && !ended.has(around) && isFinished(active, around)) {
    ended.add(around);
    instructions.push(...announcing(machine, around));
    last = around;
    around = around.parent;
  }
  const done = around === undefined;
  return { instructions: done ? [...instructions, ...completing(machine, last)] : instructions, done };
};

const recalled = (exits: readonly StateNode[], active: readonly StateNode[], before: History): History => {
  const after = exits.flatMap((exit) =>
    historiesOf(exit).map(({ id, history }) => [
      id,
      active.filter((node) => (history === 'deep' ? isLeaf(node) && isInside(node, exit) : node.parent === exit)),
    ]),
  );
  return after.length === 0 ? before : { ...before, ...(Object.fromEntries(after) as History) };
};

const sameStates = (before: readonly StateNode[], after: ReadonlySet<StateNode>): boolean =>
  before.length === after.size && before.every((node) => after.has(node));

/** Works out the microstep that takes these transitions; `initial` for the one that enters the machine. */
export const planOf = (machine: Resolved, from: Place, transitions: readonly Transition[], initial = false): Plan => {
  const taken = withoutConflicts(machine, transitions, from.nodes, from.history);
  const active = new Set(from.nodes);
  const instructions: Instruction[] = [];
  const perform = (references: readonly Reference[]): void => {
    for (const reference of references) instructions.push(instructionOf(machine, reference));
  };

  const exits = initial ? [] : exitsOf(machine, taken, from.nodes, from.history);
  const history = recalled(exits, from.nodes, from.history);
  for (const node of exits) {
    perform(node.exit);
    active.delete(node);
  }
  for (const { actions } of taken) perform(actions);

  const { states, byDefault } = entriesOf(machine, taken, history);
  const ended = new Set<StateNode>();
  let status = from.status;
  let completes = false;
  for (const node of states) {
    active.add(node);
    perform(node.entry);
    if (byDefault.has(node) || (initial && node === machine.root)) perform(node.initial.actions);
    if (node.type !== 'final') continue;
    const ending = endings(machine, node, active, ended);
    instructions.push(...ending.instructions);
    if (!ending.done) continue;
    status = 'done';
    completes = true;
  }
  const nodes = [...active];
  if (status === 'done') {
    nodes.sort(inReverse);
    for (const node of nodes) perform(node.exit);
  }
  const stays = history === from.history && sameStates(from.nodes, active);
  return {
    place: { nodes: stays ? from.nodes : nodes, history, status },
    instructions,
    changes: !stays || completes,
  };
};

/** Every transition of a procedure as a trace names it, with what brings it about. */
import { transitionsOf } from '../../policy/index.js';
import type { AnyProcedure, AnyTransition, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { placeId } from '../edit.js';

/** A transition, its id in a trace, and the event it answers. */
export interface NamedMove {
  readonly of: AnyProcedure;
  readonly id: string;
  readonly on: string;
  readonly move: AnyTransition;
}

const movesIn = (of: AnyProcedure): readonly NamedMove[] => [
  ...Object.entries(of.opens).map(([on, move]) => ({
    of,
    id: placeId({ procedure: of.id, state: undefined, on, index: 0 }),
    on,
    move,
  })),
  ...[...transitionsOf(of)].map(([id, move]) => ({ of, id: `${of.id}/${id}`, on: id.split('/')[1] ?? '', move })),
];

/** Every transition of a policy, procedure by procedure, openings first. */
export const namedMoves = ({ procedures }: Policy): readonly NamedMove[] => procedures.flatMap(movesIn);

const comes: Readonly<Record<string, Text>> = {
  soon: text('临近', 'is near'),
  missed: text('逾期', 'is missed'),
  reached: text('到期', 'comes'),
};

/** What brings a transition about, in words: its command, or what its deadline says. */
export const moveTitle = ({ of, on }: NamedMove): Text => {
  const dot = on.lastIndexOf('.');
  const [deadline, said] = [of.deadlines[on.slice(0, dot)], comes[on.slice(dot + 1)]];
  const asked = of.commands[on]?.title;
  if (asked !== undefined) return asked;
  if (deadline === undefined || said === undefined) return text(on, on);
  return text(`${deadline.title.zh}${said.zh}`, `${deadline.title.en} ${said.en}`);
};

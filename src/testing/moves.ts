/** Every transition of a policy as a trace names it, with where it stands and what brings it about. */
import { movesOf, statesOf } from '../policy/index.js';
import type { AnyProcedure, AnyTransition, Policy } from '../policy/index.js';
import { text } from '../shared/index.js';
import type { Text } from '../shared/index.js';
import { placeId } from './edit.js';
import type { Place } from './edit.js';

/** A transition, its place, its id in a trace, and the event it answers. */
export interface NamedMove {
  readonly of: AnyProcedure;
  readonly place: Place;
  readonly id: string;
  readonly on: string;
  readonly move: AnyTransition;
}

const named = (of: AnyProcedure, place: Place, move: AnyTransition): NamedMove => ({
  of,
  place,
  id: placeId(place),
  on: place.on,
  move,
});

const movesIn = (of: AnyProcedure): readonly NamedMove[] => [
  ...Object.entries(of.opens).map(([on, move]) =>
    named(of, { procedure: of.id, state: undefined, on, index: 0 }, move),
  ),
  ...statesOf(of).flatMap(([state, node]) =>
    movesOf(node).flatMap(([on, moves]) =>
      moves.map((move, index) => named(of, { procedure: of.id, state, on, index }, move)),
    ),
  ),
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

/** Every move of the pack, line by line: its rules, conditions, roles, what it keeps, and what becomes of each limit that ran. */
import { movesOf, statesOf } from '../../../../src/policy/index.js';
import type { AnyProcedure, AnyState, AnyTransition, Policy } from '../../../../src/policy/index.js';

const part = (what: string, names: readonly string[]): string =>
  names.length === 0 ? '' : ` ${what} ${names.join(' ')};`;

/** What becomes of limits where a case goes from one state to another of its region: they go on, begin, end, or something else. */
const limitsOf = (from: AnyState, to: AnyState, move: AnyTransition): string => {
  const [before, after] = [from.deadlines ?? [], to.deadlines ?? []];
  const again = [...(move.restarts ?? []), ...(move.anew ?? [])];
  return [
    part(
      'goes on',
      before.filter((name) => after.includes(name) && !again.includes(name)),
    ),
    part(
      'begins',
      after.filter((name) => !before.includes(name)),
    ),
    part('begins again', move.restarts ?? []),
    part('begins anew', move.anew ?? []),
    part('stops', move.suspends ?? []),
    part('runs again', move.resumes ?? []),
    part('is extended', move.extends === undefined ? [] : [move.extends.deadline]),
    part(
      'ends',
      before.filter((name) => !after.includes(name)),
    ),
  ].join('');
};

const lineOf = (from: string, type: string, move: AnyTransition, limits: string): string =>
  [
    `${from} ${type} → ${move.target ?? '·'}:`,
    part(
      'when',
      (move.when ?? []).map(({ id }) => id),
    ),
    part('may', move.may ?? []),
    move.personal === true ? ' in person;' : '',
    part(
      'rules',
      (move.rules ?? []).map(({ id }) => id),
    ),
    part('keeps', move.keeps ?? []),
    move.records === undefined ? '' : ' records;',
    part('hands over to', move.transfers === undefined ? [] : [move.transfers]),
    part('as', move.event === undefined ? [] : [move.event]),
    limits,
    part('cites', move.cites),
  ].join('');

const linesOf = (of: AnyProcedure): readonly string[] => [
  ...Object.entries(of.opens).map(([type, move]) => lineOf(of.id, type, move, '')),
  ...statesOf(of).flatMap(([path, from]) => {
    const region = path.includes('.') ? `${path.slice(0, path.indexOf('.'))}.` : '';
    const states = new Map(statesOf(of));
    return movesOf(from).flatMap(([type, moves]) =>
      moves.map((move) => {
        const to = move.target === undefined ? from : (states.get(`${region}${move.target}`) ?? from);
        return lineOf(`${of.id}/${path}`, type, move, limitsOf(from, to, move));
      }),
    );
  }),
];

/** The book of moves of a policy. */
export const pinnedMoves = ({ procedures }: Pick<Policy, 'procedures'>): string =>
  `${procedures.flatMap(linesOf).join('\n')}\n`;

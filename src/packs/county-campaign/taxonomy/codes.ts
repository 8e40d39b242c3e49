/** The codes findings are sorted by: the 21 focus problems, and the ids of the named behaviours. */
import type { CountyClause } from '../clauses/index.js';

/** The 21 focus codes, in the notice's order: F11 is the first focus problem of special action 1. */
export const focusCodes = [
  'F11',
  'F12',
  'F13',
  'F21',
  'F22',
  'F23',
  'F31',
  'F32',
  'F33',
  'F41',
  'F42',
  'F43',
  'F51',
  'F52',
  'F53',
  'F61',
  'F62',
  'F63',
  'F71',
  'F72',
  'F73',
] as const;

/** A focus code; each problem has exactly one as its primary code (A19). */
export type FocusCode = (typeof focusCodes)[number];

/** The behaviours that data may suggest (S5.l): 21, in the notice's order. */
export const suggestibleCodes = [
  '2.1.2.x1',
  '2.1.3.x4',
  '2.1.3.x6',
  '2.1.3.x7',
  '2.3.2.x5',
  '2.3.2.x6',
  '2.3.2.x7',
  '2.4.1.x3',
  '2.4.2.x3',
  '2.5.2.q4',
  '2.5.2.q5',
  '2.6.1.x1',
  '2.6.1.x2',
  '2.6.1.x3',
  '2.6.1.x4',
  '2.6.1.x6',
  '2.6.1.x7',
  '2.6.2.x1',
  '2.6.2.x3',
  '2.6.3.x1',
  '2.6.3.x2',
] as const satisfies readonly CountyClause[];

/** The id of a clause that names a behaviour: `x` 纠治, `y` 查处, `q` 自查, and the four of 4.3. */
export type BehaviourCode = Extract<
  CountyClause,
  `2.${number}.${number}.${'x' | 'y' | 'q'}${number}` | `4.3.x${number}`
>;

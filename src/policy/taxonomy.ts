/** The classification of problems: special actions, their focus problems, their named behaviours. */
import type { Text } from '../shared/index.js';
import type { ClauseRef } from './clause.js';

/** A named behaviour 具体表现: a label for findings that people make. */
export interface Behaviour {
  /** The id of the clause that names it. */
  readonly code: string;
  readonly title: Text;
  /** Whether data may hint at it; a person confirms in any case. */
  readonly suggestible: boolean;
  /** Whether it must be handed to the competent organ (查处) and cannot end by rectification alone. */
  readonly referral: boolean;
  /** Clauses of law it touches, as hints for the competent organ. */
  readonly law?: readonly ClauseRef[];
}

/** A focus problem 重点问题 under a special action. */
export interface FocusProblem {
  readonly code: string;
  readonly clause: ClauseRef;
  readonly title: Text;
  readonly behaviours: readonly Behaviour[];
}

/** A special action 专项行动, called by its number or its name. */
export interface SpecialAction {
  readonly number: number;
  readonly clause: ClauseRef;
  readonly title: Text;
  readonly focusProblems: readonly FocusProblem[];
}

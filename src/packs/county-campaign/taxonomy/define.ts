/** Builders for the taxonomy, typed by the pack's clauses so that a wrong code or article fails to compile. */
import type { Behaviour, FocusProblem, SpecialAction } from '../../../policy/index.js';
import type { NationalClause } from '../../national/index.js';
import type { CountyClause } from '../clauses/index.js';
import { suggestibleCodes } from './codes.js';
import type { BehaviourCode, FocusCode } from './codes.js';

/** A named behaviour of the notice. */
export interface CountyBehaviour extends Behaviour {
  readonly code: BehaviourCode;
}

/** One of the 21 focus problems. */
export interface CountyFocusProblem extends FocusProblem {
  readonly code: FocusCode;
  readonly clause: CountyClause;
  readonly behaviours: readonly CountyBehaviour[];
}

/** One of the seven special actions. */
export interface CountyAction extends SpecialAction {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly clause: CountyClause;
  readonly focusProblems: readonly CountyFocusProblem[];
}

interface Hints {
  /** It is handed to the competent organ. */
  readonly referral?: true;
  /** Articles it touches, a hint for that organ. */
  readonly law?: readonly NationalClause[];
}

/** A behaviour in the notice's own words; without hints it is a label for findings that people make. */
export const named = (code: BehaviourCode, zh: string, en: string, hints: Hints = {}): CountyBehaviour => ({
  code,
  title: { zh, en },
  suggestible: suggestibleCodes.some((one) => one === code),
  referral: hints.referral ?? false,
  ...(hints.law === undefined ? {} : { law: hints.law }),
});

/** A focus problem with its behaviours in the notice's order. */
export const focus = (
  code: FocusCode,
  clause: CountyClause,
  zh: string,
  en: string,
  behaviours: readonly CountyBehaviour[],
): CountyFocusProblem => ({ code, clause, title: { zh, en }, behaviours });

/** A special action with its focus problems in the notice's order. */
export const action = (
  number: CountyAction['number'],
  clause: CountyClause,
  zh: string,
  en: string,
  focusProblems: readonly CountyFocusProblem[],
): CountyAction => ({ number, clause, title: { zh, en }, focusProblems });

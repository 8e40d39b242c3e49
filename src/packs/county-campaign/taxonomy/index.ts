/** The classification of problems: seven special actions, 21 focus problems, 114 named behaviours. */
import { action1 } from './action1.js';
import { action2 } from './action2.js';
import { action3 } from './action3.js';
import { action4 } from './action4.js';
import { action5 } from './action5.js';
import { action6 } from './action6.js';
import { action7 } from './action7.js';
import { campaignBehaviours } from './campaign.js';
import type { BehaviourCode, FocusCode } from './codes.js';
import type { CountyAction, CountyBehaviour, CountyFocusProblem } from './define.js';

export type { BehaviourCode, FocusCode } from './codes.js';
export { focusCodes, suggestibleCodes } from './codes.js';
export type { CountyAction, CountyBehaviour, CountyFocusProblem } from './define.js';
export { campaignBehaviours } from './campaign.js';

/** The seven special actions, 2.1–2.7. */
export const specialActions: readonly CountyAction[] = [action1, action2, action3, action4, action5, action6, action7];

const focusProblems = specialActions.flatMap((one) => one.focusProblems);

/** All 114 behaviours: 110 under the focus problems, then the four of the campaign itself (4.3). */
const behaviours: readonly CountyBehaviour[] = [
  ...focusProblems.flatMap((one) => one.behaviours),
  ...campaignBehaviours,
];

/** The codes of all 114 behaviours, in the notice's order. */
export const behaviourCodes: readonly BehaviourCode[] = behaviours.map((one) => one.code);

const behaviourByCode = Object.fromEntries(behaviours.map((one) => [one.code, one])) as Readonly<
  Record<BehaviourCode, CountyBehaviour>
>;
const focusByCode = Object.fromEntries(focusProblems.map((one) => [one.code, one])) as Readonly<
  Record<FocusCode, CountyFocusProblem>
>;

/** The areas of difficult work in which F53 is looked for, as the notice names them (2.5.3). */
export const areasOfDifficulty = ['生态文明', '乡村振兴', '城市建设', '历史遗留', '群众信访'] as const;

/** The behaviour with a code. */
export const behaviour = (code: BehaviourCode): CountyBehaviour => behaviourByCode[code];

/** The focus problem with a code. */
export const focusProblem = (code: FocusCode): CountyFocusProblem => focusByCode[code];

/** Every clause the county pack can cite: the notice's 308, the readings taken of it, and the law. */
import { nationalClauses } from '../../national/index.js';
import { action1 } from './action1.js';
import { action2 } from './action2.js';
import { action3 } from './action3.js';
import { action4 } from './action4.js';
import { action5 } from './action5.js';
import { action6 } from './action6.js';
import { action7 } from './action7.js';
import { ambiguities } from './ambiguities.js';
import { goals } from './goals.js';
import { preamble } from './preamble.js';
import { requirements } from './requirements.js';
import { settledSupervision } from './settled-supervision.js';
import { settledWork } from './settled-work.js';
import { steps } from './steps.js';
import { workFocus } from './work-focus.js';

/** All clauses by id; a wrong id fails to compile. To read the notice in order, sort by `sentence`. */
export const clauses = {
  ...preamble,
  ...goals,
  ...workFocus,
  ...action1,
  ...action2,
  ...action3,
  ...action4,
  ...action5,
  ...action6,
  ...action7,
  ...steps,
  ...requirements,
  ...ambiguities,
  ...settledWork,
  ...settledSupervision,
  ...nationalClauses,
};

/** The id of a clause the county pack can cite. */
export type CountyClause = keyof typeof clauses;

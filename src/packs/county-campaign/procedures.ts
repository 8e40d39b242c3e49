/** The pack's procedures, and the types an embedding program gets from them. */
import type { CommandsOf, EventsOf, StatesOf } from '../../policy/index.js';
import { campaign } from './campaign/procedure.js';
import type { CountyClause } from './clauses/index.js';
import { escalation } from './escalation/procedure.js';
import { clue } from './clue/procedure.js';
import { dutyDispute } from './duty-dispute/procedure.js';
import type { CountyKind } from './kinds.js';
import { familyEvent } from './family-event/procedure.js';
import { indicator } from './indicator/procedure.js';
import { inspection } from './inspection/procedure.js';
import { inventory } from './inventory/procedure.js';
import { matter } from './matter/procedure.js';
import { meeting } from './meeting/procedure.js';
import { participation } from './participation/procedure.js';
import { praise } from './praise/procedure.js';
import { problem } from './problem/procedure.js';
import { publicRequest } from './public-request/procedure.js';
import { signOff } from './sign-off/procedure.js';
import type { CountyRole } from './roles.js';
import { task } from './task/procedure.js';

/** In the notice's order. */
export const procedures = [
  campaign,
  participation,
  problem,
  escalation,
  praise,
  inventory,
  matter,
  publicRequest,
  clue,
  dutyDispute,
  task,
  signOff,
  meeting,
  inspection,
  familyEvent,
  indicator,
] as const;

type Procedures = [
  typeof campaign,
  typeof participation,
  typeof problem,
  typeof escalation,
  typeof praise,
  typeof inventory,
  typeof matter,
  typeof publicRequest,
  typeof clue,
  typeof dutyDispute,
  typeof task,
  typeof signOff,
  typeof meeting,
  typeof inspection,
  typeof familyEvent,
  typeof indicator,
];

/** The pack's commands by type. */
export interface CountyCommands extends CommandsOf<Procedures> {}
/** The pack's events by type. */
export interface CountyEvents extends EventsOf<Procedures> {}
/** The pack's state paths by procedure. */
export interface CountyStates extends StatesOf<Procedures> {}
/** What the pack's policy knows of itself at compile time. */
export interface CountyTypes {
  readonly commands: CountyCommands;
  readonly events: CountyEvents;
  readonly states: CountyStates;
  readonly roles: CountyRole;
  readonly kinds: CountyKind;
  readonly clauses: CountyClause;
}

/** The pack's procedures, and the types an embedding program gets from them. */
import type { CommandsOf, EventsOf, StatesOf } from '../../policy/index.js';
import { campaign } from './campaign/procedure.js';
import { escalation } from './escalation/procedure.js';
import { participation } from './participation/procedure.js';
import { praise } from './praise/procedure.js';
import { problem } from './problem/procedure.js';
import { signOff } from './sign-off/procedure.js';

/** In the notice's order. */
export const procedures = [campaign, participation, problem, escalation, praise, signOff] as const;

type Procedures = [
  typeof campaign,
  typeof participation,
  typeof problem,
  typeof escalation,
  typeof praise,
  typeof signOff,
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
}

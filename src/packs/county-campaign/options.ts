/** Every option of the pack: what the notice leaves open (A1–A28 and what is settled besides), by procedure. */
import { z } from 'zod';
import { text } from '../../shared/index.js';
import { downToZero, issuedDay } from './campaign/options.js';
import { clueOptions } from './clue/options.js';
import { dutyDisputeOptions } from './duty-dispute/options.js';
import { escalationOptions } from './escalation/options.js';
import { familyEventOptions } from './family-event/options.js';
import { inspectionOptions } from './inspection/options.js';
import { inventoryDays } from './inventory/options.js';
import { outcomeMargins } from './indicator/options.js';
import { lastOfAbility } from './labels.js';
import { matterOptions } from './matter/options.js';
import { meetingOptions } from './meeting/options.js';
import { participationOptions } from './participation/options.js';
import { problemOptions } from './problem/options.js';
import { publicRequestOptions } from './public-request/options.js';
import { signOffOptions } from './sign-off/options.js';
import { taskOptions } from './task/options.js';
import { transferTimes } from './transfer.js';
import { defineOption } from './words.js';

/** How many working days back an entry may be effective. */
export const backdatingDays = defineOption({
  id: 'backdating-days',
  title: text('补录期限', 'how far back an entry may be effective'),
  cites: ['A28', '4.3.a'],
  schema: z.int().min(0).max(30),
  default: 5,
  alternatives: [0],
});

/** Every option. */
export const countyOptions = [
  downToZero,
  issuedDay,
  ...participationOptions,
  ...problemOptions,
  lastOfAbility,
  ...escalationOptions,
  ...signOffOptions,
  ...taskOptions,
  ...meetingOptions,
  ...inspectionOptions,
  inventoryDays,
  ...matterOptions,
  ...publicRequestOptions,
  ...clueOptions,
  ...dutyDisputeOptions,
  transferTimes,
  ...familyEventOptions,
  outcomeMargins,
  backdatingDays,
] as const;

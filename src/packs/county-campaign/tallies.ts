/** Every tally of the pack, by procedure. */
import { openCaseTallies } from './campaign/open-cases.js';
import { escalationTallies } from './escalation/repeated.js';
import { dutiesPassedOn } from './duty-dispute/tallies.js';
import { inspectionTallies } from './inspection/tallies.js';
import { inventoryItems } from './inventory/tallies.js';
import { meetingTallies } from './meeting/tallies.js';
import { participationTallies } from './participation/tallies.js';
import { foundByOthers } from './problem/found-by-others.js';
import { reopenedTallies } from './problem/reopened.js';
import { problemTallies } from './problem/tallies.js';
import { callBacksAnswered, callBacksSatisfied } from './public-request/tallies.js';
import { documentsSubmitted } from './sign-off/tallies.js';

/** The totals that gates, triggers and limits read. */
export const countyTallies = [
  ...participationTallies,
  ...problemTallies,
  ...foundByOthers,
  ...reopenedTallies,
  ...meetingTallies,
  ...inspectionTallies,
  inventoryItems,
  dutiesPassedOn,
  ...escalationTallies,
  callBacksAnswered,
  callBacksSatisfied,
  documentsSubmitted,
  ...openCaseTallies,
] as const;

/** What is refused wherever it can be asked at all: by command, one thing wrong at a time, and the code that says so. */
import type { Wrongs } from './wrong-type.js';
import { wrongsOfDays } from './wrongs-days.js';
import { wrongsOfSupervision } from './wrongs-supervision.js';
import { wrongsOfWork } from './wrongs-work.js';

/** All of them. */
export const wrongs: Wrongs = { ...wrongsOfWork, ...wrongsOfSupervision, ...wrongsOfDays };

/** Instants as a table writes them: a bare day at the hour it stands for, else with the time. */
import { dayOf, formatInstant } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import { momentOf } from '../moment.js';

/** `2022-09-05` at 10:00, `2022-09-05T16:30`, or a full instant where minutes do not tell it. */
export const momentText = (at: Instant, zone: string): string => {
  const whole = formatInstant(at, zone);
  const forms = [dayOf(at, zone), whole.slice(0, 16)];
  return forms.find((one) => momentOf(one, zone) === at) ?? whole;
};

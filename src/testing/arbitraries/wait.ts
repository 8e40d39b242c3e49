/** How long somebody waits before the next command: not at all, hours, working days, until something is due, or a phase turns. */
import { addDays, addWorkingDays, dayOf, startOfDay } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import { viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { eveOf } from '../cast.js';
import { officeHour } from '../moment.js';
import { placeOf } from './choice.js';

const hour = 3_600_000;
const longest = 60;

/** By likelihood, the shortest first. */
const kinds = [
  'none',
  'none',
  'none',
  'none',
  'none',
  'hours',
  'hours',
  'days',
  'days',
  'days',
  'due',
  'phase',
] as const;

/** A wait, as two choices. */
export interface Waited {
  readonly wait: number;
  readonly length: number;
}

/** The last instant to which a season waits: sixty days after the last phase. */
const endOf = ({ phases, calendar }: Policy, first: Instant): Instant => {
  const last = phases.reduce((latest, { to }) => (to > latest ? to : latest), dayOf(first, calendar.zone));
  return startOfDay(addDays(last, longest), calendar.zone);
};

/** Until when is waited from a present: never back, nor beyond sixty days after the last phase. */
export const waitedUntil = (policy: Policy, state: CampaignState, now: Instant, chosen: Waited): Instant => {
  const { zone } = policy.calendar;
  const today = dayOf(now, zone);
  const opening = startOfDay(eveOf(policy), zone);
  const within = (at: Instant): Instant => Math.min(Math.max(at, now), Math.max(now, endOf(policy, opening)));
  switch (kinds[placeOf(chosen.wait, kinds.length)] ?? 'none') {
    case 'hours':
      return within(now + (1 + placeOf(chosen.length, 6)) * hour);
    case 'days': {
      const { day } = addWorkingDays(state.calendar, today, 1 + placeOf(chosen.length, 8));
      return within(startOfDay(day, zone) + officeHour * hour);
    }
    case 'due': {
      // Just before what is due, as it falls due, or an hour later.
      const due = viewState(state).nextDue() ?? now;
      return within(due + ([-1, 0, hour][placeOf(chosen.length, 3)] ?? 0));
    }
    case 'phase': {
      const next = policy.phases.find(({ from }) => from > today)?.from;
      return within(next === undefined ? now : startOfDay(next, zone) + placeOf(chosen.length, 2) * officeHour * hour);
    }
    case 'none':
      return now;
  }
};

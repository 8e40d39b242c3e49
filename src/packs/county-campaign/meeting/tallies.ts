/** Totals over meetings: which unit is called to one on which day, and how many were held. */
import type { Case, Tally } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';

/** The member that stands for a unit being called on a day. */
export const calledOn = (unit: string, on: string): string => `${on} ${unit}`;

const daysOf = ({ fields: { audience, meetingOn } }: Case): readonly string[] =>
  Array.isArray(audience) && typeof meetingOn === 'string'
    ? audience.map((unit) => calledOn(String(unit), meetingOn))
    : [];

/** Days on which units are called to a meeting; one that is cancelled frees its day. */
export const meetingDays = defineTally({
  id: 'meeting-days',
  title: text('单位参会日', 'days on which units are called to meetings'),
  cites: ['2.6.2.c', '2.6.2.x1'],
  per: 'campaign',
  kind: 'set',
  feeds: {
    'meeting.planned': ({ after }) => daysOf(after),
    'meeting.cancelled': ({ after }) => ({ removes: daysOf(after) }),
  },
});
/** Meetings held, in the county. */
export const meetingsInCounty = defineTally({
  id: 'meetings-held',
  title: text('已召开会议', 'meetings held'),
  cites: ['2.6.g1', '2.6.2.b'],
  per: 'campaign',
  kind: 'count',
  feeds: { 'meeting.held': 1 },
});

/** Every tally over meetings. */
export const meetingTallies: readonly Tally[] = [meetingDays, meetingsInCounty];

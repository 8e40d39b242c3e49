/** A meeting: needed or not held, merged where it can be, online first, its decisions recorded. */
import { dayInField, workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineProcedure } from '../words.js';
import { meetingCommands } from './commands.js';
import { meetingFields } from './fields.js';
import { minutesDays } from './options.js';
import {
  audienceKnown,
  meetingAhead,
  meetingDayCome,
  meetingMerged,
  meetingNeeded,
  meetingSmallAndShort,
  meetingWithinCampaign,
  onlineFirst,
  overlapping,
} from './rules.js';

const recordDecisions = {
  target: 'recorded',
  may: ['cadre', 'deputy', 'head', 'office'],
  keeps: ['decisions'],
  event: 'meeting.decisions-recorded',
  cites: ['2.6.2.x3'],
} as const;

/** The procedure of one meeting; its unit is the organiser. */
export const meeting = defineProcedure({
  id: 'meeting',
  title: text('会议', 'meeting'),
  cites: ['2.6.2.b', '2.6.2.c', '2.6.2.d'],
  subject: 'unit',
  fields: meetingFields,
  commands: meetingCommands,
  deadlines: {
    hold: {
      title: text('会议日期', 'day of the meeting'),
      cites: ['2.6.2.b', '4.3.a'],
      kind: 'limit',
      span: dayInField('meetingOn'),
    },
    minutes: {
      title: text('议定事项登记时限', 'limit to record decisions'),
      cites: ['2.6.2.x3', '4.3.a'],
      kind: 'limit',
      span: workingDays(minutesDays),
    },
  },
  opens: {
    'meeting.plan': {
      may: ['cadre', 'deputy', 'head', 'office'],
      rules: [
        meetingAhead,
        meetingWithinCampaign,
        audienceKnown,
        meetingNeeded,
        meetingMerged,
        onlineFirst,
        meetingSmallAndShort,
      ],
      keeps: [
        'topic',
        'meetingOn',
        'audience',
        'participants',
        'minutes',
        'necessity',
        'online',
        'offlineReason',
        'separateBecause',
      ],
      records: (c) => ({ overlaps: [...overlapping(c)] }),
      event: 'meeting.planned',
      cites: ['2.6.2.b', '2.6.2.c', '2.6.2.d'],
    },
  },
  initial: 'planned',
  states: {
    planned: {
      title: text('拟召开', 'planned'),
      cites: ['2.6.2.b', '2.6.2.c', '2.6.2.d'],
      deadlines: ['hold'],
      on: {
        'hold.missed': { event: 'meeting.not-held', cites: ['2.6.2.b', '4.3.a'] },
        'meeting.hold': {
          target: 'held',
          may: ['cadre', 'deputy', 'head', 'office'],
          rules: [meetingDayCome],
          keeps: ['attended', 'lasted'],
          event: 'meeting.held',
          cites: ['2.6.2.x1'],
        },
        'meeting.cancel': {
          target: 'cancelled',
          may: ['cadre', 'deputy', 'head', 'office'],
          event: 'meeting.cancelled',
          cites: ['2.6.2.b', '2.6.2.c'],
        },
      },
    },
    held: {
      title: text('已召开', 'held'),
      cites: ['2.6.2.x3'],
      deadlines: ['minutes'],
      on: {
        'meeting.record-decisions': recordDecisions,
        'minutes.missed': { target: 'unrecorded', event: 'meeting.without-decisions', cites: ['2.6.2.x3'] },
      },
    },
    unrecorded: {
      title: text('未登记议定事项', 'no decision recorded'),
      cites: ['2.6.2.x3'],
      on: { 'meeting.record-decisions': recordDecisions },
    },
    recorded: { title: text('已登记议定事项', 'decisions recorded'), type: 'final' },
    cancelled: { title: text('不再召开', 'cancelled'), type: 'final' },
  },
});

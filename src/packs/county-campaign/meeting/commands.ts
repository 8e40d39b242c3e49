/** What can be asked of a meeting. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, words } from '../fields.js';
import { decision } from './fields.js';

/** The commands of a meeting. */
export const meetingCommands = {
  'meeting.plan': command({
    title: text('拟召开会议', 'plan a meeting'),
    cites: ['2.6.2.b', '2.6.2.c', '2.6.2.d'],
    data: {
      topic: words,
      meetingOn: day,
      audience: z.array(id).min(1).max(100),
      participants: z.int().min(2).max(5000),
      minutes: z.int().min(1).max(600),
      canBeSpared: z.boolean(),
      necessity: words.optional(),
      online: z.boolean(),
      offlineReason: words.optional(),
      separateBecause: words.optional(),
    },
    samples: [
      {
        topic: '秋季防汛工作',
        meetingOn: dayOf('2022-08-25'),
        audience: ['u1'],
        participants: 20,
        minutes: 45,
        canBeSpared: false,
        necessity: '须当场议定分工',
        online: true,
      },
    ],
  }),
  'meeting.hold': command({
    title: text('召开', 'hold'),
    cites: ['2.6.2.x1'],
    data: { attended: z.int().min(1).max(5000), lasted: z.int().min(1).max(1440) },
    samples: [{ attended: 18, lasted: 40 }],
  }),
  'meeting.record-decisions': command({
    title: text('登记议定事项', 'record decisions'),
    cites: ['2.6.2.x3'],
    data: { decisions: z.array(decision).min(1).max(50) },
    samples: [
      { decisions: [{ what: '各站所三日内完成排查', unit: 'finance', responsible: 'p1', limit: dayOf('2022-08-31') }] },
    ],
  }),
  'meeting.cancel': command({
    title: text('不再召开', 'cancel'),
    cites: ['2.6.2.b', '2.6.2.c'],
    data: { reason: words },
    samples: [{ reason: '与另一会议合并' }],
  }),
};

/** What the notice leaves open about meetings: it names no size or length, and no day for the record. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

/** The longest meeting in minutes; 0 sets no limit. */
export const meetingMinutes = defineOption({
  id: 'meeting-minutes',
  title: text('会议时长上限（分钟，0为不限）', 'longest meeting in minutes, 0 for none'),
  cites: ['2.6.2.x1', '2.6.g1'],
  schema: z.int().min(0).max(600),
  default: 0,
  alternatives: [60],
});
/** The largest meeting; 0 sets no limit. */
export const meetingSize = defineOption({
  id: 'meeting-size',
  title: text('会议规模上限（人，0为不限）', 'largest meeting in people, 0 for none'),
  cites: ['2.6.2.b', '2.6.g1'],
  schema: z.int().min(0).max(5000),
  default: 0,
  alternatives: [50],
});
/** Decisions are recorded within three working days of the meeting. */
export const minutesDays = defineOption({
  id: 'minutes-days',
  title: text('会议议定事项登记时限', 'limit to record decisions'),
  cites: ['2.6.2.x3', '4.3.a'],
  schema: z.int().min(1).max(30),
  default: 3,
  alternatives: [5],
});

/** Every option of meetings. */
export const meetingOptions = [meetingMinutes, meetingSize, minutesDays] as const;

/** What the notice leaves open about inspections. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { inspectionLimits } from '../../national/index.js';
import { defineOption } from '../words.js';

/** A23 planned inspections of a unit in the baseline window; -1 where none is given: then the count is only reported. */
export const inspectionBaseline = defineOption({
  id: 'inspection-baseline',
  title: text('基期督查次数（-1为未提供）', 'inspections of a unit in the baseline window, -1 for none given'),
  cites: ['2.6.3.b', 'A23'],
  schema: z.int().min(-1).max(100),
  default: -1,
  alternatives: [2],
});
/** A22 what an inspection finds is assigned on the same day. */
export const onTheSpotDays = defineOption({
  id: 'on-the-spot-days',
  title: text('现场交办时限（日）', 'days to assign on the spot, 0 for the same day'),
  cites: ['2.6.3.d', 'A22'],
  schema: z.int().min(0).max(10),
  default: 0,
  alternatives: [1],
});
/** inspection-rules.15 the longest window of one inspection in calendar days; the rules name none. */
export const inspectionWindowDays = defineOption({
  id: 'inspection-window-days',
  title: text('单次督查最长天数', 'longest inspection in days'),
  cites: ['2.6.3.b', 'inspection-rules.15'],
  schema: z.int().min(1).max(31),
  default: 10,
  alternatives: [3],
});
/** The conclusion is fed back within ten working days of the inspection's end. */
export const conclusionDays = defineOption({
  id: 'conclusion-days',
  title: text('督查结论反馈时限', 'limit to conclude and feed back'),
  cites: ['4.4.a', 'inspection-rules.16'],
  schema: z.int().min(1).max(60),
  default: 10,
  alternatives: [5],
});
/** inspection-rules.17 days to object to a conclusion and to decide the objection: thirty, or more where so chosen. */
export const conclusionObjectionDays = defineOption({
  id: 'conclusion-objection-days',
  title: text('对督查结论的异议期限', 'limit to object to a conclusion'),
  cites: ['inspection-rules.17'],
  schema: z.int().min(inspectionLimits.objectionDays).max(90),
  default: inspectionLimits.objectionDays,
  alternatives: [45],
});

/** A16 unannounced inspections are advised; where so chosen, an announced one is refused. */
export const announcedInspections = defineOption({
  id: 'announced-inspections',
  title: text('非“四不两直”督查的处理', 'announced inspections'),
  cites: ['2.6.3.c', 'A16'],
  schema: z.enum(['advised-against', 'refused']),
  default: 'advised-against',
  alternatives: ['refused'],
});

/** Every option of inspections. */
export const inspectionOptions = [
  inspectionBaseline,
  onTheSpotDays,
  inspectionWindowDays,
  conclusionDays,
  conclusionObjectionDays,
  announcedInspections,
] as const;

/** A problem: its work, and beside it its timeliness, reminders, inspection, change requests and referral. */
import { calendarDays, dayInField, phaseEnd, workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { personInUnit } from '../in-unit.js';
import { namesNoSummary } from '../labels.js';
import { defineParallel } from '../words.js';
import { problemCommands } from './commands.js';
import { problemFields } from './fields.js';
import {
  decisionDays,
  extensions,
  headSignDays,
  lookBackDays,
  noActionDays,
  overdueInspectionDays,
  publicityDays,
  reminderDays,
  secondReminderDays,
  takeUpDays,
  verificationDays,
  warningDays,
} from './options.js';
import { referral } from './referral.js';
import { request } from './request.js';
import { areasKnown } from './rules/areas.js';
import { behavioursOnce, fewBehaviours, foundInSeason, namesWhereFrom } from './rules/listing.js';
import { inspection, reminders, timeliness } from './supervision.js';
import { work } from './work.js';

/** The procedure of one problem; with a person named, an item of that person's list. */
export const problem = defineParallel({
  id: 'problem',
  title: text('问题', 'problem'),
  cites: ['3.2.e', '3.3.i'],
  subject: 'unit',
  fields: problemFields,
  commands: problemCommands,
  deadlines: {
    // Stands still once applied for. Taken back it runs on, extensions included; whoever rejects or reopens sets another
    // day, from which it begins anew: what was extended before is over (S3.p).
    limit: {
      title: text('整改时限', 'limit'),
      cites: ['3.3.g', '4.3.a'],
      kind: 'limit',
      span: dayInField('limit'),
      soon: { unit: 'calendar-days', amount: warningDays },
      extension: { times: extensions, until: phaseEnd('rectification') },
    },
    'take-up': {
      title: text('启动时限', 'limit to begin'),
      cites: ['3.3.g', '4.3.a'],
      kind: 'limit',
      span: workingDays(takeUpDays),
    },
    signature: {
      title: text('主要负责人签字时限', 'limit for the head to sign'),
      cites: ['3.3.i', '4.3.a'],
      kind: 'limit',
      span: workingDays(headSignDays),
      fromEntry: true,
    },
    decision: {
      title: text('变更审批时限（办公室）', 'limit for the office to decide a change'),
      cites: ['S3.p', '4.3.a'],
      kind: 'limit',
      span: workingDays(decisionDays),
      fromEntry: true,
    },
    // The verifier's lateness, never the unit's (S3.h).
    verification: {
      title: text('核验时限（核验人）', 'limit for the verifier'),
      cites: ['3.3.i', 'S3.g'],
      kind: 'limit',
      span: workingDays(verificationDays),
      fromEntry: true,
    },
    reminder: {
      title: text('系统自动催办日', 'day of the automatic reminder'),
      cites: ['4.3.a', 'S4.a'],
      kind: 'turn',
      span: workingDays(reminderDays),
    },
    'second-reminder': {
      title: text('系统再次催办日', 'day of the second reminder'),
      cites: ['4.3.a', 'S4.d'],
      kind: 'turn',
      span: workingDays(secondReminderDays),
    },
    'no-action': {
      title: text('两次催办后仍无行动', 'no action after two reminders'),
      cites: ['4.4.d2', 'S4.d'],
      kind: 'turn',
      span: workingDays(noActionDays),
    },
    inspection: {
      title: text('逾期督查时限（办公室）', 'limit for the office to inspect'),
      cites: ['4.4.a', 'A8'],
      kind: 'limit',
      span: workingDays(overdueInspectionDays),
    },
    'ongoing-review': {
      title: text('持续整改阶段评估', 'review of ongoing rectification'),
      cites: ['A6'],
      kind: 'limit',
      span: dayInField('nextReview'),
    },
    'ongoing-final': {
      title: text('持续整改最终期限', 'final day of ongoing rectification'),
      cites: ['A6'],
      kind: 'limit',
      span: dayInField('finalDay'),
    },
    // From the day after the verification; struck off when its last day has passed.
    publicity: {
      title: text('公示期满', 'end of the publicity window'),
      cites: ['3.3.i', 'A3'],
      kind: 'turn',
      span: workingDays(publicityDays),
      fromEntry: true,
    },
    // When the window for looking back closes by itself.
    'look-back': {
      title: text('回头看期满', 'end of the look-back window'),
      cites: ['A3'],
      kind: 'turn',
      span: calendarDays(lookBackDays),
    },
  },
  opens: {
    'problem.find': {
      may: ['cadre', 'deputy', 'head', 'leaderHere', 'office', 'inspector'],
      rules: [foundInSeason, namesWhereFrom, behavioursOnce, fewBehaviours, areasKnown, namesNoSummary, personInUnit],
      keeps: ['focus', 'behaviours', 'source', 'place', 'description', 'comesFrom', 'areas'],
      event: 'problem.found',
      cites: ['3.2.c', '3.2.e', 'A19', 'A20', 'S3.f'],
    },
  },
  states: { work, timeliness, reminders, inspection, request, referral },
});

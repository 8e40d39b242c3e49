/** A task and its follow-up: begun by the next working day, moved without being pushed, fed back when done. */
import { dayInField, workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { noActionDays, overdueInspectionDays, reminderDays, secondReminderDays } from '../problem/options.js';
import { defineParallel } from '../words.js';
import { taskCommands } from './commands.js';
import { taskFields } from './fields.js';
import { taskFeedbackDays, taskStartDays } from './options.js';
import { assigned, assignedToInspected, taskHasResponsible, taskLimitAhead } from './rules.js';
import { followUp, interim, reminders } from './supervision.js';
import { work } from './work.js';

/** The procedure of one task. */
export const task = defineParallel({
  id: 'task',
  title: text('任务', 'task'),
  cites: ['2.5.2.c', '2.5.2.d', '2.5.2.e', '2.6.3.d', 'A22'],
  subject: 'unit',
  fields: taskFields,
  commands: taskCommands,
  deadlines: {
    start: {
      title: text('启动时限', 'limit to begin'),
      cites: ['2.5.2.c', '2.5.2.d', 'A22', 'S1.b'],
      kind: 'limit',
      span: workingDays(taskStartDays),
      fromEntry: true,
    },
    limit: {
      title: text('办理时限', 'limit'),
      cites: ['2.6.3.f', '4.3.a'],
      kind: 'limit',
      span: dayInField('limit'),
      soon: { unit: 'working-days', amount: 1 },
    },
    feedback: {
      title: text('反馈时限', 'limit to feed back'),
      cites: ['2.5.2.e', 'A22'],
      kind: 'limit',
      span: workingDays(taskFeedbackDays),
    },
    interim: {
      title: text('回复时限', 'limit to reply'),
      cites: ['2.6.3.e', 'A8'],
      kind: 'limit',
      span: dayInField('interimBy'),
    },
    reminder: {
      title: text('催办', 'reminder'),
      cites: ['4.3.a', 'S5.g'],
      kind: 'turn',
      span: workingDays(reminderDays),
    },
    'second-reminder': {
      title: text('再次催办', 'second reminder'),
      cites: ['4.3.a', 'S4.d'],
      kind: 'turn',
      span: workingDays(secondReminderDays),
    },
    inspection: {
      title: text('逾期督查时限（办公室）', 'limit for the inspection'),
      cites: ['4.4.a', 'A8'],
      kind: 'limit',
      span: workingDays(overdueInspectionDays),
    },
    'no-action': {
      title: text('催办后行动期限', 'action after two reminders'),
      cites: ['2.5.2.q5', 'S4.d'],
      kind: 'turn',
      span: workingDays(noActionDays),
    },
  },
  opens: {
    'task.assign': {
      may: ['head', 'deputy', 'parentHead', 'leaderInCharge', 'office', 'inspector'],
      rules: [taskHasResponsible, taskLimitAhead, assignedToInspected],
      keeps: ['matter', 'source', 'responsible', 'limit', 'reports', 'forms'],
      records: assigned,
      event: 'task.assigned',
      cites: ['2.5.2.c', '2.6.3.d', 'A22'],
    },
  },
  states: { work, reminders, interim, followUp },
});

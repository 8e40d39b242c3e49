/** What the notice leaves open about tasks: it says "at once", the readings give it a number. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

const days = z.int().min(0).max(30);

/** A22, S1.b a task is begun by the end of the next working day; 0 for the same day. */
export const taskStartDays = defineOption({
  id: 'task-start-days',
  title: text('任务启动时限', 'limit to begin a task'),
  cites: ['2.5.2.c', '2.5.2.d', 'A22', 'S1.b'],
  schema: days,
  default: 1,
  alternatives: [2, 0],
});
/** A22 what is finished is fed back by the end of the next working day; 0 for the same day. */
export const taskFeedbackDays = defineOption({
  id: 'task-feedback-days',
  title: text('办结反馈时限', 'limit to feed back'),
  cites: ['2.5.2.e', 'A22'],
  schema: days,
  default: 1,
  alternatives: [2, 0],
});
/** A8 an interim reply within five working days on what an inspection assigned. */
export const interimReplyDays = defineOption({
  id: 'interim-reply-days',
  title: text('交办事项回复时限', 'limit to reply to an assignment'),
  cites: ['2.6.3.e', 'A8'],
  schema: days,
  default: 5,
  alternatives: [3],
});

/** Every option of tasks. */
export const taskOptions = [taskStartDays, taskFeedbackDays, interimReplyDays] as const;

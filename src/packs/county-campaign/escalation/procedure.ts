/** The ladder and the review beside it, with their deadlines. */
import { calendarDays, workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { personInUnit } from '../in-unit.js';
import { namesNoSummary } from '../labels.js';
import { defineParallel } from '../words.js';
import { escalationCommands as commands } from './commands.js';
import { escalationFields as fields } from './fields.js';
import { cleanDays, correctionDays, objectionDays, replyDays, reviewDays, suggestionDays } from './options.js';
import { review } from './review.js';
import { evidenceKnown } from './rules.js';
import { steps } from './steps.js';

const reported = (c: { readonly by: string }) => ({ reportedBy: c.by });

/** The procedure of one subject on the ladder, unit or person, each heard separately (S4.j). */
export const escalation = defineParallel({
  id: 'escalation',
  title: text('督查处理', 'escalation'),
  cites: ['4.4.d1', '4.4.e1', '4.4.e2', 'A15'],
  subject: 'unit',
  fields,
  commands,
  deadlines: {
    suggestion: {
      title: text('提示核实期限（办公室）', 'limit for the office to decide a suggestion'),
      cites: ['S4.g'],
      kind: 'limit',
      span: workingDays(suggestionDays),
    },
    reply: { title: text('陈述期限', 'limit to reply'), cites: ['S4.j'], kind: 'turn', span: workingDays(replyDays) },
    correction: {
      title: text('整改期限', 'limit to correct'),
      cites: ['4.4.e1', 'A15'],
      kind: 'limit',
      span: workingDays(correctionDays),
    },
    clean: { title: text('观察期', 'clean period'), cites: ['S4.o'], kind: 'turn', span: workingDays(cleanDays) },
    objection: {
      title: text('申请复核期限（批评比照督查条例第17条）', 'limit to object (of criticism, by analogy with Art 17)'),
      cites: ['S4.l', 'inspection-rules.17'],
      kind: 'turn',
      span: calendarDays(objectionDays),
    },
    review: {
      title: text('复核期限（批评比照督查条例第17条）', 'limit to review (of criticism, by analogy with Art 17)'),
      cites: ['S4.l', 'inspection-rules.17'],
      kind: 'limit',
      span: calendarDays(reviewDays),
    },
  },
  opens: {
    'escalation.suggest': {
      may: ['policy'],
      keeps: ['trigger', 'grounds', 'evidence', 'facts'],
      event: 'escalation.suggested',
      cites: ['4.4.d1', '4.4.d2', '4.4.d3', 'A14', 'S5.l'],
    },
    'escalation.report': {
      may: ['official', 'office', 'inspector'],
      rules: [namesNoSummary, personInUnit, evidenceKnown],
      keeps: ['trigger', 'grounds', 'evidence'],
      records: reported,
      event: 'escalation.reported',
      cites: ['4.4.a', 'S4.c', 'S5.i', 'S5.l', 'S6.k'],
    },
  },
  states: { steps, review },
});

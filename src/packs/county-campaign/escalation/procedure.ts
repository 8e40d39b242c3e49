/** The ladder: suggested, confirmed, heard, proposed, approved, corrected or handed over; and the review beside it. */
import { calendarDays, workingDays } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineParallel, region } from '../words.js';
import { escalationCommands as commands, escalationFields as fields } from './commands.js';
import type { EscalationFields } from './commands.js';
import { cleanDays, correctionDays, objectionDays, replyDays, reviewDays, suggestionDays } from './options.js';
import {
  authorStepsAside, climbs, correctionBySomebodyElse, isAccountability, isCriticism, isObjectionable, isVaried,
  isWithdrawn, jumpWithReason, notTheProposer, notTheReporter, suspendsCorrection,
} from './rules.js';

type Reads = RuleContext<unknown, EscalationFields>;
type Decides = RuleContext<{ readonly mitigation: EscalationFields['mitigation'] }, EscalationFields>;

const approved = (c: Decides) => ({
  approvedBy: c.by,
  mitigation: c.data.mitigation,
  reached: [...(c.fields.reached ?? []), ...(c.fields.rung === undefined ? [] : [c.fields.rung])],
});
const ignores = ['escalation.suggest'] as const;
const propose = {
  target: 'proposed', may: ['office'], rules: [climbs, jumpWithReason], keeps: ['rung', 'jump'],
  records: (c: Reads) => ({ proposedBy: c.by }), event: 'escalation.proposed', cites: ['A15', 'S4.h', 'inspection-rules.21'],
} as const;
const close = { target: 'closed', may: ['office', 'authority'], event: 'escalation.closed', cites: ['A15', '2.4.2.a'] } as const;
const withdrawn = { target: 'withdrawn', when: [isWithdrawn], may: ['authority', 'office'], cites: ['S4.m'] } as const;
const varied = { target: 'watched', when: [isVaried], may: ['authority', 'office'], cites: ['S4.m'] } as const;

const steps = region({
  commands, fields, title: text('阶梯', 'the ladder'), initial: 'suggested',
  states: {
    suggested: {
      title: text('系统提示（待核实）', 'suggested, not confirmed'), cites: ['A14', 'S4.c'], ignores, deadlines: ['suggestion'],
      on: {
        'escalation.confirm': { target: 'confirmed', may: ['inspector'], rules: [notTheReporter], keeps: ['finding'], records: (c) => ({ confirmedBy: c.by }), event: 'escalation.confirmed', cites: ['4.4.a', 'A14', 'S4.c'] },
        'escalation.dismiss': { target: 'dismissed', may: ['inspector'], rules: [notTheReporter], event: 'escalation.dismissed', cites: ['A14', 'S4.c'] },
        'suggestion.missed': { target: 'lapsed', event: 'escalation.lapsed', cites: ['S4.g'] },
      },
    },
    confirmed: {
      title: text('已认定，听取陈述', 'confirmed, the reply is awaited'), cites: ['S4.j', 'discipline-law.43'], ignores, deadlines: ['reply'],
      on: {
        'escalation.reply': { target: 'heard', may: ['head', 'subject'], keeps: ['statement'], event: 'escalation.replied', cites: ['S4.j', 'discipline-law.43'] },
        'reply.reached': { target: 'heard', event: 'escalation.reply-waived', cites: ['S4.j'] },
      },
    },
    heard: {
      title: text('已听取陈述', 'heard'), cites: ['S4.j'], ignores,
      on: { 'escalation.propose': propose, 'escalation.close': close },
    },
    proposed: {
      title: text('已提出建议', 'proposed'), cites: ['A15', 'S4.i'], ignores,
      on: {
        'escalation.approve': [
          { target: 'criticised', when: [isCriticism], may: ['authority'], personal: true, rules: [notTheProposer], records: approved, event: 'escalation.criticised', cites: ['4.4.e1', 'S4.i', 'S4.k', 'inspection-rules.21'] },
          { target: 'accountable', when: [isAccountability], may: ['authority'], personal: true, rules: [notTheProposer], records: approved, event: 'escalation.accountability-approved', cites: ['4.4.e2', 'S4.i', 'S4.k', 'inspection-rules.21'] },
          { target: 'watched', may: ['office'], rules: [notTheProposer], records: approved, event: 'escalation.reminded', cites: ['S4.h', 'S4.k'] },
        ],
        'escalation.decline': { target: 'heard', may: ['authority', 'office'], event: 'escalation.declined', cites: ['A15', 'inspection-rules.21'] },
      },
    },
    criticised: {
      title: text('已批评，限期改正', 'criticised, to be corrected'), cites: ['4.4.e1', 'A15'], ignores, deadlines: ['correction'],
      on: {
        'escalation.report-correction': { target: 'corrected', may: ['head', 'subject'], keeps: ['statement'], records: (c) => ({ correctedBy: c.by }), event: 'escalation.correction-reported', cites: ['A15', 'inspection-rules.18'] },
        'escalation.object': { when: [suspendsCorrection], may: ['head', 'subject'], suspends: ['correction'], cites: ['S4.n'] },
        'escalation.decide-review': [withdrawn, varied, { may: ['authority', 'office'], resumes: ['correction'], cites: ['S4.m', 'S4.n'] }],
        'correction.missed': { target: 'uncorrected', event: 'escalation.not-corrected', cites: ['4.4.e2', 'A15'] },
      },
    },
    corrected: {
      title: text('已报改正，待确认', 'correction reported'), cites: ['inspection-rules.18'], ignores,
      on: {
        'escalation.accept-correction': { target: 'watched', may: ['office', 'inspector'], rules: [correctionBySomebodyElse], event: 'escalation.corrected', cites: ['A15', 'inspection-rules.18'] },
        'escalation.reject-correction': { target: 'uncorrected', may: ['office', 'inspector'], rules: [correctionBySomebodyElse], keeps: ['requirements'], event: 'escalation.correction-rejected', cites: ['A15', 'inspection-rules.18'] },
        'escalation.decide-review': [withdrawn, varied],
      },
    },
    uncorrected: {
      title: text('未改正', 'not corrected'), cites: ['4.4.e2', 'A15'], ignores,
      on: {
        'escalation.propose': propose,
        'escalation.close': close,
        'escalation.report-correction': { target: 'corrected', may: ['head', 'subject'], keeps: ['statement'], records: (c) => ({ correctedBy: c.by }), event: 'escalation.correction-reported', cites: ['A15', 'inspection-rules.18'] },
        'escalation.decide-review': [withdrawn, varied],
      },
    },
    accountable: {
      title: text('已批准问责建议', 'accountability approved'), cites: ['4.4.e2'], ignores,
      on: {
        'escalation.hand-over': { target: 'handed-over', may: ['office'], event: 'escalation.handed-over', cites: ['4.4.e2', 'A11', 'inspection-rules.21'] },
        'escalation.decide-review': [withdrawn, varied],
      },
    },
    'handed-over': {
      title: text('已移交有权机关', 'handed over'), cites: ['4.4.e2', 'A11'], ignores,
      on: { 'escalation.acknowledge': { target: 'received', may: ['organ'], keeps: ['receipt'], event: 'escalation.received', cites: ['4.4.e2', 'A11'] } },
    },
    watched: {
      title: text('观察期', 'clean period'), cites: ['A15', 'S4.o'], ignores, deadlines: ['clean'],
      on: {
        'clean.reached': { target: 'cleared', event: 'escalation.cleared', cites: ['S4.o'] },
        'escalation.propose': propose,
        'escalation.decide-review': [{ target: 'withdrawn', when: [isWithdrawn], may: ['authority', 'office'], cites: ['S4.m'] }],
      },
    },
    cleared: { title: text('观察期满，退出阶梯', 'cleared'), cites: ['S4.o'], type: 'final', ignores },
    dismissed: { title: text('核实不成立', 'dismissed'), type: 'final', ignores },
    lapsed: { title: text('提示失效', 'lapsed'), cites: ['S4.g'], type: 'final', ignores },
    closed: { title: text('不再处理', 'closed'), type: 'final', ignores },
    withdrawn: { title: text('复核撤销', 'withdrawn on review'), cites: ['S4.m'], type: 'final', ignores },
    received: { title: text('有权机关已收', 'received by the organ'), cites: ['A11'], type: 'final', ignores },
  },
});

const reviewed = { may: ['authority', 'office'], personal: true, rules: [authorStepsAside], keeps: ['outcome'], records: (c: Decides) => ({ reviewedBy: c.by, mitigation: c.data.mitigation }), event: 'escalation.reviewed', cites: ['S4.l', 'S4.m', 'inspection-rules.17'] } as const;

const review = region({
  commands, fields, title: text('复核', 'review'), initial: 'none',
  states: {
    none: { title: text('尚无可复核的结论', 'nothing to object to yet'), on: { 'escalation.approve': { target: 'open', when: [isObjectionable], may: ['authority'], cites: ['A15', 'S4.l'] } } },
    open: {
      title: text('可申请复核', 'open to objection'), cites: ['S4.l', 'inspection-rules.17'], deadlines: ['objection'],
      on: {
        'escalation.object': { target: 'objected', may: ['head', 'subject'], records: (c) => ({ objectedBy: c.by }), event: 'escalation.objected', cites: ['S4.l', 'inspection-rules.17'] },
        'objection.reached': { target: 'settled', event: 'escalation.objection-expired', cites: ['inspection-rules.17'] },
      },
    },
    objected: {
      title: text('复核中', 'under review'), cites: ['S4.l', 'inspection-rules.17'], deadlines: ['review'],
      on: {
        'escalation.decide-review': { target: 'settled', ...reviewed },
        'review.missed': { event: 'escalation.review-overdue', cites: ['inspection-rules.17'] },
      },
    },
    settled: { title: text('已了结', 'settled'), on: { 'escalation.approve': { target: 'open', when: [isObjectionable], may: ['authority'], cites: ['A15', 'S4.l'] } } },
  },
});

/** The procedure of one subject on the ladder, unit or person, each heard separately (S4.j). */
export const escalation = defineParallel({
  id: 'escalation', title: text('问责阶梯', 'escalation'), cites: ['4.4.d1', '4.4.e1', '4.4.e2', 'A15'], subject: 'unit', fields, commands,
  deadlines: {
    suggestion: { title: text('提示核实期限', 'life of the suggestion'), cites: ['S4.g'], kind: 'limit', span: workingDays(suggestionDays) },
    reply: { title: text('陈述期限', 'limit to reply'), cites: ['S4.j'], kind: 'turn', span: workingDays(replyDays) },
    correction: { title: text('改正期限', 'limit to correct'), cites: ['4.4.e1', 'A15'], kind: 'limit', span: workingDays(correctionDays) },
    clean: { title: text('观察期', 'clean period'), cites: ['S4.o'], kind: 'turn', span: workingDays(cleanDays) },
    objection: { title: text('申请复核期限', 'limit to object'), cites: ['S4.l', 'inspection-rules.17'], kind: 'turn', span: calendarDays(objectionDays) },
    review: { title: text('复核期限', 'limit to review'), cites: ['S4.l', 'inspection-rules.17'], kind: 'limit', span: calendarDays(reviewDays) },
  },
  opens: {
    'escalation.suggest': { may: ['policy', 'office', 'inspector'], keeps: ['trigger', 'grounds', 'evidence'], records: (c) => ({ reportedBy: c.by }), event: 'escalation.suggested', cites: ['4.4.d1', '4.4.d2', '4.4.d3', 'A14'] },
  },
  states: { steps, review },
});

/** The ladder once a rung is decided: criticised and corrected, or not; accountable and handed over; watched, and its ends. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import type { EscalationFields } from './fields.js';
import {
  backToCriticism,
  close,
  ignores,
  proposeFurther,
  suggestsAccountability,
  upheld,
  varied,
  withdrawn,
} from './moves.js';
import { suspendsCorrection } from './review-conditions.js';
import { correctionBySomebodyElse, decidedSinceHandedOver, notItsSubject, speaksForThemselves } from './rules.js';

const reportCorrection = {
  target: 'corrected',
  may: ['head', 'subject'],
  rules: [speaksForThemselves],
  keeps: ['statement'],
  records: (c: RuleContext<unknown, EscalationFields>) => ({ correctedBy: c.by }),
  event: 'escalation.correction-reported',
  cites: ['A15', 'inspection-rules.18'],
} as const;

/** The states after the decision. */
export const decided = {
  criticised: {
    title: text('已批评，限期整改', 'criticised, to be corrected'),
    cites: ['4.4.e1', 'A15'],
    ignores,
    deadlines: ['correction'],
    on: {
      'escalation.report-correction': reportCorrection,
      'escalation.object': {
        when: [suspendsCorrection],
        may: ['head', 'subject'],
        rules: [speaksForThemselves],
        suspends: ['correction'],
        cites: ['S4.n'],
      },
      'escalation.decide-review': [
        ...withdrawn,
        varied,
        { may: ['authority', 'office'], resumes: ['correction'], cites: ['S4.m', 'S4.n'] },
      ],
      'correction.missed': {
        target: 'uncorrected',
        records: suggestsAccountability,
        event: 'escalation.not-corrected',
        cites: ['4.4.e2', 'A15'],
      },
    },
  },
  corrected: {
    title: text('已报整改，待确认', 'correction reported'),
    cites: ['inspection-rules.18'],
    ignores,
    on: {
      'escalation.accept-correction': {
        target: 'watched',
        may: ['office', 'inspector'],
        rules: [correctionBySomebodyElse, fromOutside],
        event: 'escalation.corrected',
        cites: ['A15', 'inspection-rules.18'],
      },
      'escalation.reject-correction': {
        target: 'uncorrected',
        may: ['office', 'inspector'],
        rules: [correctionBySomebodyElse, fromOutside],
        keeps: ['requirements'],
        records: suggestsAccountability,
        event: 'escalation.correction-rejected',
        cites: ['4.4.e2', 'A15', 'inspection-rules.18'],
      },
      'escalation.decide-review': [...withdrawn, varied],
    },
  },
  uncorrected: {
    title: text('未整改，可提出追责问责建议', 'not corrected: accountability is suggested'),
    cites: ['4.4.e2', 'A15'],
    ignores,
    on: {
      'escalation.propose': proposeFurther,
      'escalation.close': close,
      'escalation.report-correction': reportCorrection,
      'escalation.decide-review': [...withdrawn, varied],
    },
  },
  accountable: {
    title: text('已批准问责建议', 'accountability approved'),
    cites: ['4.4.e2'],
    ignores,
    on: {
      'escalation.hand-over': {
        target: 'handed-over',
        may: ['office'],
        rules: [fromOutside],
        records: (c: RuleContext<{ readonly to: string }, EscalationFields>) => ({
          receiver: c.data.to,
          handedOverOn: c.on,
        }),
        event: 'escalation.handed-over',
        cites: ['4.4.e2', 'A11', 'inspection-rules.21'],
      },
      'escalation.decide-review': [backToCriticism, ...withdrawn, varied],
    },
  },
  'handed-over': {
    title: text('已移送有权机关', 'handed over'),
    cites: ['4.4.e2', 'A11'],
    ignores,
    on: {
      'escalation.acknowledge': {
        target: 'received',
        may: ['organ'],
        keeps: ['receipt'],
        event: 'escalation.received',
        cites: ['4.4.e2', 'A11'],
      },
      'escalation.decide-review': [backToCriticism, ...withdrawn, varied, upheld],
    },
  },
  watched: {
    title: text('观察期', 'clean period'),
    cites: ['A15', 'S4.o'],
    ignores,
    deadlines: ['clean'],
    on: {
      'clean.reached': { target: 'cleared', event: 'escalation.cleared', cites: ['S4.o'] },
      'escalation.propose': proposeFurther,
      'escalation.decide-review': [...withdrawn],
    },
  },
  cleared: { title: text('期满解除', 'cleared'), cites: ['S4.o'], type: 'final', ignores },
  dismissed: { title: text('不属实', 'dismissed'), type: 'final', ignores },
  lapsed: {
    title: text('提示失效（办公室逾期未核实）', 'lapsed: the office was late to decide'),
    cites: ['S4.g'],
    type: 'final',
    ignores,
  },
  closed: { title: text('终止处理', 'closed'), type: 'final', ignores },
  withdrawn: { title: text('复核撤销', 'withdrawn on review'), cites: ['S4.m'], type: 'final', ignores },
  // What the organ decides is its own: it is recorded, and nothing is computed from it.
  received: {
    title: text('有权机关已收，待处理结果', 'received by the organ, its decision awaited'),
    cites: ['A11', 'inspection-rules.21'],
    ignores,
    on: {
      'escalation.record-result': {
        target: 'decided-outside',
        may: ['organ', 'office'],
        rules: [notItsSubject, fromOutside, decidedSinceHandedOver],
        keeps: ['organResult', 'organDocument', 'organDecidedOn'],
        event: 'escalation.decided-outside',
        cites: ['4.4.e2', 'A11', 'inspection-rules.21'],
      },
    },
  },
  'decided-outside': { title: text('有权机关已处理', 'decided outside'), cites: ['A11'], type: 'final', ignores },
} as const;

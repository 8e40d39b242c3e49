/** The ladder: suggested, confirmed, heard, proposed, approved, corrected or handed over. */
import { text } from '../../../shared/index.js';
import { region } from '../words.js';
import { escalationCommands as commands } from './commands.js';
import { escalationFields as fields } from './fields.js';
import { approved, close, decline, ignores, propose, upheld, varied, withdrawn } from './moves.js';
import {
  correctionBySomebodyElse,
  enteredToday,
  noReviewPending,
  speaksForThemselves,
  wasUncorrected,
  wasWatched,
  isAccountability,
  isCriticism,
  isWithdrawn,
  notTheProposer,
  notTheReporter,
  suspendsCorrection,
} from './rules.js';

/** The region of the ladder itself: suggestion and finding are told apart by its states (A14). */
export const steps = region({
  commands,
  fields,
  title: text('阶梯', 'the ladder'),
  initial: 'suggested',
  states: {
    suggested: {
      title: text('系统提示（待核实）', 'suggested, not confirmed'),
      cites: ['A14', 'S4.c'],
      ignores,
      deadlines: ['suggestion'],
      on: {
        'escalation.confirm': {
          target: 'confirmed',
          may: ['inspector'],
          rules: [notTheReporter, enteredToday],
          keeps: ['finding'],
          records: (c) => ({ confirmedBy: c.by }),
          event: 'escalation.confirmed',
          cites: ['4.4.a', 'A14', 'S4.c'],
        },
        'escalation.dismiss': {
          target: 'dismissed',
          may: ['inspector'],
          rules: [notTheReporter],
          event: 'escalation.dismissed',
          cites: ['A14', 'S4.c'],
        },
        'suggestion.missed': { target: 'lapsed', event: 'escalation.lapsed', cites: ['S4.g'] },
      },
    },
    confirmed: {
      title: text('已认定，听取陈述', 'confirmed, the reply is awaited'),
      cites: ['S4.j', 'discipline-law.43'],
      ignores,
      deadlines: ['reply'],
      on: {
        'escalation.reply': {
          target: 'heard',
          may: ['head', 'subject'],
          rules: [speaksForThemselves],
          keeps: ['statement'],
          event: 'escalation.replied',
          cites: ['S4.j', 'discipline-law.43'],
        },
        'reply.reached': { target: 'heard', event: 'escalation.reply-waived', cites: ['S4.j'] },
      },
    },
    heard: {
      title: text('已听取陈述', 'heard'),
      cites: ['S4.j'],
      ignores,
      on: {
        'escalation.propose': propose,
        'escalation.close': close,
        'escalation.decide-review': [withdrawn, varied, upheld],
      },
    },
    proposed: {
      title: text('已提出建议', 'proposed'),
      cites: ['A15', 'S4.i'],
      ignores,
      on: {
        'escalation.approve': [
          {
            target: 'criticised',
            when: [isCriticism],
            may: ['authority'],
            personal: true,
            rules: [notTheProposer, enteredToday, noReviewPending],
            records: approved,
            event: 'escalation.criticised',
            cites: ['4.4.e1', 'S4.i', 'S4.k', 'inspection-rules.21'],
          },
          {
            target: 'accountable',
            when: [isAccountability],
            may: ['authority'],
            personal: true,
            rules: [notTheProposer, enteredToday, noReviewPending],
            records: approved,
            event: 'escalation.accountability-approved',
            cites: ['4.4.e2', 'S4.i', 'S4.k', 'inspection-rules.21'],
          },
          {
            target: 'watched',
            may: ['office'],
            rules: [notTheProposer],
            records: approved,
            event: 'escalation.reminded',
            cites: ['S4.h', 'S4.k'],
          },
        ],
        'escalation.decline': [
          { target: 'uncorrected', when: [wasUncorrected], ...decline },
          { target: 'watched', when: [wasWatched], ...decline },
          { target: 'heard', ...decline },
        ],
        'escalation.decide-review': [withdrawn, varied, upheld],
      },
    },
    criticised: {
      title: text('已批评，限期改正', 'criticised, to be corrected'),
      cites: ['4.4.e1', 'A15'],
      ignores,
      deadlines: ['correction'],
      on: {
        'escalation.report-correction': {
          target: 'corrected',
          may: ['head', 'subject'],
          rules: [speaksForThemselves],
          keeps: ['statement'],
          records: (c) => ({ correctedBy: c.by }),
          event: 'escalation.correction-reported',
          cites: ['A15', 'inspection-rules.18'],
        },
        'escalation.object': {
          when: [suspendsCorrection],
          may: ['head', 'subject'],
          rules: [speaksForThemselves],
          suspends: ['correction'],
          cites: ['S4.n'],
        },
        'escalation.decide-review': [
          withdrawn,
          varied,
          { may: ['authority', 'office'], resumes: ['correction'], cites: ['S4.m', 'S4.n'] },
        ],
        'correction.missed': { target: 'uncorrected', event: 'escalation.not-corrected', cites: ['4.4.e2', 'A15'] },
      },
    },
    corrected: {
      title: text('已报改正，待确认', 'correction reported'),
      cites: ['inspection-rules.18'],
      ignores,
      on: {
        'escalation.accept-correction': {
          target: 'watched',
          may: ['office', 'inspector'],
          rules: [correctionBySomebodyElse],
          event: 'escalation.corrected',
          cites: ['A15', 'inspection-rules.18'],
        },
        'escalation.reject-correction': {
          target: 'uncorrected',
          may: ['office', 'inspector'],
          rules: [correctionBySomebodyElse],
          keeps: ['requirements'],
          event: 'escalation.correction-rejected',
          cites: ['A15', 'inspection-rules.18'],
        },
        'escalation.decide-review': [withdrawn, varied],
      },
    },
    uncorrected: {
      title: text('未改正', 'not corrected'),
      cites: ['4.4.e2', 'A15'],
      ignores,
      on: {
        'escalation.propose': propose,
        'escalation.close': close,
        'escalation.report-correction': {
          target: 'corrected',
          may: ['head', 'subject'],
          rules: [speaksForThemselves],
          keeps: ['statement'],
          records: (c) => ({ correctedBy: c.by }),
          event: 'escalation.correction-reported',
          cites: ['A15', 'inspection-rules.18'],
        },
        'escalation.decide-review': [withdrawn, varied],
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
          event: 'escalation.handed-over',
          cites: ['4.4.e2', 'A11', 'inspection-rules.21'],
        },
        'escalation.decide-review': [withdrawn, varied],
      },
    },
    'handed-over': {
      title: text('已移交有权机关', 'handed over'),
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
        'escalation.decide-review': [withdrawn, varied, upheld],
      },
    },
    watched: {
      title: text('观察期', 'clean period'),
      cites: ['A15', 'S4.o'],
      ignores,
      deadlines: ['clean'],
      on: {
        'clean.reached': { target: 'cleared', event: 'escalation.cleared', cites: ['S4.o'] },
        'escalation.propose': propose,
        'escalation.decide-review': [
          { target: 'withdrawn', when: [isWithdrawn], may: ['authority', 'office'], cites: ['S4.m'] },
        ],
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

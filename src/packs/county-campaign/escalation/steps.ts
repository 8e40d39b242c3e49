/** The ladder: suggested, confirmed, heard, proposed, approved, corrected or handed over. */
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { region } from '../words.js';
import { escalationCommands as commands } from './commands.js';
import { escalationFields as fields } from './fields.js';
import { decided } from './decided.js';
import { approved, close, decline, ignores, propose, reply, upheld, varied, withdrawn } from './moves.js';
import { repeatsCriticised } from './repeated.js';
import {
  isAccountability,
  isCriticism,
  noReviewPending,
  notTheProposer,
  notTheReporter,
  officeActsAlone,
  wasUncorrected,
  wasWatched,
} from './rules.js';

/** 提醒 or 约谈, as approved. */
const remind = {
  rules: [notTheProposer, fromOutside],
  records: approved,
  event: 'escalation.reminded',
  cites: ['A11', 'S4.h', 'S4.k'],
} as const;

const confirm = {
  target: 'confirmed',
  may: ['inspector'],
  rules: [notTheReporter, fromOutside],
  keeps: ['finding'],
  event: 'escalation.confirmed',
} as const;

/** The region of the ladder itself: suggestion and finding are told apart by its states (A14). */
export const steps = region({
  commands,
  fields,
  title: text('处理方式', 'the ladder'),
  initial: 'suggested',
  states: {
    suggested: {
      title: text('系统提示（待核实）', 'suggested, not confirmed'),
      cites: ['A14', 'S4.c'],
      ignores,
      deadlines: ['suggestion'],
      on: {
        'escalation.confirm': [
          {
            ...confirm,
            when: [repeatsCriticised],
            records: (c) => ({ confirmedBy: c.by, repeated: true }),
            cites: ['4.4.a', '4.4.e2', 'A14', 'A15', 'S4.c'],
          },
          { ...confirm, records: (c) => ({ confirmedBy: c.by }), cites: ['4.4.a', 'A14', 'S4.c'] },
        ],
        'escalation.dismiss': {
          target: 'dismissed',
          may: ['inspector'],
          rules: [notTheReporter, fromOutside],
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
        'escalation.reply': { target: 'heard', ...reply },
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
      },
    },
    notified: {
      title: text('拟进一步处理，听取陈述', 'a further rung is proposed, the reply is awaited'),
      cites: ['A15', 'S4.j'],
      ignores,
      deadlines: ['reply'],
      on: {
        'escalation.reply': { target: 'proposed', ...reply },
        'reply.reached': { target: 'proposed', event: 'escalation.reply-waived', cites: ['A15', 'S4.j'] },
        'escalation.decide-review': [...withdrawn, varied, upheld],
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
            rules: [notTheProposer, noReviewPending],
            records: approved,
            event: 'escalation.criticised',
            cites: ['4.4.e1', 'S4.i', 'S4.k', 'inspection-rules.21'],
          },
          {
            target: 'accountable',
            when: [isAccountability],
            may: ['authority'],
            personal: true,
            rules: [notTheProposer, noReviewPending],
            records: approved,
            event: 'escalation.accountability-approved',
            cites: ['4.4.e2', 'S4.i', 'S4.k', 'inspection-rules.21'],
          },
          { target: 'watched', when: [officeActsAlone], may: ['office'], ...remind },
          { target: 'watched', may: ['authority'], personal: true, ...remind },
        ],
        'escalation.decline': [
          { target: 'uncorrected', when: [wasUncorrected], ...decline },
          { target: 'watched', when: [wasWatched], ...decline },
          { target: 'heard', ...decline },
        ],
        'escalation.decide-review': [...withdrawn, varied, upheld],
      },
    },
    ...decided,
  },
});

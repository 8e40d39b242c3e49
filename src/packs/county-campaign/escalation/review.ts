/** The review beside the ladder: objection, decision, three outcomes (A15, inspection-rules.17). */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { region } from '../words.js';
import { escalationCommands as commands } from './commands.js';
import { escalationFields as fields } from './fields.js';
import type { EscalationFields } from './fields.js';
import { authorStepsAside, isObjectionable, speaksForThemselves } from './rules.js';

type Decides = RuleContext<{ readonly mitigation: EscalationFields['mitigation'] }, EscalationFields>;

const reviewed = {
  may: ['authority', 'office'],
  personal: true,
  rules: [authorStepsAside, fromOutside],
  keeps: ['outcome'],
  records: (c: Decides) => ({ reviewedBy: c.by, mitigation: c.data.mitigation }),
  event: 'escalation.reviewed',
  cites: ['S4.l', 'S4.m', 'inspection-rules.17'],
} as const;

/** The region of the review: thirty days to object, thirty to decide, the authors stepping aside. */
export const review = region({
  commands,
  fields,
  title: text('复核', 'review'),
  initial: 'none',
  states: {
    none: {
      title: text('尚无可复核的结论', 'nothing to object to yet'),
      on: {
        'escalation.approve': { target: 'open', when: [isObjectionable], may: ['authority'], cites: ['A15', 'S4.l'] },
      },
    },
    open: {
      title: text('可申请复核', 'open to objection'),
      cites: ['S4.l', 'inspection-rules.17'],
      deadlines: ['objection'],
      on: {
        'escalation.object': {
          target: 'objected',
          may: ['head', 'subject'],
          rules: [speaksForThemselves],
          records: (c) => ({ objectedBy: c.by }),
          event: 'escalation.objected',
          cites: ['S4.l', 'inspection-rules.17'],
        },
        // A further decision has thirty days of its own.
        'escalation.approve': {
          when: [isObjectionable],
          may: ['authority'],
          restarts: ['objection'],
          cites: ['A15', 'S4.l'],
        },
        'objection.reached': {
          target: 'settled',
          event: 'escalation.objection-expired',
          cites: ['inspection-rules.17'],
        },
      },
    },
    objected: {
      title: text('复核中', 'under review'),
      cites: ['S4.l', 'inspection-rules.17'],
      deadlines: ['review'],
      on: {
        // Once the competent organ has acknowledged, a review only puts its outcome on record: the rest is the organ's.
        'escalation.decide-review': { target: 'settled', ...reviewed },
        'review.missed': { event: 'escalation.review-overdue', cites: ['inspection-rules.17'] },
      },
    },
    settled: {
      title: text('已了结', 'settled'),
      on: {
        'escalation.approve': { target: 'open', when: [isObjectionable], may: ['authority'], cites: ['A15', 'S4.l'] },
      },
    },
  },
});

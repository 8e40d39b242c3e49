/** Transitions of the ladder that several states share: proposing, closing, what a review leaves. */
import type { RuleContext } from '../../../policy/index.js';
import type { EscalationFields } from './fields.js';
import { climbs, isVaried, isWithdrawn, jumpWithReason, notItsSubject } from './rules.js';

type Reads = RuleContext<unknown, EscalationFields>;
type Decides = RuleContext<{ readonly mitigation: EscalationFields['mitigation'] }, EscalationFields>;

/** Part of the ladder's transitions. */
export const approved = (c: Decides) => ({
  approvedBy: c.by,
  mitigation: c.data.mitigation,
  reached: [...(c.fields.reached ?? []), ...(c.fields.rung === undefined ? [] : [c.fields.rung])],
});
/** Part of the ladder's transitions. */
export const ignores = ['escalation.suggest'] as const;
/** Part of the ladder's transitions. */
export const propose = {
  target: 'proposed',
  may: ['office'],
  rules: [notItsSubject, climbs, jumpWithReason],
  keeps: ['rung', 'jump'],
  records: (c: Reads) => ({ proposedBy: c.by, proposedFrom: /steps\.([a-z-]+)/u.exec(c.case.state)?.[1] ?? 'heard' }),
  event: 'escalation.proposed',
  cites: ['A15', 'S4.h', 'inspection-rules.21'],
} as const;
/** Part of the ladder's transitions. */
export const close = {
  target: 'closed',
  may: ['office', 'authority'],
  rules: [notItsSubject],
  event: 'escalation.closed',
  cites: ['A15', '2.4.2.a'],
} as const;
/** Part of the ladder's transitions. */
export const decline = {
  may: ['authority', 'office'],
  rules: [notItsSubject],
  event: 'escalation.declined',
  cites: ['A15', 'inspection-rules.21'],
} as const;
/** An upheld decision leaves the ladder where it is. */
export const upheld = { may: ['authority', 'office'], cites: ['S4.m'] } as const;
/** Part of the ladder's transitions. */
export const withdrawn = {
  target: 'withdrawn',
  when: [isWithdrawn],
  may: ['authority', 'office'],
  cites: ['S4.m'],
} as const;
/** The measure is lessened: nothing more than the clean period remains; the record keeps what was decided first. */
export const varied = { target: 'watched', when: [isVaried], may: ['authority', 'office'], cites: ['S4.m'] } as const;

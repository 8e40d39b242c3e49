/** Transitions of the ladder that several states share: proposing, closing, what a review leaves. */
import type { RuleContext } from '../../../policy/index.js';
import { fromOutside } from '../in-unit.js';
import type { EscalationFields } from './fields.js';
import { criticismStands, isVaried, isWithdrawn, lowerRungStands } from './review-conditions.js';
import { climbs, jumpWithReason, notItsSubject, speaksForThemselves } from './rules.js';

type Reads = RuleContext<unknown, EscalationFields>;
type Decides = RuleContext<{ readonly mitigation: EscalationFields['mitigation'] }, EscalationFields>;

/** Part of the ladder's transitions. */
export const approved = (c: Decides) => ({
  approvedBy: c.by,
  mitigation: c.data.mitigation,
  reached: [...(c.fields.reached ?? []), ...(c.fields.rung === undefined ? [] : [c.fields.rung])],
});
/** The rungs that stand once the last one is withdrawn. */
const rungRestored = (c: Reads) => {
  const reached = (c.fields.reached ?? []).slice(0, -1);
  const rung = reached.at(-1);
  return { reached, ...(rung === undefined ? {} : { rung }) };
};
/** A15 not corrected after criticism: accountability is suggested, for a person to propose or not. */
export const suggestsAccountability = () => ({ suggestedRung: 'accountability' as const });
/** Part of the ladder's transitions. */
export const ignores = ['escalation.suggest'] as const;
/** Part of the ladder's transitions. */
export const propose = {
  target: 'proposed',
  may: ['office'],
  rules: [notItsSubject, fromOutside, climbs, jumpWithReason],
  keeps: ['rung', 'jump'],
  records: (c: Reads) => ({ proposedBy: c.by, proposedFrom: /steps\.([a-z-]+)/u.exec(c.case.state)?.[1] ?? 'heard' }),
  event: 'escalation.proposed',
  cites: ['A15', 'S4.h', 'inspection-rules.21'],
} as const;
/** A15 a further rung is proposed to the subject, who is heard on it before it is decided. */
export const proposeFurther = { ...propose, target: 'notified' } as const;
/** Part of the ladder's transitions. */
export const reply = {
  may: ['head', 'subject'],
  rules: [speaksForThemselves],
  keeps: ['statement'],
  event: 'escalation.replied',
  cites: ['A15', 'S4.j', 'discipline-law.43'],
} as const;
/** Part of the ladder's transitions. */
export const close = {
  target: 'closed',
  may: ['office', 'authority'],
  rules: [notItsSubject, fromOutside],
  event: 'escalation.closed',
  cites: ['A15', '2.4.2.a'],
} as const;
/** Part of the ladder's transitions. */
export const decline = {
  may: ['authority', 'office'],
  rules: [notItsSubject, fromOutside],
  event: 'escalation.declined',
  cites: ['A15', 'inspection-rules.21'],
} as const;
/** An upheld decision leaves the ladder where it is. */
export const upheld = { may: ['authority', 'office'], cites: ['S4.m'] } as const;
const decides = { may: ['authority', 'office'], records: rungRestored, cites: ['S4.m'] } as const;
/** S4.m withdrawn, the rung before is restored: a reminder's or a talk's clean period, or none at all. */
export const withdrawn = [
  { target: 'watched', when: [isWithdrawn, lowerRungStands], ...decides },
  { target: 'withdrawn', when: [isWithdrawn], ...decides },
] as const;
/** Of accountability, the criticism before it, still to be corrected. */
export const backToCriticism = { target: 'uncorrected', when: [isWithdrawn, criticismStands], ...decides } as const;
/** The measure is lessened: nothing more than the clean period remains; the record keeps what was decided first. */
export const varied = { target: 'watched', when: [isVaried], may: ['authority', 'office'], cites: ['S4.m'] } as const;

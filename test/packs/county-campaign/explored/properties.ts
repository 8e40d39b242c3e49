/** What the county pack promises, as properties: each in words of the notice, over everything that can happen. */
import { day } from '../../../../src/calendar/index.js';
import { isIn, workingDays } from '../../../../src/policy/index.js';
import type { AnyProcedure } from '../../../../src/policy/index.js';
import { always, canReach, leadsTo, never } from '../../../../src/testing/index.js';
import type { Happening, Property, Standing } from '../../../../src/testing/index.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
type Proof = { readonly kind: string; readonly madeOn: string };

const is =
  (...types: readonly string[]) =>
  (h: Happening) =>
    types.includes(h.event.type);
const struckOff = is('problem.struck-off');
const evidence = (h: Happening): readonly Proof[] =>
  (h.before?.fields['evidence'] ?? []) as unknown as readonly Proof[];
const hadAHand = (h: Happening, ...fields: readonly string[]): boolean => {
  const hands = fields.flatMap((field) => h.before?.fields[field] ?? []);
  return [h.event.by, h.event.onBehalfOf].some((one) => one !== undefined && hands.includes(one));
};

/** 3.3.i */
export const notByWhoRectified = never(
  '3.3.i no problem is struck off by whoever rectified it',
  (h) => struckOff(h) && hadAHand(h, 'responsible', 'appliedBy', 'signedBy'),
  struckOff,
);
/** 2.6.3.x4 */
export const notWithoutEffect = never(
  '2.6.3.x4 nor without evidence of effect',
  (h) => struckOff(h) && !evidence(h).some(({ kind }) => kind === 'effect'),
  struckOff,
);
/** A3 */
export const notOnOldEvidence = never(
  'A3 nor with proof of an effect older than the work',
  (h) =>
    struckOff(h) &&
    evidence(h).some(({ kind, madeOn }) => kind === 'effect' && madeOn < textOf(h.before?.fields['startedOn'])),
  struckOff,
);
/** S3.h */
export const waitingCostsNothing = never(
  'S3.h what waits for verification never counts against the unit',
  (h) =>
    is('problem.overdue', 'problem.reminded', 'problem.no-action')(h) &&
    h.before !== undefined &&
    isIn(h.before, 'work.signed') &&
    h.after !== undefined &&
    isIn(h.after, 'work.signed'),
);
/** 4.3.a */
export const overdueBringsReminder = leadsTo('4.3.a every overdue problem brings a reminder within one working day', {
  from: is('problem.overdue'),
  to: is('problem.reminded'),
  unless: is('problem.applied', 'problem.started', 'problem.progressed'),
  within: workingDays(1),
});
/** A8 */
export const overdueBringsInspection = leadsTo(
  'A8 and an inspection within five, or the office is told of its lateness',
  {
    from: (h) => is('problem.overdue')(h) && h.before !== undefined && !isIn(h.before, 'inspection.overdue'),
    to: is('problem.inspected', 'problem.inspection-overdue'),
    within: workingDays(5),
  },
);
/** S4.b */
export const latenessIsNoFinding = never(
  'S4.b lateness alone never becomes a finding: people confirm',
  (h) => is('escalation.confirmed')(h) && (h.event.cause !== 'command' || h.event.by === 'policy'),
  is('escalation.confirmed', 'escalation.suggested'),
);
/** S3.r */
export const renewedOnce = always(
  'S3.r ongoing rectification is renewed at most once',
  (s) => Number(s.case('p')?.fields['renewals'] ?? 0) <= 1,
);
/** S4.j, A15 */
export const noRungWithout = never(
  'A15 no rung without a confirmer, a chance to reply, and approval by the county government or its head',
  (h) => {
    if (!is('escalation.criticised', 'escalation.accountability-approved')(h)) return false;
    const { confirmedBy, proposedBy } = h.before?.fields ?? {};
    const heard = h.before?.fields['heardOn'] !== undefined || h.before?.state.includes('steps.proposed') === true;
    return confirmedBy === undefined || !heard || !h.event.roles.includes('authority') || proposedBy === h.event.by;
  },
  is('escalation.criticised', 'escalation.accountability-approved'),
);
/** S4.j */
export const heardFirst = never(
  'S4.j nothing is proposed before the reply or its last day',
  (h) => is('escalation.proposed')(h) && h.before !== undefined && isIn(h.before, 'steps.confirmed'),
  is('escalation.proposed'),
);
/** S4.c */
export const notByTheReporter = never(
  'S4.c whoever reported does not confirm',
  (h) => is('escalation.confirmed')(h) && hadAHand(h, 'reportedBy'),
  is('escalation.confirmed'),
);
/** inspection-rules.17 */
export const reviewNotByAuthor = never(
  'inspection-rules.17 a review is never decided by the author',
  (h) => is('escalation.reviewed')(h) && hadAHand(h, 'confirmedBy', 'proposedBy', 'approvedBy'),
  is('escalation.reviewed'),
);

const ended = /^(?:steps\.)?(?:cleared|dismissed|lapsed|closed|withdrawn|received)$/u;
/** A15: which changes of office or unit end nothing. */
export const ladderHoldsOn = never(
  'A15 nobody leaves the ladder by a transfer, a merger or a delegation',
  (h) =>
    /^(?:unit|person|delegation|leave)\./u.test(h.event.type) &&
    h.together.some(({ case: of, state }) => of === 'e' && state !== undefined && ended.test(state)),
  (h) => /^(?:unit|person|delegation|leave)\./u.test(h.event.type),
);
/** States beyond are near the exploration's last day: nothing is claimed of them. */
const lastDay = day('2022-10-10');

/** A15: after any change somebody can still take the case on. */
export const ladderGoesOn = canReach('A15 and the case can still be brought to its end', {
  from: (s) => s.today <= lastDay,
  goal: (s) =>
    s
      .case('e')
      ?.state.split('+')
      .some((leaf) => ended.test(leaf)) === true,
});

/** Met in another procedure than its own: assigning on the spot opens a task. */
const metElsewhere = ['assign'];

/** From every state the case can come to an end; from every running limit there is a way to meet it. */
export const soundness = (procedure: AnyProcedure, id: string, goal: (s: Standing) => boolean): readonly Property[] => [
  canReach(`${procedure.id}: from every state an end can be reached`, { goal, from: (s) => s.today <= lastDay }),
  ...Object.entries(procedure.deadlines)
    .filter(([name, { kind }]) => kind === 'limit' && !metElsewhere.includes(name))
    .map(([name, { cites }]) =>
      canReach(`${cites[0] ?? ''} ${procedure.id}: ${name} can be met by some way`, {
        from: (s) =>
          s.today <= lastDay && s.case(id)?.armed.some(({ deadline, at }) => deadline === name && at > s.at) === true,
        goal: (s) => s.case(id)?.armed.some(({ deadline }) => deadline === name) === false,
        avoiding: (h) => h.event.breach?.deadline === name && h.event.case === id,
      }),
    ),
];

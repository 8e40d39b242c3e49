/** Ten faults, each in a copy of the pack; exploring finds each by the property that forbids it. */
import type { Policy } from '../../../../src/policy/index.js';
import { mapTransitions } from '../../../../src/testing/edit.js';
import type { Bounds, Property, Situation } from '../../../../src/testing/index.js';
import * as promised from './properties.js';
import { confirmed, ladderBounds, ongoing, rectifying, reported, requestBounds, workBounds } from './situations.js';

/** A planted fault: what is changed, and the property it breaks, from where. */
export interface Fault {
  readonly title: string;
  readonly plant: (policy: Policy) => Policy;
  readonly property: Property;
  readonly from: (policy: Policy) => Situation;
  readonly bounds: Bounds;
}

type Move = Parameters<Parameters<typeof mapTransitions>[1]>[0];

const on =
  (type: string, change: (move: Move) => Move | undefined) =>
  (policy: Policy): Policy =>
    mapTransitions(policy, (move, place) => (place.on === type ? change(move) : move));
const without =
  (...rules: readonly string[]) =>
  (move: Move): Move => ({ ...move, rules: (move.rules ?? []).filter(({ id }) => !rules.includes(id)) });
const dropped = (): undefined => undefined;

/** The ten. */
export const faults: readonly Fault[] = [
  {
    title: '3.3.i whoever rectified verifies too',
    plant: on('problem.verify', (move) => ({
      ...without('verifier-not-independent', 'verifier-of-wrong-level')(move),
      may: ['head', ...(move.may ?? [])],
    })),
    property: promised.notByWhoRectified,
    from: rectifying,
    bounds: workBounds,
  },
  {
    title: '2.6.3.x4 any paper will do',
    plant: (policy) =>
      on(
        'problem.apply',
        without('no-effect-evidence'),
      )({
        ...policy,
        procedures: policy.procedures.map((one) =>
          one.id !== 'problem'
            ? one
            : {
                ...one,
                commands: Object.fromEntries(
                  Object.entries(one.commands).map(([type, spec]) => [
                    type,
                    type !== 'problem.apply'
                      ? spec
                      : {
                          ...spec,
                          samples: (spec.samples as readonly { readonly evidence: readonly object[] }[]).map(
                            (sample) => ({
                              ...sample,
                              evidence: sample.evidence.map((piece) => ({ ...piece, kind: 'process' })),
                            }),
                          ),
                        },
                  ]),
                ),
              },
        ),
      }),
    property: promised.notWithoutEffect,
    from: rectifying,
    bounds: workBounds,
  },
  {
    title: 'A3 evidence from before the work',
    // Kept as it is handed in, and not as background.
    plant: on('problem.apply', (move) => ({
      ...without('evidence-outside-the-work', 'no-effect-evidence')(move),
      keeps: ['evidence'],
      records: (c: { readonly by: string; readonly on: string }) => ({ appliedBy: c.by, appliedOn: c.on }),
    })),
    property: promised.notOnOldEvidence,
    from: rectifying,
    bounds: { ...workBounds, days: ['ago', 'ahead'] },
  },
  {
    title: 'A15 the office approves criticism',
    plant: on('escalation.approve', (move) => ({ ...move, may: ['office'], personal: undefined }) as unknown as Move),
    property: promised.noRungWithout,
    from: confirmed,
    bounds: ladderBounds,
  },
  {
    title: 'S4.j a proposal before the reply',
    plant: on('escalation.reply', (move) => ({ ...move, event: 'escalation.proposed', target: 'proposed' })),
    property: promised.heardFirst,
    from: reported,
    bounds: ladderBounds,
  },
  {
    title: 'S4.c the reporter confirms',
    plant: on('escalation.confirm', (move) => ({
      ...without('confirmed-by-reporter', 'handled-by-own-unit')(move),
      may: ['head', 'inspector'],
    })),
    property: promised.notByTheReporter,
    from: reported,
    bounds: ladderBounds,
  },
  {
    title: 'inspection-rules.17 the author decides the review',
    plant: on('escalation.decide-review', without('review-by-author')),
    property: promised.reviewNotByAuthor,
    from: confirmed,
    bounds: ladderBounds,
  },
  {
    title: 'S3.r renewed as often as asked',
    plant: on('problem.ask-ongoing', without('renewed-too-often')),
    property: promised.renewedOnce,
    from: ongoing,
    bounds: { ...requestBounds, numbers: 3 },
  },
  {
    title: '4.3.a no reminder of what is overdue',
    plant: on('reminder.reached', dropped),
    property: promised.overdueBringsReminder,
    from: rectifying,
    bounds: workBounds,
  },
  {
    title: 'S4.b a suggestion nobody looks at becomes a finding',
    plant: on('suggestion.missed', (move) => ({ ...move, target: 'confirmed', event: 'escalation.confirmed' })),
    property: promised.latenessIsNoFinding,
    from: reported,
    bounds: ladderBounds,
  },
];

/** What the county pack promises, explored: proved within the bounds named, never about nothing. */
import { describe, expect, it } from 'vitest';
import { explorationText, explore } from '../../../../src/testing/index.js';
import type { Bounds, Exploration, Property, Situation } from '../../../../src/testing/index.js';
import * as promised from './properties.js';
import {
  changingBounds,
  confirmed,
  ladderBounds,
  ongoing,
  rectifying,
  reported,
  requestBounds,
  workBounds,
} from './situations.js';
import { policy, soundings } from './soundness.js';

const explored = ({ trial }: Pick<Situation, 'trial'>, property: readonly Property[], bounds: Bounds): Exploration =>
  explore(policy, { from: trial, property, bounds });

const proved = (exploration: Exploration): void => {
  expect(
    exploration.verdicts.filter(({ result }) => result !== 'proved'),
    explorationText(exploration, policy.calendar.zone),
  ).toEqual([]);
  expect(exploration.complete, explorationText(exploration, policy.calendar.zone)).toBe(true);
  for (const { property, seen } of exploration.verdicts) expect(seen, `${property.title}: seen`).toBeGreaterThan(0);
};

describe('promises of the county pack, over everything that can happen within bounds', () => {
  it('3.3.i, 2.6.3.x4, A3, S3.h, 4.3.a, A8 the work on a problem', () => {
    const { notByWhoRectified, notWithoutEffect, notOnOldEvidence, waitingCostsNothing } = promised;
    const { overdueBringsReminder, overdueBringsInspection } = promised;
    proved(
      explored(
        rectifying(policy),
        [
          notByWhoRectified,
          notWithoutEffect,
          notOnOldEvidence,
          waitingCostsNothing,
          overdueBringsReminder,
          overdueBringsInspection,
        ],
        workBounds,
      ),
    );
  });
  it('S3.r ongoing rectification', () => {
    proved(explored(ongoing(policy), [promised.renewedOnce], { ...requestBounds, pace: 'day' }));
  });
  it('A15, S4.j, S4.b, S4.c, inspection-rules.17 the ladder', () => {
    const { latenessIsNoFinding, noRungWithout, heardFirst, notByTheReporter, reviewNotByAuthor } = promised;
    proved(
      explored(
        reported(policy),
        [latenessIsNoFinding, noRungWithout, heardFirst, notByTheReporter, reviewNotByAuthor],
        ladderBounds,
      ),
    );
  });
  it('A15 the ladder while offices and units change', () => {
    proved(explored(confirmed(policy), [promised.ladderHoldsOn, promised.ladderGoesOn], changingBounds));
  });
  it.each(soundings.map((one) => [one.procedure, one] as const))(
    '4.3.a %s: an end can always be reached, and every limit met',
    (id, { from, bounds, end }) => {
      const procedure = policy.procedures.find((one) => one.id === id);
      expect(procedure).toBeDefined();
      if (procedure !== undefined) proved(explored(from(), promised.soundness(procedure, 'x', end), bounds));
    },
  );
});

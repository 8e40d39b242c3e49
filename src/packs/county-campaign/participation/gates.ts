/** The gates at each phase's end: passed where nothing is missing, and what is missing named otherwise. */
import type { RuleContext } from '../../../policy/index.js';
import { DubanError, text } from '../../../shared/index.js';
import type { PhaseId } from '../phases.js';
import { when } from '../words.js';
import type { ParticipationFields } from './commands.js';
import { missingFor, notThereAt } from './shortfalls.js';

type Reads = RuleContext<unknown, ParticipationFields>;

/**
 * A campaign that was never prepared has no gates to judge: the fault is told to the host, who prepares it and has the gate
 * judged then; nothing is missed by anybody, and nothing suggested.
 */
export const demandPrepared = (c: Reads): void => {
  if (c.linked('campaign') === undefined)
    throw new DubanError(
      'campaign-not-prepared',
      text(
        '行动方案尚未印发登记，不能判定单位是否完成。请先登记印发方案，再重新判定',
        'the campaign was never prepared, so that no unit can be judged: prepare it, then try again',
      ),
    );
};

/** What is missing at the gate of a phase; nothing, where it is passed. */
export const shortfallsAt = (phase: PhaseId) => (c: Reads) => ({
  lastGate: phase as string,
  shortfalls: [...missingFor(c, c.case, phase)],
});

/** The gate of a phase is passed. */
export const passes = (phase: PhaseId) =>
  when({
    id: `${phase}-gate-passed`,
    cites: ['3.1', '3.2', '3.3', '3.4'],
    holds: (c: Reads) => missingFor(c, c.case, phase).length === 0,
  });

/** The unit joined after the phase had ended, or has gone over into another before: its gate asks nothing (A27, by analogy). */
export const notThere = (phase: PhaseId) =>
  when({
    id: `not-there-at-${phase}-gate`,
    cites: ['A27'],
    holds: (c: Reads) => {
      demandPrepared(c);
      return notThereAt(c, c.case, phase);
    },
  });

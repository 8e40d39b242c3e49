/** The four phases by year (A1, A2), and what becomes of them when the notice is issued late (A27). */
import { day } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { Phase, Surroundings } from '../../policy/index.js';
import { text } from '../../shared/index.js';

/** The names of the four phases, which are states of the campaign too. */
export const phaseIds = ['mobilisation', 'self-examination', 'rectification', 'consolidation'] as const;
/** The name of a phase. */
export type PhaseId = (typeof phaseIds)[number];

const written = (year: number): readonly Phase[] => [
  {
    id: 'mobilisation',
    title: text('学习动员阶段', 'study and mobilise'),
    cites: ['3.1', 'A2'],
    from: day(`${year}-07-21`),
    to: day(`${year}-07-31`),
  },
  {
    id: 'self-examination',
    title: text('查摆问题阶段', 'find problems'),
    cites: ['3.2', 'A2'],
    from: day(`${year}-08-01`),
    to: day(`${year}-08-20`),
  },
  {
    id: 'rectification',
    title: text('整改落实阶段', 'rectify'),
    cites: ['3.3', 'A2'],
    from: day(`${year}-08-21`),
    to: day(`${year}-09-30`),
  },
  {
    id: 'consolidation',
    title: text('总结深化阶段', 'sum up and deepen'),
    cites: ['3.4', 'A2'],
    from: day(`${year}-10-01`),
    to: day(`${year}-10-31`),
  },
];

/** Other first and last days of a phase than 上旬 1–10, 中旬 11–20, 下旬 21–end (A2). */
export type PhaseDates = Readonly<Partial<Record<PhaseId, { readonly from: Day; readonly to: Day }>>>;

/** The phases of a year as written, or as dated otherwise (A2). */
export const writtenPhases = (year: number, dates: PhaseDates = {}): readonly Phase[] =>
  written(year).map((phase) => ({ ...phase, ...Object.entries(dates).find(([id]) => id === phase.id)?.[1] }));

/**
 * What becomes of phases when the notice is issued on a day, by default before the first of them. A phase begins on its
 * written day or when the notice is issued, whichever is later; one that ended before has no days, and what its gate asks
 * falls due with the next (A27, S1.d).
 */
const phasesFrom = (written: readonly Phase[], issued: Day | undefined): readonly Phase[] => {
  if (issued === undefined) return written;
  const phases: Phase[] = [];
  for (const phase of [...written].reverse()) {
    const [next] = phases;
    if (phase.to < issued && next !== undefined) phases.unshift({ ...phase, from: next.from, to: next.to, void: true });
    else phases.unshift(phase.from < issued ? { ...phase, from: issued } : phase);
  }
  return phases;
};

/** The phases of a year, as dated and from the day the notice is issued. */
export const countyPhases = (year: number, issuedOn?: Day, dates: PhaseDates = {}): readonly Phase[] =>
  phasesFrom(writtenPhases(year, dates), issuedOn);

/** The phase that a day lies in, while the campaign runs: a phase ends on its day, also where the campaign is held back or not closed yet. */
export const phaseByDay = (c: Surroundings): PhaseId | undefined =>
  c.phase === undefined
    ? undefined
    : phaseIds.findLast((id) => {
        const days = c.phaseDays(id);
        return days !== undefined && days.from <= c.today && c.today <= days.to;
      });

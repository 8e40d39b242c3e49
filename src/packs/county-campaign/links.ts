/** What belongs together is told: an inspection's assignment, a unit's coverage. */
import { text } from '../../shared/index.js';
import { reaction } from './suggestions/suggest.js';

/** The items of a procedure that a follow-up names: it covers all of them at once (A8). */
const covered = (procedure: 'problem' | 'task') =>
  reaction({
    id: `follow-up-covers-${procedure}s`,
    title: text('跟踪督查覆盖所列逾期事项', 'a follow-up covers what it names'),
    cites: ['4.4.a', 'A8'],
    on: 'inspection.begun',
    command: `${procedure}.note-inspected`,
    asks: (c) => {
      const named = c.case?.fields['followsUp'];
      if (!Array.isArray(named)) return undefined;
      return named.flatMap((id) =>
        typeof id === 'string' && c.other(id)?.procedure === procedure
          ? [{ case: id, data: { inspection: c.event.case ?? '' } }]
          : [],
      );
    },
  });

/** Reactions that link procedures. */
export const links = [
  covered('problem'),
  covered('task'),
  reaction({
    id: 'assigned-on-the-spot',
    title: text('交办即回记督查', 'an assignment is noted in its inspection'),
    cites: ['2.6.3.d', 'A22'],
    on: 'task.assigned',
    command: 'inspection.note-assigned',
    asks: (c) => {
      const from = c.other(c.case?.parent ?? '');
      return from?.procedure === 'inspection' && /onTheSpot\.(?:found|late)/u.test(from.state)
        ? { case: from.id, data: {} }
        : undefined;
    },
  }),
  reaction({
    id: 'unit-inspected',
    title: text('督查记入单位', 'an inspection is noted in its unit'),
    cites: ['4.4.c', 'A8', 'S4.q'],
    on: 'inspection.concluded',
    command: 'participation.note-inspection',
    asks: (c) => {
      const of = c.linked('participation');
      return of === undefined
        ? undefined
        : { case: of.id, data: { inspection: c.event.case ?? '', inPhase: c.phase === 'rectification' } };
    },
  }),
] as const;

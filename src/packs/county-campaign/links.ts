/** What belongs together is told: an inspection's assignment, a unit's coverage, a request routed to another unit. */
import { z } from 'zod';
import { joinName } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { words } from './fields.js';
import { channel } from './public-request/fields.js';
import { reaction } from './suggestions/suggest.js';

const carried = z.object({
  channel,
  matter: words,
  items: z.array(words).min(1),
  petitioners: z.int(),
  representatives: z.int(),
});

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
  reaction({
    id: 'request-rerouted',
    title: text('诉求改派另一单位', 'a request goes on to another unit'),
    cites: ['petition-rules.23', 'S5.e'],
    on: 'public-request.rerouted',
    command: 'public-request.register',
    asks: ({ case: of }) => {
      const data = carried.safeParse(of?.fields);
      const unit = of?.fields['routedTo'];
      return of === undefined || !data.success || typeof unit !== 'string'
        ? undefined
        : { case: joinName(of.id, unit), unit, parent: of.id, data: data.data };
    },
  }),
] as const;

/** What belongs together is told: an inspection's assignment, a unit's coverage, items that go with a person. */
import type { Appointment, Surroundings } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { kinds } from './kinds.js';
import { openProblems } from './problem/tallies.js';
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

/** Where a person's own items go: to the unit of their newest term, once no term holds them in the unit that has the item. */
const goesTo = (c: Surroundings, person: string, unit: string): string | undefined => {
  const terms = (c.registry.person(person)?.appointments ?? []).filter(({ to }) => to === undefined || to >= c.today);
  const isOf = (one: Appointment): boolean => c.registry.current(one.unit) === c.registry.current(unit);
  const next = terms
    .filter((one) => !isOf(one) && Object.hasOwn(kinds, c.registry.unit(one.unit)?.kind ?? ''))
    .reduce<Appointment | undefined>((newest, one) => (one.from > (newest?.from ?? '') ? one : newest), undefined);
  if (next === undefined || terms.some((one) => isOf(one) && (one.to === undefined || one.to > next.from)))
    return undefined;
  return c.registry.current(next.unit);
};

/** 3.2.g, A4 what is the person's goes with the person. */
const followsPerson = (on: 'person.appointed' | 'person.relieved') =>
  reaction({
    id: `items-follow-${on}`,
    title: text('个人清单问题随本人转移', 'items of a personal list go with the person'),
    cites: ['3.2.g', 'A4'],
    on,
    command: 'problem.follow',
    asks: (c) => {
      const person = c.event.person ?? '';
      const units = new Set((c.registry.person(person)?.appointments ?? []).map(({ unit }) => unit));
      return [...units].flatMap((unit) =>
        c
          .cases(openProblems, unit)
          .filter((one) => one.person === person)
          .flatMap(({ id }) => {
            const receivingUnit = goesTo(c, person, unit);
            return receivingUnit === undefined ? [] : [{ case: id, data: { receivingUnit } }];
          }),
      );
    },
  });

/** Reactions that link procedures. */
export const links = [
  followsPerson('person.appointed'),
  followsPerson('person.relieved'),
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

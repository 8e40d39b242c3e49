/** Totals over inspections: days, planned ones against the baseline, and which units were reached in phase 3. */
import type { Case, Tally } from '../../../policy/index.js';
import { addDays } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';

/** The days from one to another, both included; a month at most. */
export const daysFrom = (from: Day, to: Day): readonly Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to && days.length < 31; day = addDays(day, 1)) days.push(day);
  return days;
};

const windowOf = ({ fields: { from, to } }: Case): readonly Day[] =>
  typeof from === 'string' && typeof to === 'string' ? daysFrom(from as Day, to as Day) : [];
/** Planned, it counts; cancelled or never begun, it was none. */
const ofRound = (round: string) => {
  const counted =
    (by: 1 | -1) =>
    ({ after }: { readonly after: Case }) =>
      after.fields['round'] === round ? by : undefined;
  return { 'inspection.planned': counted(1), 'inspection.cancelled': counted(-1), 'inspection.lapsed': counted(-1) };
};
const freed = ({ after }: { readonly after: Case }) => ({ removes: windowOf(after) });

/** Days on which a unit is inspected; an inspection that is cancelled or never begun frees its days. */
export const inspectionDays = defineTally({
  id: 'inspection-days',
  title: text('单位被督查日', 'days on which a unit is inspected'),
  cites: ['2.6.3.a'],
  per: 'unit',
  kind: 'set',
  feeds: {
    'inspection.planned': ({ after }) => windowOf(after),
    'inspection.cancelled': freed,
    'inspection.lapsed': freed,
  },
});
/** Planned inspections, by unit: the round of phase 3 and follow-ups stand beside (S4.r). */
export const plannedInspections = defineTally({
  id: 'planned-inspections',
  title: text('计划内督查', 'planned inspections'),
  cites: ['2.6.3.b', 'A23', 'S4.r'],
  per: 'unit',
  kind: 'count',
  feeds: ofRound('planned'),
});
/** Inspections of phase 3's round, by unit. */
export const coverageInspections = defineTally({
  id: 'coverage-inspections',
  title: text('全覆盖督查', 'inspections of the round of phase 3'),
  cites: ['4.4.c', 'S4.r'],
  per: 'unit',
  kind: 'count',
  feeds: ofRound('coverage'),
});
/** Inspections begun, for the county: a burden figure. */
export const inspectionsBegun = defineTally({
  id: 'inspections-begun',
  title: text('已开展督查', 'inspections begun'),
  cites: ['2.6.3.b', '2.6.g1'],
  per: 'campaign',
  kind: 'count',
  feeds: { 'inspection.begun': 1 },
});

/** Every tally over inspections. */
export const inspectionTallies: readonly Tally[] = [
  inspectionDays,
  plannedInspections,
  coverageInspections,
  inspectionsBegun,
];

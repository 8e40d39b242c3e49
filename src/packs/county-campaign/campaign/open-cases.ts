/** Every case of a unit that still runs, as totals: whoever closes the campaign hands each of them to somebody (S1.e). */
import { statesOf } from '../../../policy/index.js';
import type { AnyProcedure, Tally } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { dutyDispute } from '../duty-dispute/procedure.js';
import { escalation } from '../escalation/procedure.js';
import { familyEvent } from '../family-event/procedure.js';
import { inspection } from '../inspection/procedure.js';
import { inventory } from '../inventory/procedure.js';
import { matter } from '../matter/procedure.js';
import { meeting } from '../meeting/procedure.js';
import { praise } from '../praise/procedure.js';
import { openInCounty, openProblems } from '../problem/tallies.js';
import { publicRequest } from '../public-request/procedure.js';
import { signOff } from '../sign-off/procedure.js';
import { task } from '../task/procedure.js';
import { defineTally } from '../words.js';

/** A total per unit, and the same for the county. */
interface Pair {
  readonly unit: Tally;
  readonly county: Tally;
}

/** A suggestion is the office's to decide, and lapses by itself: it is nobody's case yet (S4.c, S4.g). */
const undecided = 'steps.suggested';

/** The cases of a procedure that stand in no final state; of one with regions, by the region where its course is told. */
const openOf = (procedure: AnyProcedure, region = ''): Pair => {
  const states = statesOf(procedure)
    .filter(([path, { type }]) => path.startsWith(region) && path !== undecided && type !== 'final')
    .map(([path]) => path);
  const { id, title } = procedure;
  const of = { cites: ['S1.e'], kind: 'standing', procedure: id, states } as const;
  const named = text(`未结${title.zh}`, `open: ${title.en}`);
  return {
    unit: defineTally({ ...of, id: `open-${id}`, title: named, per: 'unit' }),
    county: defineTally({ ...of, id: `open-${id}-in-county`, title: named, per: 'campaign' }),
  };
};

/** What is handed over. Not clues: neither the person nor the unit is told of them (S4.u), and they are the organ's to close. */
export const openCases: readonly Pair[] = [
  { unit: openProblems, county: openInCounty },
  openOf(publicRequest),
  openOf(escalation, 'steps.'),
  openOf(praise),
  openOf(inventory),
  openOf(matter),
  openOf(dutyDispute),
  openOf(task, 'work.'),
  openOf(signOff, 'way.'),
  openOf(meeting),
  openOf(inspection, 'course.'),
  openOf(familyEvent),
];

/** Those totals that belong to no procedure's own. */
export const openCaseTallies: readonly Tally[] = openCases.slice(1).flatMap(({ unit, county }) => [unit, county]);

/** Beside an inspection: what it finds is assigned the same day (2.6.3.d). */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { region } from '../words.js';
import { inspectionCommands as commands } from './commands.js';
import { foundNow, lastUnassigned } from './conduct.js';
import { inspectionFields as fields } from './fields.js';
import type { InspectionFields } from './fields.js';

const find = { may: ['inspector', 'office', 'lead'], records: foundNow, cites: ['2.6.3.d', '3.3.l'] } as const;
const oneLess = (c: RuleContext<unknown, InspectionFields>) => ({ unassigned: (c.fields.unassigned ?? 1) - 1 });
const note = { may: ['policy'], records: oneLess, event: 'inspection.assigned', cites: ['2.6.3.d', 'A22'] } as const;
const assigned = [{ target: 'clear', when: [lastUnassigned], ...note }, note] as const;

/** The region of what has been found and is not assigned yet. */
export const onTheSpot = region({
  commands,
  fields,
  title: text('现场交办', 'assigning on the spot'),
  initial: 'clear',
  states: {
    clear: {
      title: text('无待交办', 'nothing to assign'),
      ignores: ['inspection.note-assigned'],
      on: { 'inspection.find': { target: 'found', ...find } },
    },
    found: {
      title: text('待现场交办', 'found, to be assigned today'),
      cites: ['2.6.3.d', 'A22'],
      deadlines: ['assign'],
      on: {
        'inspection.find': find,
        'inspection.note-assigned': assigned,
        'assign.missed': { target: 'late', event: 'inspection.assignment-late', cites: ['2.6.3.d', 'A22'] },
      },
    },
    late: {
      title: text('未当日交办', 'not assigned the same day'),
      cites: ['2.6.3.d'],
      on: { 'inspection.find': { target: 'found', ...find }, 'inspection.note-assigned': assigned },
    },
  },
});

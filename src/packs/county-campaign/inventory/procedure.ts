/** One decision from above and how far a unit has carried it out (2.1.2.b): listed, proved, checked in an inspection. */
import { workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { defineProcedure } from '../words.js';
import { inventoryCommands as commands } from './commands.js';
import { inventoryFields as fields } from './fields.js';
import { inventoryDays } from './options.js';
import {
  duringAnInspection,
  enteredBy,
  evidenceOfToday,
  foundTrueAndDone,
  foundUntrue,
  notTheUpdater,
  provedSoFar,
} from './rules.js';

const update = {
  target: 'reported',
  may: ['cadre', 'deputy', 'head'],
  rules: [provedSoFar, evidenceOfToday],
  keeps: ['howFar', 'evidence'],
  records: enteredBy,
  event: 'inventory.updated',
  cites: ['2.1.2.b', 'S6.b'],
} as const;

const check = {
  may: ['inspector', 'office'],
  rules: [notTheUpdater, fromOutside, duringAnInspection],
  keeps: ['inspection', 'holds', 'finding'],
} as const;

/** The procedure of one decision in one unit. */
export const inventory = defineProcedure({
  id: 'inventory',
  title: text('政策落实台账', 'implementation inventory'),
  cites: ['2.1.2.b', 'S6.b'],
  subject: 'unit',
  fields,
  commands,
  deadlines: {
    update: {
      title: text('首次填报时限', 'limit to say how far it is, the first time'),
      cites: ['2.1.2.b', '4.3.a'],
      kind: 'limit',
      span: workingDays(inventoryDays),
    },
  },
  opens: {
    'inventory.list': {
      may: ['office', 'head', 'deputy'],
      keeps: ['decision', 'document'],
      event: 'inventory.listed',
      cites: ['2.1.2.b'],
    },
  },
  initial: 'listed',
  states: {
    listed: {
      title: text('已列入', 'listed'),
      cites: ['2.1.2.b'],
      deadlines: ['update'],
      on: {
        'inventory.update': update,
        'update.missed': { event: 'inventory.overdue', cites: ['2.1.2.b', '4.3.a'] },
      },
    },
    reported: {
      title: text('已填报', 'reported'),
      cites: ['2.1.2.b', 'S6.b'],
      on: {
        'inventory.update': update,
        'inventory.check': [
          {
            target: 'listed',
            when: [foundUntrue],
            ...check,
            event: 'inventory.found-untrue',
            cites: ['2.1.2.a', '2.1.2.b', '2.1.2.x1'],
          },
          {
            target: 'checked',
            when: [foundTrueAndDone],
            ...check,
            event: 'inventory.closed',
            cites: ['2.1.2.a', '2.1.2.b'],
          },
          { ...check, event: 'inventory.checked', cites: ['2.1.2.a', '2.1.2.b'] },
        ],
      },
    },
    checked: {
      title: text('核查属实，已全部落实', 'found true and carried out in full'),
      cites: ['2.1.2.a'],
      type: 'final',
    },
  },
});

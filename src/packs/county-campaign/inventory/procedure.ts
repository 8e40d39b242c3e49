/** One decision from above and how far a unit has carried it out (2.1.2.b): listed, proved, inspected. */
import { workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineProcedure } from '../words.js';
import { inventoryCommands as commands } from './commands.js';
import { inventoryFields as fields } from './fields.js';
import { inventoryDays } from './options.js';
import { notTheUpdater, provedSoFar } from './rules.js';

const update = {
  target: 'reported',
  may: ['cadre', 'deputy', 'head'],
  rules: [provedSoFar],
  keeps: ['howFar', 'evidence'],
  records: (c: { readonly by: string }) => ({ updatedBy: c.by }),
  event: 'inventory.updated',
  cites: ['2.1.2.b', 'S6.b'],
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
      title: text('梳理时限', 'limit to enter'),
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
        'inventory.check': {
          target: 'checked',
          may: ['inspector', 'office'],
          rules: [notTheUpdater],
          keeps: ['inspection', 'holds', 'finding'],
          event: 'inventory.checked',
          cites: ['2.1.2.a', '2.1.2.b'],
        },
      },
    },
    checked: { title: text('已核查', 'checked'), cites: ['2.1.2.a'], type: 'final' },
  },
});

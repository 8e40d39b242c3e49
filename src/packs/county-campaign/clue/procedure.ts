/** A clue for the competent organ: registered, signed by two different people, handed over, acknowledged. */
import { workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineProcedure } from '../words.js';
import { clueCommands, clueFields } from './commands.js';
import { clueDays } from './options.js';
import { anotherSigner, oneSignerChosen } from './rules.js';

const handOver = {
  target: 'handed-over',
  may: ['office'],
  keeps: ['to'],
  event: 'clue.handed-over',
  cites: ['2.3.1.y1', '2.3.1.y2', 'inspection-rules.23'],
} as const;

/** The procedure of one clue. Neither the person nor the unit is told of it (S4.u): only the office and the organ act. */
export const clue = defineProcedure({
  id: 'clue',
  title: text('线索移送', 'clue transfer'),
  cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t', 'S4.u', 'S4.v', 'inspection-rules.23'],
  subject: 'unit',
  confidential: ['office', 'inspector', 'organ', 'authority'],
  fields: clueFields,
  commands: clueCommands,
  deadlines: {
    transfer: {
      title: text('移送时限', 'limit to hand over'),
      cites: ['2.3.1.y1', 'inspection-rules.23'],
      kind: 'limit',
      span: workingDays(clueDays),
    },
  },
  opens: {
    'clue.register': {
      may: ['office', 'inspector'],
      keeps: ['ground', 'summary', 'reporter'],
      records: (c) => ({ registeredBy: c.by }),
      event: 'clue.registered',
      cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t'],
    },
  },
  initial: 'registered',
  states: {
    registered: {
      title: text('已登记', 'registered'),
      cites: ['2.3.1.y1', '2.3.1.y2'],
      deadlines: ['transfer'],
      on: {
        'clue.sign': {
          target: 'signed',
          may: ['office'],
          personal: true,
          rules: [anotherSigner],
          records: (c) => ({ signedBy: c.by }),
          event: 'clue.signed',
          cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t'],
        },
        'clue.hand-over': { when: [oneSignerChosen], ...handOver },
        'transfer.missed': { event: 'clue.overdue', cites: ['2.3.1.y1', '4.3.a'] },
      },
    },
    signed: {
      title: text('两人已签', 'signed by two'),
      cites: ['S4.t'],
      deadlines: ['transfer'],
      on: {
        'clue.hand-over': handOver,
        'transfer.missed': { event: 'clue.overdue', cites: ['2.3.1.y1', '4.3.a'] },
      },
    },
    'handed-over': {
      title: text('已移送', 'handed over'),
      cites: ['2.3.1.y1', '2.3.1.y2'],
      on: {
        'clue.acknowledge': {
          target: 'acknowledged',
          may: ['organ'],
          keeps: ['receipt'],
          event: 'clue.acknowledged',
          cites: ['S4.v'],
        },
      },
    },
    acknowledged: { title: text('有权机关已收', 'acknowledged by the organ'), type: 'final' },
  },
});

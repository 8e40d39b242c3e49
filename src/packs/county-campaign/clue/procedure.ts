/** A clue for the competent organ: registered, signed by a second person, handed over, acknowledged or sent back. */
import { workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { namesNoSummary } from '../labels.js';
import { defineProcedure } from '../words.js';
import { clueCommands, clueFields } from './commands.js';
import { clueDays, clueReceiptDays } from './options.js';
import { anotherSigner, notItsSubject, oneSignerChosen } from './rules.js';

const handOver = {
  target: 'handed-over',
  may: ['office'],
  rules: [notItsSubject, fromOutside],
  keeps: ['to'],
  event: 'clue.handed-over',
  cites: ['2.3.1.y1', '2.3.1.y2', 'inspection-rules.23'],
} as const;

/** The procedure of one clue. Neither the person nor the unit is told (S4.u), not even one who works in the office. */
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
    receipt: {
      title: text('回执时限', 'limit to acknowledge'),
      cites: ['S4.v', '4.3.a'],
      kind: 'limit',
      span: workingDays(clueReceiptDays),
      fromEntry: true,
    },
  },
  opens: {
    'clue.register': {
      may: ['office', 'inspector'],
      rules: [notItsSubject, namesNoSummary],
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
      // One clock, from registration: signing does not start it anew.
      deadlines: ['transfer'],
      on: {
        'clue.sign': {
          target: 'signed',
          may: ['office'],
          personal: true,
          rules: [anotherSigner, fromOutside],
          records: (c) => ({ signedBy: c.by }),
          event: 'clue.signed',
          cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t'],
        },
        // By one signer alone only where the county chose so.
        'clue.hand-over': { when: [oneSignerChosen], ...handOver },
        'transfer.missed': { event: 'clue.overdue', cites: ['2.3.1.y1', '4.3.a'] },
      },
    },
    signed: {
      title: text('第二人已签', 'signed by a second person'),
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
      deadlines: ['receipt'],
      on: {
        'receipt.missed': { event: 'clue.not-acknowledged', cites: ['S4.v', '4.3.a'] },
        'clue.send-back': {
          target: 'sent-back',
          may: ['organ'],
          keeps: ['reason'],
          event: 'clue.sent-back',
          cites: ['S4.v'],
        },
        'clue.acknowledge': {
          target: 'acknowledged',
          may: ['organ'],
          keeps: ['receipt'],
          event: 'clue.acknowledged',
          cites: ['S4.v'],
        },
      },
    },
    'sent-back': {
      title: text('已退回，待另行移送', 'sent back, to be handed to another organ'),
      cites: ['2.3.1.y1', '2.3.1.y2'],
      deadlines: ['transfer'],
      on: {
        'clue.hand-over': handOver,
        'transfer.missed': { event: 'clue.overdue', cites: ['2.3.1.y1', '4.3.a'] },
      },
    },
    acknowledged: { title: text('有权机关已收', 'acknowledged by the organ'), type: 'final' },
  },
});

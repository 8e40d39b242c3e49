/** A dispute over a duty: raised against the duty list, settled by the staffing office (编办). */
import { workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { defineProcedure } from '../words.js';
import { dutyDisputeCommands } from './commands.js';
import { dutyDisputeFields } from './fields.js';
import { settlementDays } from './options.js';
import { betweenTwoUnits, dutyListMade, notTheRaiser, ownerFits } from './rules.js';

/** The procedure of one dispute; its unit is the one that says the duty is not its own. */
export const dutyDispute = defineProcedure({
  id: 'duty-dispute',
  title: text('职责分工争议', 'duty dispute'),
  cites: ['2.4.1.b', '2.4.1.x3', 'S6.g'],
  subject: 'unit',
  fields: dutyDisputeFields,
  commands: dutyDisputeCommands,
  deadlines: {
    settle: {
      title: text('协调时限', 'limit to settle'),
      cites: ['2.4.1.b', 'S6.g'],
      kind: 'limit',
      span: workingDays(settlementDays),
      fromEntry: true,
    },
  },
  opens: {
    'duty-dispute.raise': {
      may: ['head', 'deputy'],
      rules: [dutyListMade, betweenTwoUnits],
      keeps: ['matter', 'other', 'basis'],
      records: (c) => ({ raisedBy: c.by }),
      event: 'duty-dispute.raised',
      cites: ['2.4.1.b', '2.4.1.x3'],
    },
  },
  initial: 'raised',
  states: {
    raised: {
      title: text('待协调', 'to be settled'),
      cites: ['2.4.1.b', 'S6.g'],
      deadlines: ['settle'],
      on: {
        'duty-dispute.state': {
          may: ['otherHead'],
          keeps: ['statement'],
          event: 'duty-dispute.stated',
          cites: ['2.4.1.b'],
        },
        'duty-dispute.settle': {
          target: 'settled',
          may: ['staffing'],
          rules: [ownerFits, notTheRaiser, fromOutside],
          keeps: ['outcome', 'owner'],
          records: (c) => ({ settledBy: c.by, ruling: c.data.basis }),
          event: 'duty-dispute.settled',
          cites: ['2.4.1.b', 'S6.g', 'S5.e'],
        },
        'duty-dispute.take-back': {
          target: 'taken-back',
          may: ['head', 'deputy'],
          event: 'duty-dispute.taken-back',
          cites: ['2.4.1.b'],
        },
        'settle.missed': { event: 'duty-dispute.overdue', cites: ['2.4.1.b', '4.3.a'] },
      },
    },
    settled: { title: text('已有协调意见', 'settled'), type: 'final' },
    'taken-back': { title: text('已撤回', 'taken back'), type: 'final' },
  },
});

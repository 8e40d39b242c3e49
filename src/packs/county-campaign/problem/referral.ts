/** Referral of what must be investigated 查处 (2.3.1.y1–y2): signed by two, each in person, closed by the organ's receipt. */
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { region } from '../words.js';
import { problemCommands as commands } from './commands.js';
import { problemFields as fields } from './fields.js';
import { signedByAnother } from './rules/closing.js';

/** The region of the referral; the work goes on beside it, and cannot close without the receipt where one is due. */
export const referral = region({
  commands,
  fields,
  title: text('移送', 'referral'),
  initial: 'none',
  states: {
    none: {
      title: text('未移送', 'not referred'),
      on: {
        'problem.refer': {
          target: 'signed-once',
          may: ['office', 'inspector'],
          rules: [fromOutside],
          records: (c) => ({ referredBy: c.by }),
          event: 'problem.referral-proposed',
          cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t'],
        },
      },
    },
    'signed-once': {
      title: text('待第二人签字', 'to be signed by a second person'),
      cites: ['S4.t'],
      on: {
        'problem.sign-referral': {
          target: 'referred',
          may: ['office', 'inspector'],
          personal: true,
          rules: [signedByAnother, fromOutside],
          records: (c) => ({ referredOn: c.on }),
          event: 'problem.referred',
          cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t'],
        },
      },
    },
    referred: {
      title: text('已移送', 'referred'),
      cites: ['2.3.1.y1', '2.3.1.y2'],
      on: {
        'problem.acknowledge': {
          target: 'acknowledged',
          may: ['organ'],
          keeps: ['receipt'],
          event: 'problem.acknowledged',
          cites: ['S4.v'],
        },
      },
    },
    acknowledged: { title: text('有权机关已收', 'acknowledged by the organ'), type: 'final' },
  },
});

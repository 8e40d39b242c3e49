/** Referral of what must be investigated 查处 (2.3.1.y1–y2): signed by two, closed by the organ's receipt. */
import { text } from '../../../shared/index.js';
import { region } from '../words.js';
import { problemCommands as commands } from './commands.js';
import { problemFields as fields } from './fields.js';
import { twoSigners } from './rules/closing.js';

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
          target: 'referred',
          may: ['office', 'inspector'],
          rules: [twoSigners],
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

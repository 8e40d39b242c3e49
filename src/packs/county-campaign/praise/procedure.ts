/** Praise: proposed, approved, recorded (inspection-rules.21, S4.p). */
import { text } from '../../../shared/index.js';
import { defineProcedure, separation } from '../words.js';
import { praiseCommands as commands, praiseFields as fields } from './commands.js';

const notTheProposer = separation<{ readonly proposedBy: string }>({
  id: 'praise-approved-by-proposer',
  cites: ['S4.p', 'inspection-rules.21'],
  message: text('提出人不得自行批准表扬', 'whoever proposed praise does not approve it'),
  from: ['proposedBy'],
  expected: text('他人', 'somebody else'),
});

const notForOneself = separation<object>({
  id: 'praise-for-oneself',
  cites: ['S4.p', 'inspection-rules.21'],
  message: text('表扬对象本人不得提出或批准', 'nobody proposes or approves praise for themselves'),
  from: [],
  subject: true,
  expected: text('他人', 'somebody else'),
});

const proposed = (c: { readonly by: string }) => ({ proposedBy: c.by });

/** The procedure of praise for a unit, or for somebody of it whom the case names. */
export const praise = defineProcedure({
  id: 'praise',
  title: text('表扬', 'praise'),
  cites: ['S4.p', 'inspection-rules.21'],
  subject: 'unit',
  fields,
  commands,
  opens: {
    'praise.propose': {
      may: ['office', 'inspector'],
      rules: [notForOneself],
      keeps: ['grounds'],
      records: proposed,
      event: 'praise.proposed',
      cites: ['S4.p'],
    },
  },
  initial: 'proposed',
  states: {
    proposed: {
      title: text('已提出', 'proposed'),
      on: {
        'praise.approve': {
          target: 'recorded',
          may: ['authority'],
          rules: [notTheProposer, notForOneself],
          event: 'praise.recorded',
          cites: ['S4.p', 'inspection-rules.21'],
        },
        'praise.decline': {
          target: 'declined',
          may: ['authority'],
          keeps: ['reason'],
          event: 'praise.declined',
          cites: ['S4.p'],
        },
      },
    },
    recorded: { title: text('已记录', 'recorded'), type: 'final' },
    declined: { title: text('不予表扬', 'declined'), type: 'final' },
  },
});

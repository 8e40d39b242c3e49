/** Praise: proposed, approved, recorded (inspection-rules.21, S4.p). */
import { z } from 'zod';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { id, words } from '../fields.js';
import { defineProcedure, separation } from '../words.js';

const fields = { grounds: z.string(), proposedBy: id };

const notTheProposer = separation<{ readonly proposedBy: string }>({
  id: 'praise-approved-by-proposer',
  cites: ['S4.p', 'inspection-rules.21'],
  message: text('提出人不得自行批准表扬', 'whoever proposed praise does not approve it'),
  from: ['proposedBy'],
  expected: text('他人', 'somebody else'),
});

const proposed = (c: { readonly by: string }) => ({ proposedBy: c.by });

/** The procedure of praise for a unit or a person. */
export const praise = defineProcedure({
  id: 'praise',
  title: text('表扬', 'praise'),
  cites: ['S4.p', 'inspection-rules.21'],
  subject: 'unit',
  fields,
  commands: {
    'praise.propose': command({
      title: text('提出表扬', 'propose praise'),
      cites: ['S4.p'],
      data: { grounds: words },
      samples: [{ grounds: '整改成效突出' }],
    }),
    'praise.approve': command({
      title: text('批准表扬', 'approve praise'),
      cites: ['S4.p', 'inspection-rules.21'],
      data: {},
      samples: [{}],
    }),
    'praise.decline': command({
      title: text('不予表扬', 'decline'),
      cites: ['S4.p'],
      data: { reason: words },
      samples: [{ reason: '依据不足' }],
    }),
  },
  opens: {
    'praise.propose': {
      may: ['office', 'inspector'],
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
          rules: [notTheProposer],
          event: 'praise.recorded',
          cites: ['S4.p', 'inspection-rules.21'],
        },
        'praise.decline': { target: 'declined', may: ['authority'], event: 'praise.declined', cites: ['S4.p'] },
      },
    },
    recorded: { title: text('已记录', 'recorded'), type: 'final' },
    declined: { title: text('不予表扬', 'declined'), type: 'final' },
  },
});

/** What can be asked of praise. */
import { z } from 'zod';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { id, words } from '../fields.js';

/** What praise keeps. */
export const praiseFields = { grounds: z.string(), proposedBy: id, reason: z.string() };

/** The commands of praise. */
export const praiseCommands = {
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
};

/** What can be asked of a clue, and what it keeps. */
import { z } from 'zod';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { id, requirements, words } from '../fields.js';
import { behaviourCodes } from '../taxonomy/index.js';

/** The commands of a clue. */
export const clueCommands = {
  'clue.register': command({
    title: text('登记线索', 'register a clue'),
    cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t'],
    data: { ground: z.enum(behaviourCodes), summary: requirements, reporter: id.optional() },
    samples: [{ ground: '2.3.1.y1', summary: '群众反映征地补偿款未按标准发放' }],
  }),
  'clue.sign': command({
    title: text('登记人之外第二人签字', 'sign as a second person, beside who registered'),
    cites: ['S4.t'],
    data: {},
    samples: [{}],
  }),
  'clue.hand-over': command({
    title: text('移送', 'hand over'),
    cites: ['2.3.1.y1', '2.3.1.y2', 'inspection-rules.23'],
    data: { to: words },
    samples: [{ to: '县纪委监委' }],
  }),
  'clue.send-back': command({
    title: text('退回移送', 'send back: not this organ’s'),
    cites: ['S4.v'],
    data: { reason: words },
    samples: [{ reason: '不属本机关管辖' }],
  }),
  'clue.acknowledge': command({
    title: text('有权机关回执', 'the organ acknowledges'),
    cites: ['S4.v'],
    data: { receipt: words },
    samples: [{ receipt: '收件第15号' }],
  }),
};

/** What a clue keeps. */
export const clueFields = {
  ground: z.enum(behaviourCodes),
  summary: z.string(),
  reporter: id,
  registeredBy: id,
  signedBy: id,
  to: z.string(),
  receipt: z.string(),
  reason: z.string(),
};

/** The kept fields as rules read them. */
export type ClueFields = { readonly [K in keyof typeof clueFields]: z.infer<(typeof clueFields)[K]> };

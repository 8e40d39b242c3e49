/** What can be asked of the inventory. */
import { z } from 'zod';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { id, words } from '../fields.js';
import { evidence, sampleEvidence } from '../problem/evidence.js';
import { howFar } from './fields.js';

/** The commands of the inventory. */
export const inventoryCommands = {
  'inventory.list': command({
    title: text('列入台账', 'list a decision'),
    cites: ['2.1.2.b'],
    data: { decision: words, document: words },
    samples: [{ decision: '惠企资金五日内直达', document: '县政府第12次常务会议纪要' }],
  }),
  'inventory.update': command({
    title: text('填报落实情况', 'say how far it is'),
    cites: ['2.1.2.b', 'S6.b'],
    data: { howFar, evidence: z.array(evidence).max(20) },
    samples: [
      { howFar: 60, evidence: [sampleEvidence] },
      { howFar: 100, evidence: [sampleEvidence] },
    ],
  }),
  'inventory.check': command({
    title: text('专项督查核查', 'check in an inspection'),
    cites: ['2.1.2.a', '2.1.2.b'],
    data: { inspection: id, holds: z.boolean(), finding: words },
    samples: [{ inspection: 'inspection-1', holds: true, finding: '现场核查属实' }],
  }),
};

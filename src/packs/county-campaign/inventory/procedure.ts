/** One decision from above and how far a unit has carried it out (2.1.2.b): listed, proved, inspected. */
import { z } from 'zod';
import { command, workingDays } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { id, words } from '../fields.js';
import { evidence, sampleEvidence } from '../problem/evidence.js';
import { defineOption, defineProcedure, rule, separation } from '../words.js';

/** Within how many working days the unit says how far it is. */
export const inventoryDays = defineOption({
  id: 'inventory-days',
  title: text('落实情况梳理时限', 'limit to say how far it is carried out'),
  cites: ['2.1.2.b', '4.3.a'],
  schema: z.int().min(1).max(60),
  default: 10,
  alternatives: [5],
});

const howFar = z.int().min(0).max(100);
const fields = {
  decision: z.string(),
  document: z.string(),
  howFar,
  evidence: z.array(evidence),
  updatedBy: id,
  holds: z.boolean(),
  finding: z.string(),
  inspection: id,
};
type Fields = { readonly [K in keyof typeof fields]: z.infer<(typeof fields)[K]> };

const provedSoFar = rule({
  id: 'progress-without-evidence',
  cites: ['2.1.2.b', '2.1.2.x1', 'S6.b'],
  message: text('填报落实进度须附佐证', 'progress is entered with evidence'),
  check: (c: RuleContext<{ readonly howFar: number; readonly evidence: readonly unknown[] }, Fields>) =>
    c.data.howFar === 0 ||
    c.data.evidence.length > 0 || { given: c.data.howFar, expected: text('佐证材料', 'evidence') },
});
const notTheUpdater = separation<Fields>({
  id: 'inventory-checked-by-updater',
  cites: ['2.1.2.a', 'S6.b'],
  message: text('填报人不得自行核查', 'whoever entered it does not check it'),
  from: ['updatedBy'],
  expected: text('督查人员', 'an inspector'),
});
const update = {
  target: 'reported',
  may: ['cadre', 'deputy', 'head'],
  rules: [provedSoFar],
  keeps: ['howFar', 'evidence'],
  records: (c: { readonly by: string }) => ({ updatedBy: c.by }),
  event: 'inventory.updated',
  cites: ['2.1.2.b', 'S6.b'],
} as const;

/** The procedure of one decision in one unit. */
export const inventory = defineProcedure({
  id: 'inventory',
  title: text('政策落实台账', 'implementation inventory'),
  cites: ['2.1.2.b', 'S6.b'],
  subject: 'unit',
  fields,
  commands: {
    'inventory.list': command({
      title: text('列入梳理', 'list a decision'),
      cites: ['2.1.2.b'],
      data: { decision: words, document: words },
      samples: [{ decision: '惠企资金五日内直达', document: '县政府第12次常务会议纪要' }],
    }),
    'inventory.update': command({
      title: text('填报落实情况', 'say how far it is'),
      cites: ['2.1.2.b', 'S6.b'],
      data: { howFar, evidence: z.array(evidence).max(20) },
      samples: [{ howFar: 60, evidence: [sampleEvidence] }],
    }),
    'inventory.check': command({
      title: text('专项督查核查', 'check in an inspection'),
      cites: ['2.1.2.a', '2.1.2.b'],
      data: { inspection: id, holds: z.boolean(), finding: words },
      samples: [{ inspection: 'inspection-1', holds: true, finding: '现场核查属实' }],
    }),
  },
  deadlines: {
    update: {
      title: text('梳理时限', 'limit to enter'),
      cites: ['2.1.2.b', '4.3.a'],
      kind: 'limit',
      span: workingDays(inventoryDays),
    },
  },
  opens: {
    'inventory.list': {
      may: ['office', 'head', 'deputy'],
      keeps: ['decision', 'document'],
      event: 'inventory.listed',
      cites: ['2.1.2.b'],
    },
  },
  initial: 'listed',
  states: {
    listed: {
      title: text('已列入', 'listed'),
      cites: ['2.1.2.b'],
      deadlines: ['update'],
      on: {
        'inventory.update': update,
        'update.missed': { event: 'inventory.overdue', cites: ['2.1.2.b', '4.3.a'] },
      },
    },
    reported: {
      title: text('已填报', 'reported'),
      cites: ['2.1.2.b', 'S6.b'],
      on: {
        'inventory.update': update,
        'inventory.check': {
          target: 'checked',
          may: ['inspector', 'office'],
          rules: [notTheUpdater],
          keeps: ['inspection', 'holds', 'finding'],
          event: 'inventory.checked',
          cites: ['2.1.2.a', '2.1.2.b'],
        },
      },
    },
    checked: { title: text('已核查', 'checked'), cites: ['2.1.2.a'], type: 'final' },
  },
});

/** The summary: awaited until 20 October, late, or received (3.4.f–g, A10). */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { region, when } from '../words.js';
import { participationCommands as commands, participationFields as fields } from './commands.js';
import type { ParticipationFields } from './commands.js';
import { demandPrepared } from './gates.js';
import { summaryDay } from './options.js';
import { inConsolidation } from './rules.js';
import { notThereOn } from './shortfalls.js';

type Reads = RuleContext<unknown, ParticipationFields>;

/** The unit joined after the day of the summary, or has gone over into another by then (A27, by analogy). */
const notThereToSumUp = when({
  id: 'not-there-to-sum-up',
  cites: ['A27'],
  holds: (c: Reads) => {
    demandPrepared(c);
    return notThereOn(c, c.case, c.option(summaryDay));
  },
});

/** Whoever owes no summary is reminded of none. */
const thereToSumUp = when({
  id: 'there-to-sum-up',
  cites: ['3.4.g', 'A27'],
  holds: (c: Reads) => !notThereOn(c, c.case, c.option(summaryDay)),
});

const ignores = ['participation.excuse'] as const;

/** The region of the summary. */
export const summary = region({
  commands,
  fields,
  title: text('工作总结', 'the summary'),
  initial: 'awaited',
  states: {
    awaited: {
      title: text('待报', 'awaited'),
      cites: ['3.4.f', '3.4.g'],
      deadlines: ['summary'],
      on: {
        'participation.sum-up': {
          target: 'received',
          may: ['head'],
          personal: true,
          rules: [inConsolidation],
          records: (c: Reads) => ({ summaryOn: c.on, summaryLate: false }),
          event: 'participation.summed-up',
          cites: ['3.4.f', '3.4.g', 'A10', 'S2.j'],
        },
        'participation.excuse': {
          target: 'excused',
          may: ['policy'],
          event: 'participation.excused',
          cites: ['A12', 'S2.i'],
        },
        'summary.soon': { when: [thereToSumUp], event: 'summary.due-soon', cites: ['4.3.a'] },
        'summary.missed': [
          { target: 'excused', when: [notThereToSumUp], event: 'summary.not-applicable', cites: ['A27'] },
          { target: 'missed', event: 'summary.missed', cites: ['3.4.g', 'A10'] },
        ],
      },
    },
    missed: {
      title: text('逾期未报', 'missed'),
      cites: ['3.4.g'],
      ignores,
      on: {
        'participation.sum-up': {
          target: 'received',
          may: ['head'],
          personal: true,
          records: (c: Reads) => ({ summaryOn: c.on, summaryLate: true }),
          event: 'participation.summed-up',
          cites: ['3.4.f', '3.4.g'],
        },
      },
    },
    excused: {
      title: text(
        '无须总结（县政府领导班子，其后加入或此前已并入他单位）',
        'owes none: the county leadership, or a unit that joined later or has gone over into another',
      ),
      cites: ['A12', 'A27', 'S2.i'],
      type: 'final',
      ignores,
    },
    received: { title: text('已收', 'received'), cites: ['3.4.f'], type: 'final', ignores },
  },
});

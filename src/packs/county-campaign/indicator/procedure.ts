/** An outcome indicator: baseline, value, and "met" only where a margin was set beforehand (A13). */
import { phaseEnd } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineProcedure } from '../words.js';
import { indicatorCommands } from './commands.js';
import { indicatorFields } from './fields.js';
import {
  baselineBefore,
  baselineWhole,
  inPhaseFour,
  keptByEvents,
  marginBeforehand,
  metByMargin,
  noBaseline,
  noMargin,
  notTheMeasurer,
  totalKept,
  valueFromTheEnd,
} from './rules.js';

const conclude = {
  may: ['office'],
  rules: [inPhaseFour, valueFromTheEnd, notTheMeasurer],
  event: 'indicator.concluded',
} as const;

/** The procedure of one indicator. */
export const indicator = defineProcedure({
  id: 'indicator',
  title: text('成效指标', 'outcome indicator'),
  cites: ['1.g', '1.h', '1.i', '1.j', '1.k', '3.4.e', 'A13'],
  subject: 'campaign',
  fields: indicatorFields,
  commands: indicatorCommands,
  deadlines: {
    conclude: {
      title: text('评定时限', 'limit to conclude'),
      cites: ['3.4.e', 'A13'],
      kind: 'limit',
      span: phaseEnd('consolidation'),
    },
  },
  opens: {
    'indicator.define': {
      may: ['office'],
      rules: [baselineWhole, baselineBefore, marginBeforehand],
      keeps: ['goal', 'measure', 'direction', 'baseline', 'baselineOn', 'source', 'margin'],
      event: 'indicator.defined',
      cites: ['A13', '2.6.g1'],
    },
  },
  initial: 'defined',
  states: {
    defined: {
      title: text('已设定', 'defined'),
      cites: ['A13'],
      deadlines: ['conclude'],
      on: {
        'conclude.missed': { event: 'indicator.conclusion-overdue', cites: ['3.4.e', 'A13'] },
        'indicator.give-up': {
          target: 'not-assessable',
          may: ['office'],
          keeps: ['reason'],
          records: () => ({ result: 'not-assessable' as const }),
          event: 'indicator.concluded',
          cites: ['A13'],
        },
        'indicator.measure': {
          may: ['office'],
          keeps: ['value', 'valueSource'],
          records: (c) => ({ valueOn: c.on, measuredBy: c.by }),
          event: 'indicator.measured',
          cites: ['A13', '3.4.e'],
        },
        'indicator.take-total': {
          may: ['office'],
          rules: [keptByEvents],
          records: totalKept,
          event: 'indicator.measured',
          cites: ['2.6.g1', 'A13'],
        },
        'indicator.conclude': [
          {
            target: 'not-assessable',
            when: [noBaseline],
            ...conclude,
            rules: [inPhaseFour],
            records: () => ({ result: 'not-assessable' as const }),
            cites: ['A13'],
          },
          {
            target: 'not-assessable',
            when: [noMargin],
            ...conclude,
            rules: [inPhaseFour],
            records: () => ({ result: 'not-assessable' as const }),
            cites: ['A13'],
          },
          {
            target: 'met',
            when: [metByMargin],
            ...conclude,
            records: () => ({ result: 'met' as const }),
            cites: ['A13', '3.4.e'],
          },
          {
            target: 'not-met',
            ...conclude,
            records: () => ({ result: 'not-met' as const }),
            cites: ['A13', '3.4.e'],
          },
        ],
      },
    },
    met: { title: text('达到', 'met'), type: 'final' },
    'not-met': { title: text('未达到', 'not met'), type: 'final' },
    'not-assessable': { title: text('无法评定', 'not assessable'), cites: ['A13'], type: 'final' },
  },
});

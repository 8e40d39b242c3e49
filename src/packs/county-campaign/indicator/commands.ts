/** What can be asked of an outcome indicator, and what it keeps. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, words } from '../fields.js';
import { direction, goal } from './fields.js';

/** The commands of an indicator. */
export const indicatorCommands = {
  'indicator.define': command({
    title: text('设定成效指标', 'define an indicator'),
    cites: ['1.g', '1.h', '1.i', '1.j', '1.k', '2.6.g1', 'A13'],
    data: {
      goal,
      measure: words,
      direction,
      baseline: z.number().optional(),
      baselineOn: day.optional(),
      source: words.optional(),
      margin: z.number().positive().optional(),
    },
    samples: [
      {
        goal: '1.i',
        measure: '群众满意度（百分比）',
        direction: 'up',
        baseline: 82,
        baselineOn: dayOf('2022-06-30'),
        source: '县统计局上半年民意调查',
        margin: 3,
      },
    ],
  }),
  'indicator.measure': command({
    title: text('登记指标值', 'enter a value'),
    cites: ['3.4.e', 'A13'],
    data: { value: z.number(), valueSource: words },
    samples: [{ value: 87, valueSource: '县统计局十月民意调查' }],
  }),
  'indicator.take-total': command({
    title: text('采用系统合计', 'take the total kept by events'),
    cites: ['2.6.g1', 'A13'],
    data: {},
    samples: [{}],
  }),
  'indicator.give-up': command({
    title: text('无法取得期末值', 'no value can be had'),
    cites: ['A13'],
    data: { reason: words },
    samples: [{ reason: '统计口径调整，无可比数据' }],
  }),
  'indicator.conclude': command({
    title: text('评定指标', 'conclude'),
    cites: ['3.4.e', 'A13'],
    data: {},
    samples: [{}],
  }),
};

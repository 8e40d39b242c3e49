/** What can be asked of an outcome indicator, and what it keeps. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, words } from '../fields.js';

/** The five outcomes of the notice (1.g–1.k), and the burden figures (2.6.g1). */
export const goal = z.enum(['1.g', '1.h', '1.i', '1.j', '1.k', 'documents', 'meetings', 'inspections']);
const direction = z.enum(['up', 'down']);
/** How it ends; without a margin nothing is ever met (A13). */
export const result = z.enum(['met', 'not-met', 'not-assessable']);

/** The commands of an indicator. */
export const indicatorCommands = {
  'indicator.define': command({
    title: text('设定成效指标', 'define an indicator'),
    cites: ['1.g', '1.h', '1.i', '1.j', '1.k', '2.6.g1', 'A13'],
    data: {
      goal,
      measure: words,
      direction,
      baseline: z.number(),
      baselineOn: day,
      source: words,
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
    data: { value: z.number(), source: words },
    samples: [{ value: 87, source: '县统计局十月民意调查' }],
  }),
  'indicator.take-total': command({
    title: text('采用系统合计', 'take the total kept by events'),
    cites: ['2.6.g1', 'A13'],
    data: {},
    samples: [{}],
  }),
  'indicator.conclude': command({
    title: text('评定指标', 'conclude'),
    cites: ['3.4.e', 'A13'],
    data: {},
    samples: [{}],
  }),
};

/** What an indicator keeps. */
export const indicatorFields = {
  goal,
  measure: z.string(),
  direction,
  baseline: z.number(),
  baselineOn: day,
  source: z.string(),
  margin: z.number(),
  value: z.number(),
  valueOn: day,
  result,
};

/** The kept fields as rules read them. */
export type IndicatorFields = { readonly [K in keyof typeof indicatorFields]: z.infer<(typeof indicatorFields)[K]> };

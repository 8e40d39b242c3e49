/** Rules on indicators: a baseline from before, a value from after, and "met" only beyond a margin. */
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { inspectionsBegun } from '../inspection/tallies.js';
import { meetingsInCounty } from '../meeting/tallies.js';
import { documentsSubmitted } from '../sign-off/tallies.js';
import { rule, when } from '../words.js';
import type { IndicatorFields } from './fields.js';

type Reads = RuleContext<unknown, IndicatorFields>;

/** A13 the baseline was measured before the campaign's phase 1. */
export const baselineBefore = rule({
  id: 'baseline-not-before-the-campaign',
  cites: ['A13', '1.g'],
  message: text('基期值须取自行动开始之前', 'the baseline is from before the campaign'),
  check: (c: RuleContext<{ readonly baselineOn: Day }, object>) => {
    const first = c.phaseDays('mobilisation')?.from ?? c.today;
    return (
      c.data.baselineOn < first || { given: c.data.baselineOn, expected: text(`早于 ${first}`, `before ${first}`) }
    );
  },
});

/** 3.4.e an indicator is concluded in phase 4, on a value. */
export const measuredAtTheEnd = rule({
  id: 'indicator-not-measured',
  cites: ['3.4.e', 'A13'],
  message: text('总结阶段取得期末值后再评定', 'conclude in phase 4, on a final value'),
  check: (c: Reads) =>
    (c.fields.value !== undefined && c.phase === 'consolidation') || {
      given: c.fields.value ?? 'no value',
      expected: text('总结阶段的期末值', 'a final value, in phase 4'),
    },
});

/** 2.6.g1 only burden figures are kept by events. */
export const keptByEvents = rule({
  id: 'not-kept-by-events',
  cites: ['2.6.g1', 'A13'],
  message: text('该指标须人工登记指标值', 'this indicator is measured by people: enter its value'),
  check: (c: Reads) =>
    ['documents', 'meetings', 'inspections'].includes(c.fields.goal ?? '') || {
      given: c.fields.goal ?? '',
      expected: text('文件、会议、督查合计', 'documents, meetings or inspections'),
    },
});

/** The total that the campaign's own events keep. */
export const totalKept = (c: Reads) => {
  const kept = { documents: documentsSubmitted, meetings: meetingsInCounty, inspections: inspectionsBegun };
  const goal = c.fields.goal;
  return {
    value: goal === 'documents' || goal === 'meetings' || goal === 'inspections' ? c.total(kept[goal]) : 0,
    valueOn: c.on,
  };
};

/** A13 better than the baseline by the margin. */
export const metByMargin = when({
  id: 'better-by-the-margin',
  cites: ['A13'],
  holds: ({ fields: { baseline = 0, value = 0, margin, direction } }: Reads) =>
    margin !== undefined && (direction === 'down' ? baseline - value : value - baseline) >= margin,
});

/** A13 no margin is set: nothing can be said. */
export const noMargin = when({
  id: 'no-margin-set',
  cites: ['A13'],
  holds: (c: Reads) => c.fields.margin === undefined,
});

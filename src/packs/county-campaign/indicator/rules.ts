/** Rules on indicators: a baseline from before, a value from after, and "met" only beyond a margin. */
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { inspectionsBegun } from '../inspection/tallies.js';
import { meetingsInCounty } from '../meeting/tallies.js';
import { documentsSubmitted } from '../sign-off/tallies.js';
import { rule, separation, when } from '../words.js';
import type { IndicatorFields } from './fields.js';
import { outcomeMargins } from './options.js';

type Reads = RuleContext<unknown, IndicatorFields>;
interface Baseline {
  readonly baseline?: number | undefined;
  readonly baselineOn?: Day | undefined;
  readonly source?: string | undefined;
}

/** A13 the baseline was measured before the campaign's phase 1. */
export const baselineBefore = rule({
  id: 'baseline-not-before-the-campaign',
  cites: ['A13', '1.g'],
  message: text('基期值须取自行动开始之前', 'the baseline is from before the campaign'),
  check: (c: RuleContext<{ readonly baselineOn?: Day | undefined }, object>) => {
    const first = c.phaseDays('mobilisation')?.from ?? c.today;
    return (
      c.data.baselineOn === undefined ||
      c.data.baselineOn < first || { given: c.data.baselineOn, expected: text(`早于${first}`, `before ${first}`) }
    );
  },
});

/** A13 a baseline is a value with its day and its source, or none is known: then nothing can be said in the end. */
export const baselineWhole = rule({
  id: 'baseline-not-whole',
  cites: ['A13', '1.g'],
  message: text(
    '基期值、取值日期、来源须一并填写；没有基期值的均不填',
    'a baseline has its value, its day and its source: give all of them, or none where none is known',
  ),
  check: (c: RuleContext<Baseline, object>) => {
    const { baseline, baselineOn, source } = c.data;
    const given = [baseline, baselineOn, source].filter((one) => one !== undefined).length;
    return given === 0 || given === 3 || { given, expected: text('三项齐全，或均不填', 'all three, or none') };
  },
});

/** 3.4.e an indicator is concluded on a value taken in phase 4. */
export const valueFromTheEnd = rule({
  id: 'indicator-not-measured',
  cites: ['3.4.e', 'A13'],
  message: text('请先登记总结深化阶段取得的期末值', 'enter a value taken in phase 4 first'),
  check: (c: Reads) => {
    const from = c.phaseDays('consolidation')?.from ?? c.today;
    return (
      (c.fields.valueOn !== undefined && c.fields.valueOn >= from) || {
        given: c.fields.valueOn ?? 'no value',
        expected: text(`${from}起的期末值`, `a value from ${from} on`),
      }
    );
  },
});

/** 3.4.e nothing is concluded before phase 4. */
export const inPhaseFour = rule({
  id: 'concluded-before-phase-4',
  cites: ['3.4.e', 'A13'],
  message: text('总结深化阶段方可评定', 'conclude from phase 4 on'),
  check: (c: Reads) => {
    const from = c.phaseDays('consolidation')?.from ?? c.today;
    return c.today >= from || { given: c.today, expected: text(`${from}起`, `from ${from}`) };
  },
});

/** A13 a margin that is set when results are known proves nothing. */
export const marginBeforehand = rule({
  id: 'margin-set-afterwards',
  cites: ['A13'],
  message: text(
    '幅度须在动员阶段结束前设定；其后设定的指标不得带幅度',
    'a margin is set by the end of phase 1; later indicators have none',
  ),
  check: (c: RuleContext<{ readonly margin?: number | undefined }, object>) => {
    const until = c.phaseDays('mobilisation')?.to ?? c.today;
    return (
      c.data.margin === undefined ||
      c.today <= until || { given: c.today, expected: text(`不晚于${until}`, `by ${until}`) }
    );
  },
});

/** A13 whoever measured does not conclude. */
export const notTheMeasurer = separation<IndicatorFields>({
  id: 'indicator-concluded-by-measurer',
  cites: ['3.4.e', 'A13'],
  message: text('登记指标值的人员不得自行评定', 'whoever measured does not conclude'),
  from: ['measuredBy'],
  expected: text('另一名办公室人员', 'another person of the office'),
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
    measuredBy: c.by,
  };
};

/** Below this a difference is only how numbers are written: 81.1 − 80 is less than 1.1 to a machine. */
const tiny = 1e-9;

/** A13 the indicator's own margin, or the one the county set for its goal. */
const marginOf = (c: Reads): number | undefined => {
  const { margin, goal } = c.fields;
  return margin ?? (goal === undefined ? undefined : c.option(outcomeMargins)[goal]);
};

/** A13 better than the baseline by the margin. */
export const metByMargin = when({
  id: 'better-by-the-margin',
  cites: ['A13'],
  holds: (c: Reads) => {
    const { baseline = 0, value = 0, direction } = c.fields;
    const margin = marginOf(c);
    return margin !== undefined && (direction === 'down' ? baseline - value : value - baseline) - margin > -tiny;
  },
});

/** A13 no baseline is known: nothing can be said. */
export const noBaseline = when({
  id: 'no-baseline-known',
  cites: ['A13'],
  holds: (c: Reads) => c.fields.baseline === undefined,
});

/** A13 no margin is set: nothing can be said. */
export const noMargin = when({
  id: 'no-margin-set',
  cites: ['A13'],
  holds: (c: Reads) => marginOf(c) === undefined,
});

/** Rules on carrying an inspection out: on its days, rated from the site, concluded by one and reviewed by another. */
import type { RuleContext } from '../../../policy/index.js';
import { addDays } from '../../../calendar/index.js';
import { text } from '../../../shared/index.js';
import { rule, separation } from '../words.js';
import type { InspectionFields } from './fields.js';
import { onTheSpotDays } from './options.js';

type Reads = RuleContext<unknown, InspectionFields>;

/** inspection-rules.15 within the window of its plan. */
export const withinWindow = rule({
  id: 'inspection-outside-its-window',
  cites: ['2.6.3.b', 'inspection-rules.15'],
  message: text('督查须在方案所定日期内进行', 'an inspection is held within the days of its plan'),
  check: (c: Reads) => {
    const { from = c.on, to = c.on } = c.fields;
    return (c.on >= from && c.on <= to) || { given: c.on, expected: text(`${from} 至 ${to}`, `${from} to ${to}`) };
  },
});

/** S4.s the effect is rated from site or people, not from papers. */
export const notFromPapers = rule({
  id: 'effect-rated-from-papers',
  cites: ['4.4.b', 'S4.s'],
  message: text(
    '整改成效须依据现场或群众评价，不得仅看材料',
    'rate the effect from the site or the people, not from papers',
  ),
  check: (c: RuleContext<{ readonly effectFrom: string }, InspectionFields>) =>
    c.data.effectFrom !== 'papers' || { given: c.data.effectFrom, expected: text('现场或群众', 'site or people') },
});

/** 4.4.b concluded with two ratings. */
export const bothRated = rule({
  id: 'concluded-without-ratings',
  cites: ['4.4.b'],
  message: text('请先评价进展情况和整改成效', 'rate progress and effect first'),
  check: (c: Reads) =>
    (c.fields.progress !== undefined && c.fields.effect !== undefined) || {
      given: 'not rated',
      expected: text('两项评价', 'two ratings'),
    },
});

/** inspection-rules.17 whoever made the conclusion steps aside. */
export const concluderStepsAside = separation<InspectionFields>({
  id: 'objection-decided-by-author',
  cites: ['inspection-rules.17'],
  message: text('作出结论的人员应当回避', 'whoever made the conclusion steps aside'),
  from: ['concludedBy', 'plannedBy', 'objectedBy'],
  expected: text('其他人员', 'somebody else'),
});

/** A22 by when what was found is assigned. */
export const foundNow = (c: Reads) => ({
  findings: (c.fields.findings ?? 0) + 1,
  assignBy: addDays(c.on, c.option(onTheSpotDays)),
});

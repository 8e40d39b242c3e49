/** Rules on carrying an inspection out: on its days, rated from the site, concluded by one and reviewed by another. */
import type { RuleContext } from '../../../policy/index.js';
import { addDays } from '../../../calendar/index.js';
import { text } from '../../../shared/index.js';
import { holdsRole } from '../in-unit.js';
import { rule, separation, when } from '../words.js';
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
    return (c.on >= from && c.on <= to) || { given: c.on, expected: text(`${from}至${to}`, `${from} to ${to}`) };
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

/** inspection-rules.17 whoever planned, concluded or objected steps aside. */
export const partiesStepAside = separation<InspectionFields>({
  id: 'objection-decided-by-author',
  cites: ['inspection-rules.17'],
  message: text('作出结论的人员应当回避', 'whoever made the conclusion steps aside'),
  from: ['concludedBy', 'plannedBy', 'objectedBy'],
  expected: text('其他人员', 'somebody else'),
});

/** 2.6.3.d everything found has been assigned. */
export const lastUnassigned = when({
  id: 'last-finding-assigned',
  cites: ['2.6.3.d', 'A22'],
  holds: (c: Reads) => (c.fields.unassigned ?? 0) <= 1,
});

/** inspection-rules.7 a department acts only in an inspection it was designated for. */
export const designatedHere = rule({
  id: 'not-designated-for-this-inspection',
  cites: ['2.1.2.a', 'inspection-rules.7'],
  message: text(
    '该部门未被指定参加本次督查，或指定期限已过',
    'the department was not designated for this inspection, or its term is over',
  ),
  check: (c: Reads) =>
    (c.fields.designation?.until ?? '') >= c.today ||
    holdsRole(c, c.onBehalfOf ?? c.by, ['inspector', 'office']) || {
      given: c.by,
      expected: text('督查人员，或在期限内的指定', 'an inspector, or a designation within its term'),
    },
});

/** A22 by when what was found is assigned. */
export const foundNow = (c: Reads) => ({
  findings: (c.fields.findings ?? 0) + 1,
  unassigned: (c.fields.unassigned ?? 0) + 1,
  assignBy: addDays(c.on, c.option(onTheSpotDays)),
});

/** Rules on planning an inspection: by whom, on what basis, merged, seldom, short. */
import { daysBetween } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import { warn } from '../../../policy/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { holdsRole, unitOf, unitsOf } from '../in-unit.js';
import { rule } from '../words.js';
import type { InspectionFields } from './fields.js';
import { announcedInspections, inspectionBaseline, inspectionWindowDays } from './options.js';
import { coverageInspections, daysFrom, inspectionDays, plannedInspections } from './tallies.js';

interface Planned {
  readonly round: string;
  readonly from: Day;
  readonly to: Day;
  readonly mode: string;
  readonly designation?: InspectionFields['designation'] | undefined;
  readonly beyondBaseline?: string | undefined;
  readonly separateBecause?: string | undefined;
}
type Plans = RuleContext<Planned, InspectionFields>;

/** inspection-rules.7 a department inspects only where the county government designates it. */
export const designated = rule({
  id: 'inspection-not-designated',
  cites: ['2.1.2.a', 'A11', 'inspection-rules.7'],
  message: text(
    '部门开展督查须经县政府指定，请写明指定文件',
    'a department inspects only if designated: name the document',
  ),
  check: (c: Plans) =>
    holdsRole(c, c.onBehalfOf ?? c.by, ['office', 'inspector', 'authority']) ||
    c.data.designation !== undefined || { given: c.by, expected: text('县政府指定文件', 'a designation') },
});

/** inspection-rules.7 it is the county government that designates, or its head. */
export const designatedByCounty = rule({
  id: 'designated-by-another',
  cites: ['2.1.2.a', 'A11', 'inspection-rules.7'],
  message: text(
    '指定部门开展督查须由县政府或其主要负责人作出，请核对指定人',
    'the county government or its head designates a department: check who did',
  ),
  check: (c: Plans) => {
    const { designation } = c.data;
    return (
      designation === undefined ||
      holdsRole(c, designation.by, ['authority']) || {
        given: designation.by,
        expected: text('县政府或其主要负责人', 'the county government or its head'),
      }
    );
  },
});

/** inspection-rules.7 a designation has a term, and the inspection lies within it. */
export const designationHasTerm = rule({
  id: 'designation-without-term',
  cites: ['2.1.2.a', 'inspection-rules.7'],
  message: text(
    '指定须写明期限，督查日期不得超出；请补明期限或重新指定',
    'a designation has a term, and the inspection ends within it: name the term, or have it renewed',
  ),
  check: (c: Plans) => {
    const { designation, to } = c.data;
    return (
      designation === undefined ||
      (designation.until !== undefined && designation.until >= to) || {
        given: designation.until ?? 'no term',
        expected: text(`不早于${to}的期限`, `a term until ${to} or later`),
      }
    );
  },
});

/** A12 townships and departments are inspected; county leaders lead by example. */
export const unitInspected = rule({
  id: 'unit-not-to-be-inspected',
  cites: ['4.4.a', 'A12'],
  message: text('督导检查的对象为乡镇和部门', 'townships and departments are inspected'),
  check: (c: RuleContext<unknown, object>) => {
    const kind = c.registry.unit(unitOf(c))?.kind ?? '';
    return kind !== 'leadership' || { given: kind, expected: text('乡镇或部门', 'a township or a department') };
  },
});

/** inspection-rules.15 a window that is in order, ahead, and no longer than need be. */
export const windowInOrder = rule({
  id: 'inspection-window-out-of-order',
  cites: ['2.6.3.b', 'inspection-rules.15'],
  message: text('督查起止日期有误或时间过长', 'the inspection’s days are out of order, past, or too long'),
  check: (c: Plans) => {
    const most = c.option(inspectionWindowDays);
    const length = daysBetween(c.data.from, c.data.to) + 1;
    return (
      (c.data.from >= c.today && length >= 1 && length <= most) || {
        given: [c.data.from, c.data.to],
        expected: text(`${c.today}起，至多${most}日`, `from ${c.today}, at most ${most} days`),
      }
    );
  },
});

/** 2.6.3.a inspections of one unit in the same days are merged. */
export const inspectionMerged = rule({
  id: 'inspection-not-merged',
  cites: ['2.6.3.a', 'inspection-rules.15'],
  message: text(
    '该单位同期已有督查，请合并进行；确不能合并的写明理由',
    'the unit is inspected in those days already: merge, or say why not',
  ),
  check: (c: Plans) => {
    const twice = daysFrom(c.data.from, c.data.to).filter((day) =>
      unitsOf(c).some((unit) => c.holds(inspectionDays, day, unit)),
    );
    return (
      twice.length === 0 ||
      c.data.separateBecause !== undefined || { given: [...twice], expected: text('合并督查', 'one inspection') }
    );
  },
});

/** How often a round of phase 3 reached the unit, or is to. */
const timesCovered = (c: Plans): number =>
  unitsOf(c).reduce((sum, unit) => sum + c.total(coverageInspections, unit), 0);

/** Inspections that count against the baseline: those planned, and rounds of phase 3 after a unit's first (S4.r). */
const countedAgainst = (c: Plans): number =>
  unitsOf(c).reduce(
    (sum, unit) => sum + c.total(plannedInspections, unit) + Math.max(0, c.total(coverageInspections, unit) - 1),
    0,
  );

/** 2.6.3.b fewer planned inspections than in the baseline window. */
export const fewerThanBefore = rule({
  id: 'inspected-too-often',
  cites: ['2.6.3.b', '2.6.3.x1', 'A23', 'S4.r'],
  message: text(
    '计划内督查次数须少于基期；确需增加的写明理由',
    'fewer planned inspections than in the baseline window; say why if more are needed',
  ),
  check: (c: Plans) => {
    const baseline = c.option(inspectionBaseline);
    const planned = countedAgainst(c);
    return (
      baseline < 0 ||
      c.data.round === 'follow-up' ||
      (c.data.round === 'coverage' && timesCovered(c) === 0) ||
      planned + 1 < baseline ||
      c.data.beyondBaseline !== undefined || {
        given: planned + 1,
        expected: text(`少于${baseline}次`, `fewer than ${baseline}`),
      }
    );
  },
});

/** A16 unannounced is advised, so an announced one is warned of; where the county demands it, it is refused. */
export const unannounced = rule({
  id: 'inspection-announced',
  cites: ['2.6.3.c', 'A16'],
  message: text('请以“四不两直”方式开展督查', 'let inspections be unannounced'),
  check: (c: Plans) =>
    c.data.mode === 'unannounced' ||
    (c.option(announcedInspections) === 'refused'
      ? { given: c.data.mode, expected: text('四不两直', 'unannounced') }
      : warn(c.data.mode, text('四不两直', 'unannounced'))),
});

/** A16 四不两直 is advised: an announced inspection is said to be so, not refused. */
export const adviceFor = (c: Plans): readonly string[] => (c.data.mode === 'announced' ? ['2.6.3.c'] : []);

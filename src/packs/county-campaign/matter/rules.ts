/** Rules on matters: to the right level, before the event or soon after it. */
import { addDays, addWorkingDays } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { holdsRole } from '../in-unit.js';
import { rule, when } from '../words.js';
import type { MatterFields } from './fields.js';
import { omissionDays, reportDays } from './options.js';

type Noted = {
  readonly kind: string;
  readonly happensOn: Day;
  readonly duty?: string | undefined;
};
type Levels = {
  readonly to: string;
  readonly copies?: readonly string[] | undefined;
  readonly exempt?: string | undefined;
};

const height: Readonly<Record<string, number>> = { parent: 0, leader: 1, county: 2, city: 3 };
const past = (dueTo: string, to: string): boolean => (height[to] ?? 0) > (height[dueTo] ?? 0);

/**
 * 2.1.3.x6 over somebody's head: past the level it is due to, and that level has no copy. What goes past the county as a whole
 * is over its head only where nobody of the county, at that level or above, has one.
 */
const overTheHead = (dueTo: string, { to, copies = [] }: Levels): boolean =>
  past(dueTo, to) && !copies.some((one) => one === dueTo || (to === 'city' && one !== 'city' && !past(one, dueTo)));

/** 2.1.3.x6 to the level it is due to; emergencies, complaints, clues and objections may go past it. */
export const rightLevel = rule({
  id: 'filed-over-the-head',
  cites: ['2.1.3.x6', 'S5.b'],
  message: text(
    '请逐级请示报告，或一并抄送应报层级；紧急情况、投诉、线索、异议除外，须注明',
    'go by the levels, or send that level a copy; emergencies, complaints, clues and objections may go past one, if marked',
  ),
  check: (c: RuleContext<Levels, MatterFields>) =>
    !overTheHead(c.fields.dueTo ?? 'parent', c.data) ||
    c.data.exempt !== undefined || {
      given: c.data.to,
      expected: text(c.fields.dueTo ?? '', c.fields.dueTo ?? ''),
    },
});

/** 2.1.3.x6 nor to a level below the one it is due to. */
export const notBelowLevel = rule({
  id: 'filed-below-its-level',
  cites: ['2.1.3.x6'],
  message: text('请报至应报层级', 'file it to the level it is due to'),
  check: (c: RuleContext<Levels, MatterFields>) =>
    !past(c.data.to, c.fields.dueTo ?? 'parent') || {
      given: c.data.to,
      expected: text(c.fields.dueTo ?? '', c.fields.dueTo ?? ''),
    },
});

/** 2.1.3.x6 only what passed a level is taken in as such. */
export const passedALevel = rule({
  id: 'no-level-passed',
  cites: ['2.1.3.x6', 'S5.b'],
  message: text(
    '该事项未越级，或已抄送应报层级，请按请示报告登记',
    'no level was passed, or it has a copy: note it as a matter',
  ),
  check: (c: RuleContext<Levels & { readonly dueTo: string }, MatterFields>) =>
    overTheHead(c.data.dueTo, c.data) || {
      given: c.data.to,
      expected: text('高于应报层级，且未抄送', 'above the level it is due to, without a copy to it'),
    },
});

/** 2.1.3.x4 whoever it was filed to answers: the county government, a county leader, or the parent's head. */
export const answeredByAddressee = rule({
  id: 'answered-by-another-level',
  cites: ['2.1.3.x4', '2.1.3.x6'],
  message: text('请由受文层级批复', 'the level it was filed to answers'),
  check: (c: RuleContext<unknown, MatterFields>) => {
    const roles = {
      city: ['authority'],
      county: ['authority'],
      leader: ['leader', 'authority'],
      parent: ['head', 'leader', 'office'],
    };
    const wanted = roles[c.fields.to ?? 'parent'];
    return (
      holdsRole(c, c.onBehalfOf ?? c.by, wanted) || {
        given: c.by,
        expected: text(c.fields.to ?? '', c.fields.to ?? ''),
      }
    );
  },
});

/** 2.4.1.b the duty it is about stands on the unit's list. */
export const dutyListed = rule({
  id: 'duty-not-on-list',
  cites: ['2.4.1.b', 'S5.f'],
  message: text('该职责不在本单位职责清单中', 'no such duty on the unit’s list'),
  check: (c: RuleContext<Noted, MatterFields>) => {
    const list = c.linked('participation')?.fields['duties'];
    return (
      c.data.duty === undefined ||
      (typeof list === 'object' && list !== null && !Array.isArray(list) && c.data.duty in list) || {
        given: c.data.duty,
        expected: text('清单所列职责', 'a duty on the list'),
      }
    );
  },
});

/** Filed when its limit had passed. */
export const filedLate = when({
  id: 'filed-late',
  cites: ['2.1.3.x4'],
  holds: (c: RuleContext<unknown, MatterFields>) => c.on > (c.fields.fileBy ?? c.on),
});

/** It asks for instructions, and so for an answer. */
export const asksForAnswer = when({
  id: 'asks-for-an-answer',
  cites: ['2.1.3.x4'],
  holds: (c: RuleContext<unknown, MatterFields>) => c.fields.kind === 'request',
});

/** S5.b it came past a level, and needs no filing before it is answered. */
export const takenIn = when({
  id: 'taken-in',
  cites: ['S5.b'],
  holds: (c: RuleContext<unknown, MatterFields>) => c.fields.notedBy === undefined,
});

/** By when it is filed, and from when it counts as left out. */
export const noted = (c: RuleContext<Noted, MatterFields>) => {
  const fileBy =
    c.data.kind === 'request'
      ? addDays(c.data.happensOn, -1)
      : addWorkingDays(c.calendar, c.data.happensOn, c.option(reportDays)).day;
  // Noted late, it is late; left out it can only be from the day it was noted.
  const from = fileBy < c.on ? c.on : fileBy;
  return { notedBy: c.by, fileBy, omittedFrom: addWorkingDays(c.calendar, from, c.option(omissionDays)).day };
};

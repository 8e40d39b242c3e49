/** Rules on filing family events: one's own, under the unit's filing procedure, with nothing of the public's. */
import { addWorkingDays, workingDaysBetween } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { holdsRole, inUnit } from '../in-unit.js';
import { rule, separation, when } from '../words.js';
import type { FamilyEventFields } from './fields.js';
import { funeralFilingDays, outcomeDays, weddingNoticeDays } from './options.js';

type Filed = { readonly kind?: string; readonly heldOn: Day; readonly officialCars: boolean };
type Files = RuleContext<Filed, FamilyEventFields>;

const kindOf = (c: Files): string | undefined => c.data.kind ?? c.fields.kind;

/** 2.7.2.c everybody files for themselves. */
export const ownEvent = rule({
  id: 'filed-for-another',
  cites: ['2.7.2.c'],
  message: text('报备由本人填报', 'everybody files for themselves'),
  check: (c: Files) =>
    c.case.person === c.by || {
      given: c.case.person ?? 'nobody named',
      expected: text('本人', 'the person who files'),
    },
});

/** 2.7.2.c in one's own unit; the county leadership in theirs. */
export const ownUnit = rule({
  id: 'filed-in-another-unit',
  cites: ['2.7.2.c'],
  message: text('请在本人任职单位报备', 'file in the unit where you hold office'),
  check: (c: Files) =>
    inUnit(c, c.by) || { given: c.case.unit ?? '', expected: text('本人任职单位', 'the unit of one’s office') },
});

/** S6.i a funeral is filed afterwards, so it has been held. */
export const funeralWasHeld = rule({
  id: 'funeral-still-ahead',
  cites: ['2.7.2.c', 'S6.i'],
  message: text(
    '丧事事后报备；尚未举办的请核对日期和类别',
    'a funeral is filed afterwards: check the day and the kind',
  ),
  check: (c: Files) =>
    kindOf(c) !== 'funeral' ||
    c.data.heldOn <= c.today || { given: c.data.heldOn, expected: text(`不晚于${c.today}`, `by ${c.today}`) },
});

/** 2.7.2.c the outcome is reported when there is one. */
export const afterTheEvent = rule({
  id: 'reported-before-the-event',
  cites: ['2.7.2.c'],
  message: text('举办之后方可报告', 'report after it was held'),
  check: (c: RuleContext<unknown, FamilyEventFields>) =>
    c.on >= (c.fields.heldOn ?? c.on) || {
      given: c.on,
      expected: text(`${c.fields.heldOn ?? ''}起`, `from ${c.fields.heldOn ?? ''}`),
    },
});

/** What a report leaves: how many tables there were, and whether more than were filed. */
export const outcomeOf = (c: RuleContext<{ readonly tables: number }, FamilyEventFields>) => ({
  actualTables: c.data.tables,
  exceeded: c.data.tables > (c.fields.tables ?? c.data.tables),
});

/** S6.h there is a filing procedure to file under. */
export const filingProcedureMade = rule({
  id: 'no-filing-procedure',
  cites: ['2.7.2.c', 'S6.h'],
  message: text(
    '本单位尚无婚丧嫁娶报备程序，请先由单位制定',
    'the unit has no filing procedure yet: it has to make one first',
  ),
  check: (c: Files) =>
    holdsRole(c, c.by, ['leader']) ||
    c.linked('participation')?.fields['filingProcedureOn'] !== undefined || {
      given: c.case.unit ?? '',
      expected: text(
        '本单位的婚丧嫁娶报备程序文件，由主要负责人制定公布',
        'the document of the unit’s filing procedure for family events, made by its head',
      ),
    },
});

/** 2.7.2.x1 nothing of the public's is used. */
export const noOfficialCars = rule({
  id: 'official-cars-used',
  cites: ['2.7.2.c', '2.7.2.x1', '2.7.2.x2'],
  message: text('婚丧嫁娶不得使用公车', 'no official cars for family events'),
  check: (c: Files) => !c.data.officialCars || { given: true, expected: text('不使用公车', 'none') },
});

/** Whoever acknowledges is somebody else. */
export const notOwnFiling = separation<FamilyEventFields>({
  id: 'own-filing-acknowledged',
  cites: ['2.7.2.c'],
  message: text('本人的报备须由他人审核', 'one’s own filing is acknowledged by somebody else'),
  from: [],
  subject: true,
  expected: text('他人', 'somebody else'),
});

/** How a filing lies to the event: short notice, a wedding filed after the day, a funeral filed after its days are told apart. */
const timingOf = (c: Files): FamilyEventFields['filed'] => {
  if (inTime(c)) return 'in-time';
  if (kindOf(c) !== 'wedding') return 'late';
  return c.today < c.data.heldOn ? 'short-notice' : 'after-the-event';
};

/** In time or not counts by the day it is filed, never by a day it is said to have been. */
const inTime = (c: Files): boolean =>
  kindOf(c) === 'wedding'
    ? workingDaysBetween(c.calendar, c.today, c.data.heldOn).n >= c.option(weddingNoticeDays) && c.today < c.data.heldOn
    : c.today <= addWorkingDays(c.calendar, c.data.heldOn, c.option(funeralFilingDays)).day;

/** What a filing leaves: whether it came late, and by when the outcome is reported. */
export const latenessAndReportDay = (c: Files) => ({
  late: c.fields.late === true || (c.fields.late === undefined && !inTime(c)),
  // What was completed afterwards stays filed when it was.
  filed: c.fields.filed ?? timingOf(c),
  ...(kindOf(c) === 'wedding'
    ? { reportBy: addWorkingDays(c.calendar, c.data.heldOn, c.option(outcomeDays)).day }
    : {}),
});

/** A wedding is reported on afterwards; a funeral was filed afterwards. */
export const isWedding = when({
  id: 'is-a-wedding',
  cites: ['2.7.2.c', 'S6.i'],
  holds: (c: RuleContext<unknown, FamilyEventFields>) => c.fields.kind === 'wedding',
});

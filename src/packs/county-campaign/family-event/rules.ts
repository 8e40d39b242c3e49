/** Rules on filing family events: one's own, under the unit's filing procedure, with nothing of the public's. */
import { addWorkingDays, workingDaysBetween } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { rule, separation, when } from '../words.js';
import type { FamilyEventFields } from './fields.js';
import { funeralFilingDays, outcomeDays, weddingNoticeDays } from './options.js';

type Filed = { readonly kind: string; readonly heldOn: Day; readonly officialCars: boolean };
type Files = RuleContext<Filed, FamilyEventFields>;

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

/** S6.h there is a filing procedure to file under. */
export const filingProcedureMade = rule({
  id: 'no-filing-procedure',
  cites: ['2.7.2.c', 'S6.h'],
  message: text(
    '本单位尚无婚丧嫁娶报备程序，请先由单位制定',
    'the unit has no filing procedure yet: it has to make one first',
  ),
  check: (c: Files) =>
    c.linked('participation')?.fields['filingProcedureOn'] !== undefined || {
      given: 'none',
      expected: text('报备程序文件', 'the document of the procedure'),
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

const wanted = (c: Files): boolean =>
  c.data.kind === 'wedding'
    ? workingDaysBetween(c.calendar, c.on, c.data.heldOn).n >= c.option(weddingNoticeDays) && c.on < c.data.heldOn
    : c.on <= addWorkingDays(c.calendar, c.data.heldOn, c.option(funeralFilingDays)).day;

/** What a filing leaves: whether it came late, and by when the outcome is reported. */
export const filedAt = (c: Files) => ({
  late: !wanted(c),
  ...(c.data.kind === 'wedding'
    ? { reportBy: addWorkingDays(c.calendar, c.data.heldOn, c.option(outcomeDays)).day }
    : {}),
});

/** A wedding is reported on afterwards; a funeral was filed afterwards. */
export const isWedding = when({
  id: 'is-a-wedding',
  cites: ['2.7.2.c', 'S6.i'],
  holds: (c: RuleContext<unknown, FamilyEventFields>) => c.fields.kind === 'wedding',
});

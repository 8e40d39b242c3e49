/** Rules on the groundwork: held before it is entered, made for a problem, read against the mandate. */
import { addDays, day, weekdayOf } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { ledgerProblems } from '../problem/tallies.js';
import { unitOf } from '../in-unit.js';
import { rule, when } from '../words.js';
import type { ParticipationFields } from './commands.js';
import { reportingCadence } from './options.js';

/** 2.2.1.b what has not been held yet is not entered. */
export const heldAlready = rule({
  id: 'not-held-yet',
  cites: ['2.2.1.b', '2.2.2.b'],
  message: text('举办之后再登记', 'enter it once it has been held'),
  check: (c: RuleContext<{ readonly heldOn: Day }, object>) =>
    c.data.heldOn <= c.today || { given: c.data.heldOn, expected: text(`不晚于${c.today}`, `not after ${c.today}`) },
});

/** S6.e a training names the problem it serves, once the unit has listed any. */
export const servesAProblem = rule({
  id: 'training-serves-no-problem',
  cites: ['2.2.1.b', 'S6.e'],
  message: text('培训须写明针对本单位的哪个问题', 'a training names the problem of the unit it serves'),
  check: (c: RuleContext<{ readonly problem?: string | undefined }, object>) => {
    const named = c.data.problem === undefined ? undefined : c.other(c.data.problem);
    const fits = named?.procedure === 'problem' && c.registry.current(named.unit ?? '') === unitOf(c);
    return (
      fits ||
      (c.data.problem === undefined && c.total(ledgerProblems) === 0) || {
        given: c.data.problem ?? 'none',
        expected: text('本单位问题编号', 'a problem of the unit'),
      }
    );
  },
});

/** 2.4.1.b a duty list has duties, checked against the mandate before. */
export const dutiesChecked = rule({
  id: 'duty-list-not-checked',
  cites: ['2.4.1.b', 'S6.f'],
  message: text(
    '职责清单须逐项列明并已对标“三定”方案',
    'the duty list names its duties and has been checked against the mandate',
  ),
  check: (c: RuleContext<{ readonly checkedOn: Day; readonly duties: object }, object>) =>
    (c.data.checkedOn <= c.today && Object.keys(c.data.duties).length > 0) || {
      given: { duties: Object.keys(c.data.duties).length, checkedOn: c.data.checkedOn },
      expected: text('至少一项，已核对', 'one at least, checked'),
    },
});

/** S6.c an empty list of urgent problems says why it is empty. */
export const urgentOrWhyNot = rule({
  id: 'urgent-list-empty',
  cites: ['2.3.2.c', 'S6.c'],
  message: text('未梳理出“急难愁盼”问题的，须说明梳理经过', 'an empty list says how it came to be empty'),
  check: (c: RuleContext<{ readonly items: readonly string[]; readonly nilBecause?: string | undefined }, object>) =>
    c.data.items.length > 0 ||
    c.data.nilBecause !== undefined || { given: 0, expected: text('至少一项，或说明', 'one at least, or why none') },
});

/** 3.4.a problems named with a rule are the unit's own. */
export const problemsOfUnit = rule({
  id: 'rule-for-another-units-problem',
  cites: ['3.4.a', '3.4.c'],
  message: text('所关联的问题须为本单位问题', 'the problems named are the unit’s own'),
  check: (c: RuleContext<{ readonly problems: readonly string[] }, object>) => {
    const wrong = c.data.problems.filter((id) => {
      const of = c.other(id);
      return of?.procedure !== 'problem' || c.registry.current(of.unit ?? '') !== unitOf(c);
    });
    return wrong.length === 0 || { given: wrong, expected: text('本单位问题编号', 'problems of the unit') };
  },
});

/** The last day of the week (Sunday) or month that a day lies in. */
const periodEnd = (cadence: 'weekly' | 'monthly', on: Day): Day =>
  cadence === 'weekly'
    ? addDays(on, 7 - weekdayOf(on))
    : addDays(day(`${addDays(day(`${on.slice(0, 7)}-01`), 31).slice(0, 7)}-01`), -1);

type Reports = RuleContext<unknown, ParticipationFields>;

/** A9 the end of the first period: reports are due from phase 1 on, by calendar week or month, mechanism or not. */
export const firstReport = (c: RuleContext<unknown, object>) => {
  const cadence = c.option(reportingCadence);
  if (cadence === 'none' || c.registry.unit(unitOf(c))?.kind === 'leadership') return {};
  const first = c.phaseDays('mobilisation')?.from ?? c.today;
  return { nextReport: periodEnd(cadence, c.today < first ? first : c.today) };
};

/** The period after the one whose report is due. */
const afterNext = (c: Reports): Day | undefined => {
  const cadence = c.option(reportingCadence);
  const { nextReport } = c.fields;
  return cadence === 'none' || nextReport === undefined ? undefined : periodEnd(cadence, addDays(nextReport, 1));
};
/** The period in which the campaign ends is the last. */
const periodEndOfCampaign = (c: Reports): string => {
  const cadence = c.option(reportingCadence);
  const last = c.phaseDays('consolidation')?.to;
  return cadence === 'none' || last === undefined ? '' : periodEnd(cadence, last);
};
const withinCampaign = (c: Reports): boolean => (afterNext(c) ?? '9999') <= periodEndOfCampaign(c);

/** A9 the next period's report is due once this period's was made, or missed. */
export const nextReport = (c: Reports) => {
  const next = afterNext(c);
  return next === undefined ? {} : { nextReport: next };
};

/** A9 the report of this period: a second one in it shifts nothing. */
export const reportOfPeriod = when({
  id: 'report-of-this-period',
  cites: ['2.2.3.b', 'A9'],
  holds: (c: Reports) => {
    const cadence = c.option(reportingCadence);
    return cadence !== 'none' && c.fields.nextReport === periodEnd(cadence, c.on) && withinCampaign(c);
  },
});

/** A9 another period follows. */
export const morePeriods = when({
  id: 'more-reporting-periods',
  cites: ['2.2.3.b', 'A9'],
  holds: withinCampaign,
});
/** 4.4.c the inspection took place in phase 3. */
export const inPhase3 = when({
  id: 'inspected-in-phase-3',
  cites: ['4.4.c', 'A8', 'S4.q'],
  holds: (c: RuleContext<{ readonly inPhase: boolean }, object>) => c.data.inPhase,
});

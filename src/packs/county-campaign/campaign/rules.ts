/** The campaign's own rules: when it may go on, when it may close, and who takes over what is open. */
import type { Day } from '../../../calendar/index.js';
import { text } from '../../../shared/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { openInCounty } from '../problem/tallies.js';
import { rule, when } from '../words.js';
import { openCases } from './open-cases.js';
import { downToZero, issuedDay } from './options.js';

type Close = { readonly handovers: readonly { readonly unit: string; readonly person: string }[] };

/** A27 the day on which the notice is issued is one: the one from which the phases are counted. */
export const issuedAsCounted = rule({
  id: 'issued-on-another-day',
  cites: ['3.1', 'A27'],
  message: text(
    '方案印发日期与各阶段起算所依据的日期不一致。依据通知三（一）至（四），各阶段按印发日期起算。请核对印发日期，或由协调小组办公室按实际日期重新设定行动时间',
    'the notice was issued on another day than the one from which its phases are counted: correct the day, or have the phases set anew',
  ),
  check: (c: RuleContext<{ readonly issuedOn: Day }, object>) => {
    const counted = c.option(issuedDay);
    const first = c.phaseDays('mobilisation')?.from ?? c.data.issuedOn;
    const given = c.data.issuedOn;
    if (counted === '') return given <= first || { given, expected: text(`不晚于${first}`, `not after ${first}`) };
    return given === counted || { given, expected: text(counted, counted) };
  },
});

/** What keeps a strict campaign in phase 3: whatever is not struck off, what is ongoing or waits for its verifier included. */
const stillOpen = (c: RuleContext<unknown, object>): number => c.total(openInCounty);

/** A6, strict: problems still open hold the campaign in phase 3. */
export const openInStrictMode = when({
  id: 'open-in-strict-mode',
  cites: ['3.3.j', 'A6'],
  holds: (c: RuleContext<unknown, object>) => c.option(downToZero) === 'strict' && stillOpen(c) > 0,
});

/** 3.3.j down to zero before going on. */
export const downToZeroReached = rule({
  id: 'problems-still-open',
  cites: ['3.3.j', 'A6'],
  message: text('仍有未销号问题，请先清零', 'problems are still open: strike them off first'),
  check: (c: RuleContext<unknown, object>) => stillOpen(c) === 0 || { given: stillOpen(c), expected: text('0件', '0') },
});

/** 3.3 phase 3 runs to its last day, down to zero or not. */
export const phaseThreeOver = rule({
  id: 'phase-3-still-running',
  cites: ['3.3', 'A6'],
  message: text('整改落实阶段尚未结束', 'phase 3 has not ended yet'),
  check: (c: RuleContext<unknown, object>) => {
    const last = c.phaseDays('rectification')?.to ?? c.today;
    return c.today > last || { given: c.today, expected: text(`${last}之后`, `after ${last}`) };
  },
});

/** 3.4 the campaign runs until the last day of its last phase has ended, and its gates have been read. */
export const lastPhaseOver = rule({
  id: 'campaign-still-running',
  cites: ['3.4'],
  message: text('总结深化阶段尚未结束', 'the last phase has not ended yet'),
  check: (c: RuleContext<unknown, object>) => {
    const last = c.armed('consolidation-end')?.day;
    return last === undefined || { given: c.today, expected: text(`${last} 24时之后`, `after 24:00 of ${last}`) };
  },
});

/** S1.e closing hands every open case to a named person. */
export const handedOver = rule({
  id: 'open-cases-not-handed-over',
  cites: ['S1.e', 'A6'],
  message: text('尚有未结事项的单位须指定后续责任人', 'name a person to take over for every unit with open cases'),
  check: (c: RuleContext<Close, object>) => {
    const units = [...new Set(c.data.handovers.map(({ unit }) => unit))];
    const left = openCases.filter(
      ({ unit, county }) => units.reduce((sum, of) => sum + c.total(unit, of), 0) !== c.total(county),
    );
    return (
      left.length === 0 || {
        given: left.map(({ unit }) => unit.id),
        expected: text(
          `移交全部未结事项：${left.map(({ unit }) => unit.title.zh).join('、')}`,
          `all handed over, also ${left.map(({ unit }) => unit.title.en).join(', ')}`,
        ),
      }
    );
  },
});

/** S1.e whoever takes over holds an office. */
export const successorsInOffice = rule({
  id: 'successor-not-in-office',
  cites: ['S1.e'],
  message: text('后续责任人须为该单位在职人员', 'who takes over must hold an office in that unit'),
  check: (c: RuleContext<Close, object>) => {
    const wrong = c.data.handovers.filter(
      ({ unit, person }) =>
        !c.registry.appointments(person, c.today).some((held) => held.unit === c.registry.current(unit)),
    );
    return (
      wrong.length === 0 || {
        given: wrong.map(({ person }) => person),
        expected: text('在职人员', 'somebody in office'),
      }
    );
  },
});

/** `countyCampaign`: the notice of 2022 as a policy, with what it leaves open as options. */
import { addDays, day, nationalCalendar, startOfDay } from '../../calendar/index.js';
import type { Day, Roll, WorkingCalendar } from '../../calendar/index.js';
import { definePolicy, workingDays } from '../../policy/index.js';
import type { Policy, RuleSet } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { demandAgreement } from './agree.js';
import { clauses } from './clauses/index.js';
import { ladder } from './ladder.js';
import { backdatingDays, countyOptions } from './options.js';
import { summaryDay } from './participation/options.js';
import { countyPhases } from './phases.js';
import type { PhaseDates } from './phases.js';
import { procedures } from './procedures.js';
import type { CountyTypes } from './procedures.js';
import { reactions } from './reactions.js';
import { readers } from './readers.js';
import { roles } from './roles.js';
import { countyTallies } from './tallies.js';
import { specialActions } from './taxonomy/index.js';

/** What a county decides. `year` has no default: the notice names none (A1). */
export interface CountyOptions {
  readonly year: number;
  /** When the notice is issued (A27); by default before phase 1. */
  readonly issuedOn?: Day;
  /** Other first and last days of a phase (A2); they neither overlap nor leave gaps. */
  readonly phaseDates?: PhaseDates;
  /** Whether personal items are read by those A18 names only (default), or by everybody. */
  readonly personalItems?: 'restricted' | 'open';
  /** Whether 20 October itself is in time (A10, default true). */
  readonly summaryInclusive?: boolean;
  /** How the last day of a calendar period moves (A26, default off every rest day). */
  readonly roll?: Roll;
  /** Another working calendar, such as the national one with a local holiday (A26); by default the national one. */
  readonly calendar?: WorkingCalendar;
  /** The time zone in which days begin and end (A28); by default the calendar's, Asia/Shanghai. */
  readonly zone?: string;
  /** Choices by option id, `{ 'sign-off-days': 2 }`; each option's clause and default stand in its definition. */
  readonly choices?: Readonly<Record<string, unknown>>;
  /** External rulebooks: 政府工作规则 (2.1.3.b) and 中央八项规定 with its local rules (2.7.1.a). */
  readonly ruleSets?: { readonly 'government-working-rules'?: RuleSet; readonly 'eight-point-rules'?: RuleSet };
}

const badOption = (path: string, zh: string, en: string, clause: string): DubanError =>
  new DubanError('bad-option', text(zh, en), [{ path, message: text(`${clause}：${zh}`, `${clause}: ${en}`) }]);

/** A28 the calendar in the zone chosen; a zone that does not exist is refused at once. */
const zoned = (calendar: WorkingCalendar, zone: string | undefined): WorkingCalendar => {
  if (zone === undefined) return calendar;
  try {
    startOfDay(day('2022-01-01'), zone);
  } catch {
    throw badOption('zone', '没有此时区', 'there is no such time zone', 'A28');
  }
  return { ...calendar, zone };
};

/** The county's campaign as a policy; a `DubanError` where an option is out of range, or two contradict. */
export const countyCampaign = (options: CountyOptions): Policy<CountyTypes> => {
  const {
    year,
    issuedOn,
    phaseDates,
    personalItems = 'restricted',
    summaryInclusive,
    roll = 'rest-days',
    choices = {},
  } = options;
  if (!Number.isInteger(year) || year < 2004 || year > 2100)
    throw badOption('year', '年份须在2004至2100之间', 'the year lies between 2004 and 2100', 'A1');
  const phases = countyPhases(year, issuedOn, phaseDates);
  demandAgreement({ year, issuedOn, summaryInclusive, choices, phases: countyPhases(year, undefined, phaseDates) });
  const last = day(`${year}-10-20`);
  return definePolicy<CountyTypes>({
    id: 'county-campaign',
    title: text('县政府系统作风建设行动', 'a county government’s work-style campaign'),
    version: '3',
    source: '县政府办公室关于开展作风建设行动的通知',
    clauses,
    phases,
    campaign: 'campaign',
    actions: specialActions,
    roles,
    registrars: ['office'],
    scope: { kinds: ['township', 'department', 'leadership'], cites: ['0.d', 'A12', 'S2.a'] },
    ...(personalItems === 'open' ? {} : { readers }),
    procedures,
    tallies: countyTallies,
    reactions,
    ladder,
    options: countyOptions,
    chosen: { [summaryDay.id]: summaryInclusive !== false ? last : addDays(last, -1), ...choices },
    ruleSets: [
      {
        id: 'government-working-rules',
        title: text('《政府工作规则》', 'Government Working Rules'),
        cites: ['2.1.3.b', 'S6.a'],
        supplied: options.ruleSets?.['government-working-rules'],
      },
      {
        id: 'eight-point-rules',
        title: text('中央八项规定及实施细则', 'Eight-point Rules'),
        cites: ['2.7.1.a', 'S6.a'],
        supplied: options.ruleSets?.['eight-point-rules'],
      },
    ],
    calendar: zoned(options.calendar ?? nationalCalendar(), options.zone),
    backdating: { span: workingDays(backdatingDays), cites: ['A28'] },
    roll,
  });
};

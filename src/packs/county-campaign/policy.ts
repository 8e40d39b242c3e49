/** `countyCampaign`: the notice of 2022 as a policy, with what it leaves open as options. */
import { addDays, day, nationalCalendar } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import { definePolicy, workingDays } from '../../policy/index.js';
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { demandAgreement } from './agree.js';
import { demandArguments } from './arguments.js';
import type { CountyOptions } from './arguments.js';
import { issuedDay } from './campaign/options.js';
import { clauses } from './clauses/index.js';
import { glossary } from './glossary/index.js';
import { kinds, otherKinds } from './kinds.js';
import { ladder } from './ladder.js';
import { facts } from './facts.js';
import { backdatingDays, countyOptions } from './options.js';
import { summaryDay } from './participation/options.js';
import { shortfalls } from './participation/shortfalls.js';
import { countyPhases, writtenPhases } from './phases.js';
import { procedures } from './procedures.js';
import type { CountyTypes } from './procedures.js';
import { reactions } from './reactions.js';
import { readersOf } from './readers.js';
import { roles } from './roles.js';
import { countyTallies } from './tallies.js';
import { specialActions } from './taxonomy/index.js';

/** The day the notice is issued (A27), as an argument or as an option. */
const issuedOf = ({ issuedOn, choices }: CountyOptions): Day | undefined => {
  const chosen = choices?.[issuedDay.id];
  return issuedOn ?? (chosen === undefined || chosen === '' ? undefined : chosen);
};

/** What was chosen, and the summary's last day where it was not (A10). */
const choicesOf = ({
  year,
  issuedOn,
  summaryInclusive,
  choices = {},
}: CountyOptions): Readonly<Record<string, unknown>> => {
  const last = day(`${year}-10-20`);
  return {
    ...(issuedOn === undefined ? {} : { [issuedDay.id]: issuedOn }),
    [summaryDay.id]: summaryInclusive === false ? addDays(last, -1) : last,
    ...Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)),
  };
};

/** The county's campaign as a policy; a `DubanError` where an option is out of range, or two contradict. */
export const countyCampaign = (options: CountyOptions): Policy<CountyTypes> => {
  demandArguments(options);
  const { year, phaseDates, roll = 'rest-days' } = options;
  const chosen = choicesOf(options);
  demandAgreement(options, chosen, writtenPhases(year, phaseDates));
  const { calendar = nationalCalendar(), zone = calendar.zone } = options;
  return definePolicy<CountyTypes>({
    id: 'county-campaign',
    title: text('县政府系统作风建设行动', 'a county government’s work-style campaign'),
    version: '3',
    source: '县政府办公室关于开展作风建设行动的通知',
    clauses,
    phases: countyPhases(year, issuedOf(options), phaseDates),
    campaign: 'campaign',
    actions: specialActions,
    roles,
    registrars: ['office'],
    // To stop limits for everybody is the county government’s to decide, as what the office proposes is (A11).
    registry: { suspends: { roles: ['authority'], cites: ['A11', 'A28'] } },
    scope: { kinds: Object.keys(kinds), others: Object.keys(otherKinds), cites: ['0.d', 'A12', 'S2.a'] },
    readers: readersOf(options),
    shortfalls,
    procedures,
    tallies: countyTallies,
    reactions,
    ladder,
    options: countyOptions,
    chosen,
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
    calendar: zone === calendar.zone ? calendar : { ...calendar, zone },
    backdating: { span: workingDays(backdatingDays), cites: ['A28'], facts },
    roll,
    glossary,
  });
};

/** 07 Everything that can happen: promises of the notice proved within bounds, and the shortest way to what is not promised. */
import { day } from 'duban';
import { countyCampaign } from 'duban/packs/county-campaign';
import { workingDays } from 'duban/policy';
import { explorationText, explore, given, leadsTo, never } from 'duban/testing';

const policy = countyCampaign({ year: 2022 });
const { trial } = given(policy).on('2022-09-05').case('p', 'problem', { in: 'work.rectifying' });

const exploration = explore(policy, {
  from: trial,
  property: [
    never(
      '3.3.i no problem is struck off by whoever rectified it',
      ({ event, before }) => event.type === 'problem.struck-off' && event.by === before?.fields['responsible'],
      ({ event }) => event.type === 'problem.struck-off',
    ),
    leadsTo('4.3.a every overdue problem is reminded of within one working day', {
      from: ({ event }) => event.type === 'problem.overdue',
      to: ({ event }) => event.type === 'problem.reminded',
      unless: ({ event }) => event.type === 'problem.applied',
      within: workingDays(1),
    }),
    never(
      '(not promised) no problem that was signed is ever overdue',
      ({ event, before }) => event.type === 'problem.overdue' && before?.fields['signedBy'] !== undefined,
    ),
  ],
  bounds: {
    procedures: ['problem'],
    cases: ['p'],
    still: ['escalation', 'participation'],
    commands: ['apply', 'sign', 'verify', 'reject'].map((one) => `problem.${one}`),
    people: ['head', 'deputy', 'office', 'inspector'],
    days: ['today', 'ahead'],
    until: day('2022-09-16'),
    numbers: 1,
  },
});
console.log(explorationText(exploration, policy.calendar.zone));

/** What might be tried to get round the rules of the ladder. */
import { delegate, heard, mitigation, planned } from './given.js';
import { ask, passes, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const further = (rest: object = {}): readonly Ask[] => [
  ...heard,
  ask('escalation.propose', '08-04', 'officer', 'e', { rung: 'criticism', grounds: '认定属实' }),
  ask('escalation.approve', '08-05', 'governor', 'e', { mitigation }),
  ask('escalation.report-correction', '08-08', 'zhao', 'e', { statement: '已全部整改并公示' }),
  ask('escalation.reject-correction', '08-09', 'inspector', 'e', { requirements: '整改不到位，请继续改正' }),
  ask('escalation.propose', '08-12', 'officer', 'e', { rung: 'accountability', grounds: '未改正' }, rest),
];

/** What might be tried to get round the rules of the ladder. */
export const ladderRound: readonly Scenario[] = [
  refused(
    'S2.k',
    'nor closes for the office what their own unit is on the ladder for',
    [
      delegate('officer', 'li', 'office', '2022-08-01'),
      ...heard,
      ask('escalation.close', '08-04', 'li', 'e', { reason: '情节轻微，终止处理' }, { onBehalfOf: 'officer' }),
    ],
    'handled-by-own-unit',
  ),
  refused(
    '4.4.e1',
    'a further rung is not entered late at the cost of the days to reply',
    further({ occurredOn: '2022-08-10' }),
    'act-dated-back',
  ),
  passes('A15', 'entered on its day it leaves them all', further(), { due: { 'e reply': '2022-08-19' } }),
  refused(
    'S4.c',
    'a report points to nothing that is not there',
    [
      ask('escalation.report', '08-01', 'officer', 'e@finance', {
        trigger: 'T1',
        grounds: '缺少安排部署材料',
        evidence: ['no-such-case'],
      }),
    ],
    'evidence-unknown',
  ),
  passes('S4.c', 'and to what is', [
    ...planned(),
    ask('escalation.report', '08-23', 'officer', 'e@finance', {
      trigger: '2.2.3.x5',
      grounds: '窗口人员应付了事',
      evidence: ['p'],
    }),
  ]),
  refused(
    '3.2.g',
    'a report about somebody is made on the unit that they are of',
    [
      ask('escalation.report', '08-01', 'officer', 'e@finance#wu', {
        trigger: '2.2.3.x5',
        grounds: '窗口人员应付了事',
        evidence: [],
      }),
    ],
    'person-not-in-unit',
  ),
];

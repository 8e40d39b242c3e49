/** 3.1–3.3, what a unit owes by a gate, tried where it comes in pieces, late, or a second time. */
import { day } from '../../../../src/calendar/index.js';
import { assignment, listed, mobilised, part, plan, struckOff, unitList } from './given.js';
import { ask, passes, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const item = { item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' };
const section = { item: 'i2', level: 'section', parent: 'i1', responsible: 'qian', limit: '2022-09-25' };
const revise = (items: readonly object[], by = 'zhao') =>
  ask('participation.revise-plan', '08-23', by, part, { items, reason: '清单新增问题，补充整改任务' });
const signPlan = (items: readonly object[]) => ask('participation.sign-plan', '08-22', 'zhao', part, { items });
const consult = (data: object) => ask('participation.consult', '08-05', 'sun', part, { group: 'peers', ...data });

const onePlan = { options: { choices: { 'plan-scope': 'county' } } } as const;
const countyItem = { item: 'c1', responsible: 'governor', limit: '2022-09-30' };
const unitItem = { item: 'u1', parent: 'c1', unit: 'finance', responsible: 'zhao', limit: '2022-09-20' };
const countyPlan = (type = 'sign-plan', at = '08-20', items: readonly object[] = [countyItem]) =>
  ask(`campaign.${type}`, at, 'governor', 'campaign', {
    items,
    ...(type === 'revise-plan' ? { reason: '补充单位任务' } : {}),
  });

const prepare = (issuedOn: string) =>
  ask('campaign.prepare', '07-20T11:00', 'officer', 'campaign', { issuedOn, basis: '按照县委安排部署' });
/** The season counted from a day on which the notice was not issued: what the county prepares of itself is refused. */
const countedFrom = (issuedOn: string) => ({ options: { choices: { 'issued-on': day(issuedOn) } } });

/** What a unit owes. */
export const owedLists: readonly Scenario[] = [
  refused(
    'A27',
    'the phases are counted from the day on which the notice was issued',
    [prepare('2022-07-20')],
    'issued-on-another-day',
    countedFrom('2022-07-19'),
  ),
  passes('A27', 'and it is prepared with that day', [prepare('2022-07-19')], {
    ...countedFrom('2022-07-19'),
    expected: 'campaign.prepared',
  }),
  passes('4.1.c', 'the head is named by itself', [assignment('07-25', { first: 'zhao' })], {
    expected: 'participation.assigned',
  }),
  passes('4.1.d', 'and the deputy on another day', [
    assignment('07-25', { first: 'zhao' }),
    assignment('07-27', { inCharge: ['qian'] }),
  ]),
  passes(
    '3.1',
    'named on two days, nothing is missing at the gate',
    [...mobilised.slice(0, 1), assignment('07-25', { first: 'zhao' }), assignment('07-27', { inCharge: ['qian'] })],
    { to: '08-01T00:00', expected: 'gate.passed' },
  ),
  refused('3.1.c', 'somebody is named', [assignment('07-25', {})], 'nobody-named'),
  passes('3.2.f', 'to ask is to consult', [consult({ outcome: 'asked' })], { expected: 'participation.consulted' }),
  passes('A17', 'and that nothing was received is an outcome', [
    consult({ outcome: 'asked' }),
    consult({ outcome: 'none-received' }),
  ]),
  refused('3.2.f', 'what is adopted is an opinion', [consult({ outcome: 'adopted' })], 'opinion-missing'),
  refused(
    'A17',
    'of which there is none where none was received',
    [consult({ outcome: 'none-received', opinion: '窗口午间无人值守' })],
    'opinion-missing',
  ),
  refused('A5', 'a unit has one plan', [...listed(), unitList(), plan, signPlan([item])], 'plan-signed-already'),
  passes('A5', 'which is revised', [...listed(), unitList(), plan, revise([section])], {
    expected: 'participation.plan-revised',
  }),
  passes('3.3.h', 'and progress is told of what the revision left alone', [
    ...listed(),
    unitList(),
    plan,
    revise([section]),
    ask('participation.record-progress', '09-01', 'qian', part, { item: 'i1', planned: 60, actual: 40 }),
  ]),
  refused('A5', 'once there is one', [...listed(), unitList(), revise([item])], 'no-plan-to-revise'),
  refused('4.1.e', 'by the head', [...listed(), unitList(), plan, revise([section], 'qian')], 'role-not-held'),
  refused(
    '4.1.e',
    'level by level',
    [...listed(), unitList(), plan, revise([{ ...section, parent: 'i9' }])],
    'plan-item-without-parent',
  ),
  refused(
    '3.3.a',
    'an item has one number',
    [...listed(), unitList(), signPlan([item, item])],
    'plan-item-named-twice',
  ),
  refused(
    'A5',
    'the county has one plan as well',
    [countyPlan(), countyPlan('sign-plan', '08-22')],
    'county-plan-signed-already',
    onePlan,
  ),
  passes(
    'A5',
    'which is revised in phase 2',
    [countyPlan(), countyPlan('revise-plan', '08-20T15:00', [unitItem])],
    onePlan,
  ),
  passes('S2.e', 'and in phase 3', [countyPlan(), countyPlan('revise-plan', '08-25', [unitItem])], {
    ...onePlan,
    expected: 'campaign.plan-revised',
  }),
  refused('A5', 'once there is one in the county', [countyPlan('revise-plan')], 'no-county-plan-to-revise', onePlan),
  passes('3.4.a', 'a problem struck off may do without a rule, where it is said why', [
    ...struckOff,
    ask('participation.explain-no-rule', '10-09', 'zhao', part, { reason: '现行制度已覆盖', problems: ['p'] }),
  ]),
];

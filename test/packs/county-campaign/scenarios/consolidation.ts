/** 3.4 and 4.1–4.3: rules made, summaries, heads who answer for it, dates watched. */
import { dutyList, listed, mobilised, part, plan, rectifying, struckOff, unitList } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const makeRule = (problems: readonly string[], at = '10-09') =>
  ask('participation.make-rule', at, 'zhao', part, { title: '限时办结制度', revised: false, problems });
const summary = (at: string, by = 'zhao') =>
  ask('participation.sum-up', at, by, part, { document: '作风建设行动总结', hash: 'b'.repeat(64) });
const otherUnits = ask('problem.find', '08-03', 'zhou', 'r@river', {
  focus: 'F52',
  source: 'self-check',
  place: 'work',
  description: '下乡次数不足',
});
/** Phase 4, and the requirements. */
export const consolidation: readonly Scenario[] = [
  passes('3.4', 'phase 4 begins on 1 October', [], { to: '10-01T00:00', expected: 'consolidation.begun' }),
  refused(
    '3.4',
    'the campaign does not close before its last day',
    [ask('campaign.close', '10-11', 'officer', 'campaign', { handovers: [], note: '行动结束' })],
    'campaign-still-running',
  ),
  passes('3.4.a', 'a problem struck off leads to a rule', [...struckOff, makeRule(['p'])]),
  refused(
    '3.4.a',
    'a rule is not made for another unit’s problem',
    [otherUnits, makeRule(['r'])],
    'rule-for-another-units-problem',
  ),
  passes('3.4.c', 'a rule is made', [...struckOff, makeRule(['p'])]),
  refused('3.4.c', 'a rule names problems that exist', [makeRule(['nowhere'])], 'rule-for-another-units-problem'),
  passes('3.4.f', 'the unit sums up', [summary('10-12')]),
  refused('3.4.f', 'nobody sums up in phase 3', [summary('09-12')], 'summary-before-phase-4'),
  passes('3.4.g', 'the summary arrives on 20 October', [summary('10-20T23:59')]),
  raised('3.4.g', 'at 24:00 of 20 October it is missed', [], 'summary.missed', { to: '10-21T00:00' }),
  passes('4.1.c', 'the head is first responsible', mobilised),
  refused(
    '4.1.c',
    'a deputy is not',
    [ask('participation.assign', '07-25', 'zhao', part, { first: 'qian', inCharge: ['qian'] })],
    'first-responsible-not-head',
  ),
  passes('4.1.d', 'a deputy is in charge', mobilised),
  refused(
    '4.1.d',
    'a cadre is not',
    [ask('participation.assign', '07-25', 'zhao', part, { first: 'zhao', inCharge: ['sun'] })],
    'not-a-deputy',
  ),
  passes('4.1.e', 'each level sees to the next', [...listed(), unitList(), plan]),
  refused(
    '4.1.e',
    'an item of a section hangs on an item of the unit',
    [
      ...listed(),
      unitList(),
      ask('participation.sign-plan', '08-21', 'zhao', part, {
        items: [{ item: 'i1', level: 'section', responsible: 'qian', limit: '2022-09-20' }],
      }),
    ],
    'plan-item-without-parent',
  ),
  passes('4.2.c', 'the head hands in a list of their own', [
    ask('participation.return-personal-list', '08-18', 'zhao', part, { items: 2, signed: true }),
  ]),
  raised('4.2.c', 'without the head’s own list the gate is not passed', [], 'gate.failed', { to: '08-21T00:00' }),
  passes('4.3.a', 'progress is reported', [
    ...rectifying(),
    ask('problem.report', '08-30', 'sun', 'p', { progress: '已完成环节梳理' }),
  ]),
  raised('4.3.a', 'a limit that draws near is announced', rectifying(), 'problem.due-soon', { to: '09-18T00:00' }),
  passes('4.3.e', 'a lasting rule is made', [...struckOff, makeRule(['p'])]),
  refused(
    '4.3.e',
    'a cadre does not make rules',
    [
      dutyList,
      ask('participation.make-rule', '10-09', 'sun', part, { title: '限时办结制度', revised: false, problems: ['p'] }),
    ],
    'role-not-held',
  ),
];

/** 3.3: plan, ledger, limits, striking off, down to zero. */
import { proof } from '../county.js';
import { inspection, listed, part, plan, planned, rectifying, signed, struckOff, unitList, verify } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const planProblem = (more: object) =>
  ask('problem.plan', '08-22', 'qian', 'p', {
    measures: ['压缩审批环节'],
    responsible: 'sun',
    limit: '2022-09-20',
    ...more,
  });
const before = [...listed(), unitList(), plan];
const orphan = ask('participation.sign-plan', '08-21', 'zhao', part, {
  items: [{ item: 'i1', level: 'person', responsible: 'sun', limit: '2022-09-20' }],
});

/** Phase 3. */
export const rectification: readonly Scenario[] = [
  passes('3.3', 'phase 3 begins on 21 August', [], { to: '08-21T00:00', expected: 'rectification.begun' }),
  refused(
    '3.3',
    'a limit beyond phase 3 is not set',
    [...before, planProblem({ limit: '2022-10-08' })],
    'limit-out-of-bounds',
  ),
  passes('3.3.a', 'one plan, item by item, level by level', [
    ...listed(),
    unitList(),
    ask('participation.sign-plan', '08-21', 'zhao', part, {
      items: [
        { item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' },
        { item: 'i2', parent: 'i1', level: 'section', responsible: 'qian', limit: '2022-09-20' },
      ],
    }),
  ]),
  refused(
    '3.3.a',
    'an item below the unit names the item above',
    [...listed(), unitList(), orphan],
    'plan-item-without-parent',
  ),
  passes('3.3.c', 'the head signs the plan', before),
  refused(
    '3.3.c',
    'rectifying waits for the signed plan',
    [...listed(), unitList(), planProblem({}), ask('problem.start', '08-24', 'sun', 'p')],
    'no-signed-plan',
  ),
  passes('3.3.d', 'a problem gets its line in the ledger', listed()),
  refused(
    '3.3.d',
    'a cadre does not open lines in the ledger',
    [...listed().slice(0, 1), ask('problem.list', '08-03', 'sun', 'p', { goal: '两天内办结' })],
    'role-not-held',
  ),
  passes('3.3.e', 'measures are written down', planned()),
  refused('3.3.e', 'a plan without measures is none', [...before, planProblem({ measures: [] })], 'bad-shape'),
  passes('3.3.f', 'somebody of the unit is responsible', planned()),
  refused(
    '3.3.f',
    'nobody of another unit is responsible',
    [...before, planProblem({ responsible: 'zheng' })],
    'responsible-not-in-unit',
  ),
  passes('3.3.g', 'a limit is set', planned()),
  raised('3.3.g', 'what passes its limit is overdue', rectifying(), 'problem.overdue', { to: '09-21T00:00' }),
  passes('3.3.h', 'planned stands beside actual', [
    ...before,
    ask('participation.record-progress', '09-01', 'qian', part, { item: 'i1', planned: 60, actual: 40 }),
  ]),
  refused(
    '3.3.h',
    'progress is told of items of the plan',
    [...before, ask('participation.record-progress', '09-01', 'qian', part, { item: 'i9', planned: 60, actual: 40 })],
    'not-an-item-of-the-plan',
  ),
  passes('3.3.i', 'an inspector strikes off on site', struckOff),
  refused(
    '3.3.i',
    'a problem is not struck off on process papers alone',
    [
      ...rectifying(),
      ask('problem.apply', '09-01', 'sun', 'p', {
        evidence: [proof('2022-08-30', 'process')],
        statement: '已整改到位',
      }),
    ],
    'no-effect-evidence',
  ),
  refused(
    '3.3.i',
    'a unit’s own problem is not struck off by its head',
    [...signed(), verify('zhao', '09-05')],
    'role-not-held',
  ),
  passes('3.3.j', 'a unit with nothing open comes to zero', [...struckOff], {
    to: '10-01T00:00',
    expected: 'gate.passed',
  }),
  refused(
    '3.3.j',
    'in strict mode the campaign does not go on with a problem open',
    [...rectifying('2022-09-28'), ask('campaign.proceed', '10-02', 'officer', 'campaign')],
    'problems-still-open',
    { options: { choices: { 'down-to-zero': 'strict' } } },
  ),
  passes('3.3.l', 'the office’s inspector plans an inspection', [inspection()]),
  refused('3.3.l', 'a unit’s head does not inspect', [inspection({}, 'i@finance', '09-05', 'zhao')], 'role-not-held'),
];

/** 0 and 3.1–3.2: who takes part, mobilisation, self-examination. */
import { listed, mobilised, part, unitList } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const register = (kind: string) =>
  ask('unit.register', '07-21', 'host', 'none', { unit: 'school', name: '县职校', kind }, { case: undefined });

/** Who takes part, and the first two phases. */
export const phases: readonly Scenario[] = [
  passes('0.d', 'a registered department takes part of itself', [register('department')], {
    expected: 'participation.opened',
  }),
  refused(
    '0.d',
    'a unit outside the scope has no problems here',
    [
      ask('problem.find', '08-03', 'officer', 'p@group-office', {
        focus: 'F52',
        source: 'inspection',
        place: 'work',
        description: '办理用时过长',
      }),
    ],
    'out-of-scope',
  ),
  passes('3.1', 'phase 1 begins on 21 July', [], { to: '07-21T00:00', expected: 'mobilisation.begun' }),
  raised('3.1', 'phase 1 ends on 31 July: what is missing then fails the gate', [], 'gate.failed', {
    to: '08-01T00:00',
  }),
  passes('3.1.b', 'the unit holds its meeting and makes arrangements', mobilised.slice(0, 1)),
  refused(
    '3.1.b',
    'a meeting that has not been held is no arrangement',
    [ask('participation.arrange', '07-25', 'zhao', part, { document: '实施方案', meetingOn: '2022-07-28' })],
    'meeting-not-held-yet',
  ),
  passes('3.1.c', 'the head and a deputy in charge are named', mobilised),
  refused(
    '3.1.c',
    'a cadre is not the first responsible person',
    [ask('participation.assign', '07-25', 'zhao', part, { first: 'sun', inCharge: ['qian'] })],
    'first-responsible-not-head',
  ),
  passes('3.2', 'phase 2 begins on 1 August', [], { to: '08-01T00:00', expected: 'self-examination.begun' }),
  refused(
    '3.2',
    'a problem found in phase 4 is not registered',
    [
      ask('problem.find', '10-11', 'qian', 'p@finance', {
        focus: 'F52',
        source: 'self-check',
        place: 'work',
        description: '办理用时过长',
      }),
    ],
    'found-out-of-season',
  ),
  passes('3.2.c', 'a problem carries one of the 21 focus codes', listed(['2.5.2.x1']).slice(0, 1)),
  refused(
    '3.2.c',
    'one behaviour is named once',
    listed(['2.5.2.x1', '2.5.2.x1']).slice(0, 1),
    'behaviour-named-twice',
  ),
  passes('3.2.d', 'the head hands in the self-check', [
    ask('participation.self-check', '08-08', 'zhao', part, {
      q1: { found: true, note: '有表态快落实慢的情形' },
      q2: { found: false, note: '未发现' },
      q3: { found: false, note: '未发现' },
      q4: { found: false, note: '未发现' },
      q5: { found: false, note: '未发现' },
    }),
  ]),
  refused(
    '3.2.d',
    'correcting at once belongs to phase 2',
    [
      ...listed(),
      ask('problem.correct', '09-01', 'qian', 'p', {
        measures: ['当场更正公示'],
        responsible: 'sun',
        evidence: [
          {
            hash: 'a'.repeat(64),
            uri: 'archive:1',
            size: 10,
            mediaType: 'image/jpeg',
            madeOn: '2022-09-01',
            kind: 'effect',
            shows: '公示已更正',
          },
        ],
      }),
    ],
    'immediate-correction-too-late',
  ),
  passes('3.2.e', 'a problem is found', listed().slice(0, 1)),
  refused(
    '3.2.e',
    'the organ outside does not register problems',
    [
      ask('problem.find', '08-03', 'organ', 'p@finance', {
        focus: 'F52',
        source: 'self-check',
        place: 'work',
        description: '办理用时过长',
      }),
    ],
    'role-not-held',
  ),
  passes('3.2.f', 'an opinion of the public is recorded and adopted', [
    ask('participation.consult', '08-05', 'sun', part, {
      group: 'public',
      opinion: '窗口午间无人值守',
      outcome: 'adopted',
    }),
  ]),
  refused(
    '3.2.f',
    'an opinion is not rejected without a reason',
    [
      ask('participation.consult', '08-05', 'sun', part, {
        group: 'public',
        opinion: '延长办公时间',
        outcome: 'rejected',
      }),
    ],
    'opinion-rejected-without-reason',
  ),
  passes('3.2.g', 'the head signs the unit’s list', [...listed(), unitList()]),
  refused(
    '3.2.g',
    'a nil list beside a listed problem is not signed',
    [...listed(), unitList(true)],
    'list-differs-from-ledger',
  ),
];

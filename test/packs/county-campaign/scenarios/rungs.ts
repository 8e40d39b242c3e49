/** The ladder from rung to rung: declined, cleared, objected to, reviewed with each outcome wherever it can be. */
import { heard, mitigation, proposed } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const approve = (at: string, by = 'governor') => ask('escalation.approve', at, by, 'e', { mitigation });
const propose = (rung: string, at: string, more: object = {}) =>
  ask('escalation.propose', at, 'officer', 'e', { rung, grounds: '认定属实', ...more });
const replies = (at: string) => ask('escalation.reply', at, 'zhao', 'e', { statement: '仍在改正之中' });
const decline = (at: string) => ask('escalation.decline', at, 'governor', 'e', { reason: '情节轻微，已整改' });
const object = (at: string) => ask('escalation.object', at, 'zhao', 'e', { grounds: '认定事实有误' });
const review = (outcome: string, at = '08-17') =>
  ask('escalation.decide-review', at, 'officer-2', 'e', { outcome, reason: '复核认定原结论与事实有出入', mitigation });
const appoint = (person: string, role: string) =>
  ask(
    'person.appoint',
    '07-28',
    'host',
    'none',
    { person, name: person, role, unit: 'group-office', from: '2022-07-28' },
    { case: undefined },
  );
const corrects = (at: string) =>
  ask('escalation.report-correction', at, 'zhao', 'e', { statement: '已全部整改并公示' });
const accepts = (at: string, by = 'inspector-2') =>
  ask('escalation.accept-correction', at, by, 'e', { finding: '现场核查，整改属实' });
const rejects = (at: string) =>
  ask('escalation.reject-correction', at, 'inspector-2', 'e', { requirements: '请补充公示记录和回访情况' });
const handOver = (at: string) => ask('escalation.hand-over', at, 'officer', 'e', { to: '县监察机关' });
const reminded = [...proposed('reminder'), approve('08-05', 'officer-2')];
const criticised = [...proposed('criticism'), approve('08-05')];
const uncorrected = [...criticised, corrects('08-08'), rejects('08-09')];
const accountable = [...uncorrected, propose('accountability', '08-10'), replies('08-10'), approve('08-11')];
const handedOver = [...accountable, handOver('08-12')];

/** A review pending in each state of the ladder, and the outcomes that can come of it there. */
const underReview: readonly (readonly [string, readonly Ask[], readonly string[]])[] = [
  ['a criticism', [...criticised, object('08-08')], ['withdrawn', 'varied', 'upheld']],
  ['a correction reported', [...criticised, object('08-08'), corrects('08-09')], ['withdrawn', 'varied', 'upheld']],
  [
    'a correction rejected',
    [...criticised, object('08-08'), corrects('08-09'), rejects('08-10')],
    ['withdrawn', 'varied', 'upheld'],
  ],
  [
    'a further proposal',
    [
      ...criticised,
      object('08-08'),
      corrects('08-09'),
      rejects('08-10'),
      propose('accountability', '08-11'),
      replies('08-11'),
    ],
    ['withdrawn', 'varied', 'upheld'],
  ],
  ['accountability', [...accountable, object('08-12')], ['withdrawn', 'varied', 'upheld']],
  ['what was handed over', [...handedOver, object('08-15')], ['withdrawn', 'varied', 'upheld']],
  [
    'what was corrected',
    [...criticised, object('08-08'), corrects('08-09'), accepts('08-10')],
    ['withdrawn', 'upheld'],
  ],
];

/** The ladder from rung to rung. */
export const rungs: readonly Scenario[] = [
  ...underReview.flatMap(([what, steps, outcomes]) =>
    outcomes.map((outcome) => passes('S4.m', `${what} is reviewed: ${outcome}`, [...steps, review(outcome)])),
  ),
  passes('S4.c', 'a suggestion that does not hold is dismissed', [
    ...heard.slice(0, 1),
    ask('escalation.dismiss', '08-02', 'inspector', 'e', { reason: '材料已补交，情况不属实' }),
  ]),
  refused(
    'S4.c',
    'nobody confirms what they reported',
    [
      ...heard.slice(0, 1).map((one) => ({ ...one, by: 'inspector' })),
      ask('escalation.confirm', '08-02', 'inspector', 'e', { finding: '经查阅材料并现场核实，情况属实' }),
    ],
    'confirmed-by-reporter',
  ),
  raised('S4.j', 'who does not reply has been heard all the same', heard.slice(0, 2), 'escalation.reply-waived', {
    to: '08-10T00:00',
  }),
  passes('A15', 'what was heard can end there', [
    ...heard,
    ask('escalation.close', '08-04', 'officer', 'e', { reason: '申辩成立，终止处理' }),
  ]),
  passes('A15', 'and so can what was not corrected', [
    ...uncorrected,
    ask('escalation.close', '08-10', 'officer', 'e', { reason: '已另案处理，不再继续' }),
  ]),
  passes('S4.h', 'the office reminds by itself', reminded),
  refused(
    'A15',
    'but nobody approves their own proposal',
    [...proposed('reminder'), approve('08-05', 'officer')],
    'approved-by-proposer',
  ),
  refused('A15', 'the ladder is not climbed twice', [...reminded, propose('reminder', '08-08')], 'rung-not-higher'),
  passes('A15', 'who is watched can be proposed for more', [...reminded, propose('criticism', '08-08')]),
  passes('A15', 'and goes back to being watched where that is declined', [
    ...reminded,
    propose('criticism', '08-08'),
    replies('08-08'),
    decline('08-09'),
  ]),
  passes('A15', 'a first proposal declined leaves who was heard as they were', [
    ...proposed('criticism'),
    decline('08-05'),
  ]),
  raised('S4.o', 'the clean period ends', reminded, 'escalation.cleared', { to: '09-15T00:00' }),
  refused(
    'inspection-rules.18',
    'nobody accepts their own correction',
    [appoint('zhao', 'inspector'), ...criticised, corrects('08-08'), accepts('08-09', 'zhao')],
    'correction-accepted-by-subject',
  ),
  refused(
    'inspection-rules.17',
    'nobody reviews what they confirmed',
    [appoint('inspector', 'office'), ...criticised, object('08-08'), { ...review('upheld'), by: 'inspector' }],
    'review-by-author',
  ),
  raised('inspection-rules.17', 'thirty days to object come to an end', criticised, 'escalation.objection-expired', {
    to: '09-06T00:00',
  }),
  passes(
    'A15',
    'a decision after that is open to objection anew',
    [...uncorrected, propose('accountability', '09-06'), replies('09-06'), approve('09-07')],
    { silent: true },
  ),
  passes(
    'S4.l',
    'a further decision before that has thirty days of its own',
    [...uncorrected, propose('accountability', '08-15'), replies('08-15'), approve('08-16')],
    { silent: true, due: { 'e objection': '2022-09-15' } },
  ),
  raised(
    'inspection-rules.17',
    'a review that takes too long shows',
    [...criticised, object('08-08')],
    'escalation.review-overdue',
    {
      to: '09-10T00:00',
    },
  ),
  passes('4.4.e2', 'the competent organ acknowledges', [
    ...handedOver,
    ask('escalation.acknowledge', '08-15', 'organ', 'e', { receipt: '收件第8号' }),
  ]),
  refused(
    '4.4.e2',
    'nobody else does',
    [...handedOver, ask('escalation.acknowledge', '08-15', 'officer', 'e', { receipt: '收件第8号' })],
    'role-not-held',
  ),
  ...(['approve', 'decline'] as const).map((what) =>
    passes('S4.p', `praise comes to its end: ${what}`, [
      ask('praise.propose', '08-05', 'officer', 'h@finance', { grounds: '整改成效突出' }),
      ask(`praise.${what}`, '08-08', 'governor', 'h', what === 'decline' ? { reason: '依据不足' } : {}),
    ]),
  ),
  refused(
    'S4.p',
    'nobody approves the praise they proposed',
    [
      appoint('officer', 'authority'),
      ask('praise.propose', '08-05', 'officer', 'h@finance', { grounds: '整改成效突出' }),
      ask('praise.approve', '08-08', 'officer', 'h'),
    ],
    'praise-approved-by-proposer',
  ),
];

/** 2.1–2.4 and 2.7: carrying out, rules of work, training, the people’s requests, duties, family events. */
import { text } from '../../../../src/shared/index.js';
import { proof } from '../county.js';
import {
  accepted,
  answered,
  answerItem,
  dutyList,
  filingProcedure,
  inspection,
  listed,
  part,
  request,
  routed,
  signed,
  verify,
} from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const rulebook = (id: string, clause: string) => ({
  id,
  source: '县政府规则（示例）',
  rules: {
    'participation.arrange': [
      {
        id: `rulebook-${clause}`,
        cites: [clause],
        message: text('休息日不登记', 'not on rest days'),
        check: (c: { readonly today: string }) =>
          c.today !== '2022-07-23' || { given: c.today, expected: text('工作日', 'a working day') },
      },
    ],
  },
});
const arrange = (on: string) =>
  ask('participation.arrange', on, 'zhao', part, { document: '实施方案', meetingOn: '2022-07-22' });
const working = { options: { ruleSets: { 'government-working-rules': rulebook('gwr', '2.1.3.b') } } };
const eight = { options: { ruleSets: { 'eight-point-rules': rulebook('epr', '2.7.1.a') } } };
const decision = ask('inventory.list', '08-05', 'officer', 'v@finance', {
  decision: '惠企资金五日内直达',
  document: '县政府第12次常务会议纪要',
});
const howFar = (evidence: readonly unknown[]) =>
  ask('inventory.update', '08-10', 'qian', 'v', { howFar: 60, evidence });
const refer = [
  ask('problem.refer', '09-02', 'officer', 'p', { reason: '侵害群众利益，须查处' }),
  ask('problem.sign-referral', '09-02', 'inspector', 'p', {}),
  ask('problem.acknowledge', '09-03', 'organ', 'p', { receipt: '收件第12号' }),
];
const raise = ask('duty-dispute.raise', '08-08', 'zhao', 'd@finance', {
  matter: '沿街排水管网维护',
  other: 'river',
  basis: '三定方案第二条',
});
const file = ask('family-event.file', '08-10', 'sun', 'f@finance#sun', {
  kind: 'wedding',
  heldOn: '2022-09-18',
  place: '城关镇文化礼堂',
  tables: 12,
  officialCars: false,
  undertaking: '不邀请管理服务对象，不收礼金',
});

/** The special actions 1–4 and 7. */
export const actions: readonly Scenario[] = [
  passes('2.1.2.a', 'a special inspection of policy is planned', [
    inspection({ round: 'planned', topic: '政策落实专项督查' }),
  ]),
  refused(
    '2.1.2.a',
    'a department that is not designated does not inspect',
    [inspection({ round: 'planned' }, 'i@finance', '09-05', 'chen')],
    'inspection-not-designated',
  ),
  passes('2.1.2.b', 'how far a decision is carried out is entered with evidence', [
    decision,
    howFar([proof('2022-08-09')]),
  ]),
  refused('2.1.2.b', 'progress without evidence is not entered', [decision, howFar([])], 'progress-without-evidence'),
  passes('2.1.3.b', 'what the rulebook allows is done', [arrange('07-22')], {
    ...working,
    silent: true,
  }),
  refused('2.1.3.b', 'what the rulebook forbids is refused', [arrange('07-23')], 'rulebook-2.1.3.b', working),
  passes('2.2.1.b', 'a training serves a problem of the unit', [
    ...listed(),
    ask('participation.train', '08-11', 'qian', part, {
      title: '公文办理实务培训',
      heldOn: '2022-08-10',
      serves: 'F52',
      problem: 'p',
    }),
  ]),
  refused(
    '2.2.1.b',
    'a training that serves no problem does not count',
    [
      ...listed(),
      ask('participation.train', '08-11', 'qian', part, {
        title: '公文办理实务培训',
        heldOn: '2022-08-10',
        serves: 'F52',
      }),
    ],
    'training-serves-no-problem',
  ),
  passes('2.2.2.b', 'a drill is held', [
    ask('participation.hold-activity', '08-12', 'qian', part, {
      kind: 'drill',
      title: '窗口业务岗位练兵',
      heldOn: '2022-08-12',
    }),
  ]),
  refused(
    '2.2.2.b',
    'a drill yet to come does not count',
    [
      ask('participation.hold-activity', '08-12', 'qian', part, {
        kind: 'drill',
        title: '窗口业务岗位练兵',
        heldOn: '2022-08-20',
      }),
    ],
    'not-held-yet',
  ),
  passes('2.2.3.b', 'a mechanism is set up', [
    ask('participation.set-mechanism', '08-02', 'zhao', part, { document: '周调度工作机制' }),
  ]),
  raised(
    '2.2.3.b',
    'where weekly reports were chosen, a missing one shows',
    [ask('participation.set-mechanism', '08-02', 'zhao', part, { document: '周调度工作机制' })],
    'participation.report-overdue',
    {
      to: '08-10T00:00',
      options: { choices: { 'reporting-cadence': 'weekly' } },
    },
  ),
  passes('2.3.1.y1', 'harm to the people’s interests is referred and acknowledged', [
    ...signed(['2.3.1.y1']),
    ...refer.slice(0, 1),
  ]),
  refused(
    '2.3.1.y1',
    'it does not end by rectification alone',
    [...signed(['2.3.1.y1']), verify()],
    'referral-outstanding',
  ),
  passes('2.3.1.y2', 'a burden on the people is referred', [...signed(['2.3.1.y2']), ...refer.slice(0, 1)]),
  refused(
    '2.3.1.y2',
    'it does not end without the organ’s receipt',
    [...signed(['2.3.1.y2']), ...refer.slice(0, 1), verify()],
    'referral-outstanding',
  ),
  passes('2.3.2.b', 'a leader takes charge of a request', accepted),
  refused(
    '2.3.2.b',
    'nothing is taken on without a leader in charge',
    [...routed, ask('public-request.accept', '08-04', 'zhao', 'q', { notice: '已受理' })],
    'no-owning-leader',
  ),
  passes('2.3.2.c', 'urgent problems are listed', [
    ask('participation.list-urgent', '08-10', 'qian', part, { items: ['老旧小区停水'] }),
  ]),
  refused(
    '2.3.2.c',
    'an empty list says why',
    [ask('participation.list-urgent', '08-10', 'qian', part, { items: [] })],
    'urgent-list-empty',
  ),
  passes('2.3.2.d', 'item by item until all are answered', answered),
  raised(
    '2.3.2.d',
    'sixty days later it is overdue',
    [...accepted, answerItem('修复路灯', '08-20')],
    'public-request.overdue',
    { to: '10-09T00:00' },
  ),
  passes('2.4.1.b', 'the staffing office settles whose duty it is', [
    dutyList,
    raise,
    ask('duty-dispute.settle', '08-10', 'arbiter', 'd', {
      outcome: 'other-unit',
      owner: 'river',
      basis: '依三定方案第二条由对方负责',
    }),
  ]),
  refused('2.4.1.b', 'a dispute is read against a duty list', [raise], 'no-duty-list'),
  passes('2.7.1.a', 'what the eight-point rules allow is done', [arrange('07-22')], { ...eight, silent: true }),
  refused('2.7.1.a', 'what they forbid is refused', [arrange('07-23')], 'rulebook-2.7.1.a', eight),
  passes('2.7.2.c', 'a wedding is filed under the unit’s procedure', [filingProcedure, file]),
  refused('2.7.2.c', 'there is no filing without a procedure', [file], 'no-filing-procedure'),
  refused(
    'petition-rules.20',
    'six representatives are one too many',
    [request({ representatives: 6 })],
    'too-many-representatives',
  ),
];

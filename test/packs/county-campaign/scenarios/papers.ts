/** Clues, disputes, tasks, documents, meetings, inspections and filings: what the other scenarios leave out of their ways. */
import { assigned, dutyList, filingProcedure, inspected, inspecting, meeting } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const host = (type: string, at: string, data: object): Ask => ask(type, at, 'host', 'none', data, { case: undefined });
const appoint = (person: string, role: string) =>
  host('person.appoint', '07-28', { person, name: person, role, unit: 'group-office', from: '2022-07-28' });
const clue = ask('clue.register', '08-04', 'officer', 'c@finance', {
  ground: '2.3.1.y1',
  summary: '群众反映征地补偿款未按标准发放',
});
const signedClue = [clue, ask('clue.sign', '08-05', 'officer-2', 'c')];
const handedOver = [...signedClue, ask('clue.hand-over', '08-05', 'officer', 'c', { to: '县监察机关' })];
const acknowledge = (by: string) => ask('clue.acknowledge', '08-08', by, 'c', { receipt: '收件第15号' });
const dispute = [
  dutyList,
  ask('duty-dispute.raise', '08-08', 'zhao', 'd@finance', { matter: '管网维护', other: 'river', basis: '“三定”方案' }),
];
const state = (by: string) => ask('duty-dispute.state', '08-09', by, 'd', { statement: '该管网未移交我单位' });
const settle = (by: string) =>
  ask('duty-dispute.settle', '08-10', by, 'd', {
    outcome: 'own-duty',
    owner: 'finance',
    basis: '依三定方案第二条由该单位负责',
  });
const short = assigned({ limit: '2022-08-12' });
const did = {
  start: (at: string) => ask('task.start', at, 'sun', 'k', { step: '已着手' }),
  report: (at: string) => ask('task.report', at, 'sun', 'k', { progress: '完成一半' }),
  finish: (at: string) => ask('task.finish', at, 'sun', 'k', { result: '全部公开' }),
  receive: (at: string) => ask('task.receive', at, 'sun', 'k'),
  withdraw: (at: string, by = 'zhao') => ask('task.withdraw', at, by, 'k', { reason: '上级已统一部署' }),
  handOver: (at: string) => ask('task.hand-over', at, 'zhao', 'k', { responsible: 'li', reason: '原责任人调离' }),
};
const begun = [short, did.start('08-11')];
/** Where the reminders of a task late since 12 August stand. */
const stages = [
  ['before the first reminder', [], '08-15'],
  ['after the first', [], '08-17'],
  ['after the second', [], '08-19'],
  ['when nothing helped', [], '08-25'],
] as const;
const tasks = stages.flatMap(([when, , at]): readonly Scenario[] => [
  passes('A22', `a late task is begun ${when}`, [short, did.start(at)]),
  passes('2.5.2.d', `a late task is reported on ${when}`, [...begun, did.report(at)]),
  passes('2.5.2.e', `a late task is finished ${when}`, [...begun, did.finish(at)]),
  passes('2.6.g1', `a late task is withdrawn ${when}`, [...begun, did.withdraw(at)]),
]);
const document = (more: object = {}) =>
  ask('sign-off.submit', '08-01', 'li', 'd@finance', {
    title: '关于限时办结的通知',
    flow: 'outgoing',
    form: 'red-head',
    drafter: 'sun',
    signers: ['qian', 'zhao'],
    ...more,
  });
const sign = (at: string, by: string) => ask('sign-off.sign', at, by, 'd', { opinion: '同意印发' });
const returned = [
  document(),
  ask('sign-off.return', '08-02', 'qian', 'd', { requirements: '请补充依据文号和办理时限' }),
];
const decisions = (at: string) =>
  ask('meeting.record-decisions', at, 'qian', 'm', {
    decisions: [{ what: '各站所三日内完成排查', unit: 'finance', responsible: 'sun', limit: '2022-08-31' }],
  });
const held = [meeting(), ask('meeting.hold', '08-12', 'qian', 'm', { attended: 18, lasted: 40 })];
const find = (at: string) =>
  ask('inspection.find', at, 'inspector', 'i', { finding: '窗口无人值守', seenAt: '三号窗口' });
const onTheSpot = ask('task.assign', '09-07', 'inspector', 'k@finance<i', {
  matter: '一周内整改窗口值守',
  source: 'inspection',
  responsible: 'sun',
  limit: '2022-09-20',
  reports: 1,
  forms: 0,
});
const objected = [
  ...inspected,
  ask('inspection.object', '09-13', 'zhao', 'i', { grounds: '结论所列事项已于督查前办结' }),
];
const decide = (by: string) =>
  ask('inspection.decide-objection', '09-14', by, 'i', { outcome: 'upheld', reason: '复核认定原结论事实清楚' });
const filed = (kind: string, heldOn: string, by = 'sun') => [
  filingProcedure,
  ask('family-event.file', '08-10', by, `f@finance#${by}`, {
    kind,
    heldOn,
    place: '文化礼堂',
    tables: 10,
    officialCars: false,
    undertaking: '不收礼金',
  }),
];
const wedding = filed('wedding', '2022-09-18');
const back = [...wedding, ask('family-event.return', '08-11', 'zhao', 'f', { reason: '未写明规模' })];
const seen = (by = 'zhao') => ask('family-event.acknowledge', '08-11', by, 'f', { reminder: '已提醒遵守有关规定' });
const outcome = (by = 'sun') => ask('family-event.report', '09-20', by, 'f', { tables: 10, report: '按报备规模举办' });

/** What else papers go through. */
export const papers: readonly Scenario[] = [
  ...tasks,
  passes('2.6.g1', 'a task is withdrawn before it is taken', [short, did.withdraw('08-10T15:00')]),
  passes('2.6.g1', 'or once it was received', [short, did.receive('08-10T15:00'), did.withdraw('08-11')]),
  refused('2.6.g1', 'only by who assigned it', [short, did.withdraw('08-10T15:00', 'sun')], 'role-not-held'),
  refused(
    '2.5.2.c',
    'and begun by who answers for it',
    [{ ...did.start('08-11'), by: 'li' }].flatMap((one) => [short, one]),
    'role-not-held',
  ),
  passes('4.1.e', 'a task goes to another before it is taken', [short, did.handOver('08-10T15:00')]),
  passes('4.1.e', 'or once it was received', [short, did.receive('08-10T15:00'), did.handOver('08-11')]),
  passes('A22', 'what was received is begun', [short, did.receive('08-10T15:00'), did.start('08-11')]),
  raised('2.6.3.f', 'what was received and not begun is overdue', [short, did.receive('08-10T15:00')], 'task.overdue', {
    to: '08-13T00:00',
  }),
  passes('2.5.2.q4', 'it is finished after it moved once', [...begun, did.report('08-15T08:00'), did.finish('08-16')], {
    silent: true,
  }),
  passes('2.5.2.q4', 'reported on again', [...begun, did.report('08-15T08:00'), did.report('08-16')], { silent: true }),
  passes('2.6.g1', 'or withdrawn then', [...begun, did.report('08-15T08:00'), did.withdraw('08-16')]),
  raised('2.3.1.y1', 'a clue that is not signed is late', [clue], 'clue.overdue', { to: '08-20T00:00' }),
  raised('2.3.1.y1', 'so is one that is not handed over', signedClue, 'clue.overdue', { to: '08-20T00:00' }),
  raised(
    '2.3.1.y1',
    'or not handed to another organ',
    [...handedOver, ask('clue.send-back', '08-08', 'organ', 'c', { reason: '不属本机关管辖' })],
    'clue.overdue',
    { to: '08-30T00:00' },
  ),
  passes('S4.v', 'the organ acknowledges a clue', [...handedOver, acknowledge('organ')]),
  refused('S4.v', 'nobody else does', [...handedOver, acknowledge('officer')], 'role-not-held'),
  refused(
    '2.3.1.y1',
    'nobody signs twice',
    [clue, ask('clue.sign', '08-05', 'officer', 'c')],
    'clue-signed-twice-by-one',
  ),
  passes('2.4.1.b', 'the other side of a dispute is heard', [...dispute, state('zhou')]),
  refused('2.4.1.b', 'by its head', [...dispute, state('wu')], 'role-not-held'),
  passes('2.4.1.b', 'a dispute is taken back', [...dispute, ask('duty-dispute.take-back', '08-09', 'zhao', 'd')]),
  raised('2.4.1.b', 'or waits too long', dispute, 'duty-dispute.overdue', { to: '08-20T00:00' }),
  refused('2.4.1.b', 'the staffing office settles it', [...dispute, settle('officer')], 'role-not-held'),
  refused(
    '2.4.1.b',
    'and nobody their own',
    [appoint('zhao', 'staffing'), ...dispute, settle('zhao')],
    'settled-by-raiser',
  ),
  passes('2.6.1.d', 'the last signature is the end of it', [document(), sign('08-02', 'qian'), sign('08-03', 'zhao')]),
  passes('S5.h', 'a document is returned', returned),
  passes('A7', 'and submitted again', [
    ...returned,
    ask('sign-off.resubmit', '08-03', 'li', 'd', { changes: '已补充依据文号' }),
  ]),
  passes('A7', 'by the office as well, which may have submitted it', [
    ...returned,
    ask('sign-off.resubmit', '08-03', 'officer', 'd', { changes: '已补充依据文号' }),
  ]),
  passes('2.6.1.x7', 'what a document asks is reported done', [
    document({ signers: ['qian'], followUpBy: '2022-08-20' }),
    sign('08-02', 'qian'),
    ask('sign-off.report-done', '08-10', 'sun', 'd', { result: '所列事项均已办结' }),
  ]),
  passes('S5.j', 'an urgent message is confirmed in writing', [
    document({ form: 'wechat', emergency: '山洪预警转移群众' }),
    ask('sign-off.confirm', '08-02', 'qian', 'd', { document: '补办红头文件一份' }),
  ]),
  refused('2.6.1.x3', 'no message in place of a document', [document({ form: 'wechat' })], 'hidden-document-wechat'),
  refused('2.6.1.d', 'signers hold an office', [document({ signers: ['qian', 'stranger'] })], 'signer-not-in-office'),
  refused(
    '2.6.1.d',
    'and still do when they sign',
    [
      document({ signers: ['qian'] }),
      host('person.relieve', '08-02', { person: 'qian', role: 'deputy', unit: 'finance', to: '2022-08-01' }),
      sign('08-03', 'qian'),
    ],
    'role-not-held',
  ),
  refused('2.6.1.d', 'nobody else signs', [document({ signers: ['qian'] }), sign('08-02', 'zhao')], 'role-not-held'),
  refused(
    '2.6.1.d',
    'nor does it go to who drafted it',
    [document(), ask('sign-off.pass-to', '08-02', 'officer', 'd', { signer: 'sun', reason: '原签批人离任' })],
    'new-signer-unfit',
  ),
  passes('2.6.2.x3', 'what a meeting decided is recorded', [...held, decisions('08-15')]),
  passes('2.6.2.x3', 'late as well', [...held, decisions('08-24')]),
  raised('inspection-rules.16', 'a conclusion that does not come shows', inspecting, 'inspection.conclusion-overdue', {
    to: '10-01T00:00',
  }),
  raised('inspection-rules.17', 'a conclusion nobody objects to is final', inspected, 'inspection.final', {
    to: '10-20T00:00',
  }),
  passes('inspection-rules.17', 'an objection is decided', [...objected, decide('officer')]),
  refused('inspection-rules.17', 'by somebody else', [...objected, decide('inspector')], 'objection-decided-by-author'),
  raised('inspection-rules.17', 'or waits too long', objected, 'inspection.review-overdue', { to: '10-20T00:00' }),
  passes('2.6.3.d', 'more is found when something is late', [...inspecting, find('09-06'), find('09-07')]),
  passes('2.6.3.d', 'and assigned one by one', [...inspecting, find('09-06'), find('09-06'), onTheSpot], {
    silent: true,
  }),
  passes('2.7.2.c', 'a funeral needs no report', [...filed('funeral', '2022-08-08'), seen()]),
  refused(
    '2.7.2.c',
    'it ends acknowledged, not reported on',
    [...filed('funeral', '2022-08-08'), outcome()],
    'not-in-this-state',
  ),
  passes('2.7.2.c', 'a wedding is reported on', [...wedding, seen(), outcome()]),
  passes('2.7.2.c', 'also where nobody acknowledged it', [...wedding, outcome()]),
  refused('2.7.2.c', 'by whose it was', [...wedding, outcome('zhao')], 'role-not-held'),
  passes('2.7.2.c', 'a filing is returned', back),
  passes('2.7.2.c', 'and filed again', [
    ...back,
    ask('family-event.refile', '08-12', 'sun', 'f', {
      heldOn: '2022-09-18',
      place: '文化礼堂',
      tables: 8,
      officialCars: false,
      undertaking: '不收礼金',
    }),
  ]),
  raised('2.7.2.c', 'what was returned is reported on all the same', back, 'family-event.report-overdue', {
    to: '10-12T00:00',
  }),
  refused(
    '2.7.2.c',
    'nobody acknowledges their own',
    [...filed('wedding', '2022-09-18', 'zhao'), seen()],
    'own-filing-acknowledged',
  ),
  passes('A13', 'what did not get better is not met', [
    ask('indicator.define', '07-22', 'officer', 'g', {
      goal: '1.i',
      measure: '群众满意度（百分比）',
      direction: 'up',
      baseline: 82,
      baselineOn: '2022-06-30',
      source: '县统计局上半年民意调查',
      margin: 3,
    }),
    ask('indicator.measure', '10-12', 'officer', 'g', { value: 80, valueSource: '县统计局民意调查' }),
    ask('indicator.conclude', '10-13', 'officer-2', 'g'),
  ]),
];

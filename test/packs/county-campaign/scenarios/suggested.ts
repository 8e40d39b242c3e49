/** The 21 behaviours that data suggest, each with what leads there (S5.l); a person confirms or dismisses. */
import { accepted, assigned, dutyList, inspection, meeting, routed, signed } from './given.js';
import { ask, raised } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const suggests = (
  code: string,
  title: string,
  steps: readonly Ask[],
  to?: string,
  choices?: Readonly<Record<string, unknown>>,
): Scenario =>
  raised('S5.l', `${code}: ${title}`, steps, `escalation.suggested:${code}`, {
    ...(to === undefined ? {} : { to }),
    ...(choices === undefined ? {} : { options: { choices } }),
  });
const document = (more: object = {}) =>
  ask('sign-off.submit', '08-01', 'sun', 'd@finance', {
    title: '关于限时办结的通知',
    flow: 'outgoing',
    form: 'red-head',
    drafter: 'sun',
    signers: ['qian'],
    ...more,
  });
const note = (more: object = {}) =>
  ask('matter.note', '08-08', 'qian', 'n@finance', {
    matter: '机房停运一小时',
    kind: 'report',
    happensOn: '2022-08-08',
    dueTo: 'parent',
    ...more,
  });
const hidden = (form: string) => document({ form, emergency: '防汛紧急转移群众' });
const decide = (outcome: string) =>
  ask('public-request.decide-review', '08-10', 'officer', 'q', { outcome, reason: '复查认定应当办理该事项' });
const refusal = (refusedAs: string) => [
  ...routed,
  ask('public-request.refuse', '08-04', 'zhao', 'q', { refusal: '该事项本单位无力办理，不予办理', refusedAs }),
  ask('public-request.ask-review', '08-05', 'officer', 'q', { grounds: '应当办理' }),
  decide('overturned'),
];
const dispute = (id: string, at: string) => [
  ask('duty-dispute.raise', at, 'zhao', `${id}@finance`, {
    matter: '沿街排水管网维护',
    other: 'river',
    basis: '三定方案第二条',
  }),
  ask('duty-dispute.settle', at, 'arbiter', id, {
    outcome: 'own-duty',
    owner: 'finance',
    basis: '依三定方案第二条由该单位负责',
  }),
];
const start = (at: string) => ask('task.start', at, 'sun', 'k', { step: '已列出需公开事项' });

/** One scenario for each of the 21. */
export const suggested: readonly Scenario[] = [
  suggests('2.1.2.x1', 'evidence found false', [
    ...signed(),
    ask('problem.disprove', '09-05', 'inspector', 'p', {
      hash: 'a'.repeat(64),
      finding: '照片为往年拍摄，与现场不符',
      limit: '2022-09-26',
    }),
  ]),
  suggests('2.1.3.x4', 'a report is late', [note()], '08-10T00:00'),
  suggests('2.1.3.x6', 'something came past a level', [
    ask('matter.take-in', '08-08', 'officer', 'n@finance', {
      matter: '直接向县政府报告项目进度',
      dueTo: 'leader',
      to: 'county',
    }),
  ]),
  suggests('2.1.3.x7', 'something was never reported', [note()], '08-17T00:00'),
  suggests('2.3.2.x5', 'a refusal as not able is overturned', refusal('not-able')),
  suggests('2.3.2.x6', 'a refusal as not due is overturned', refusal('not-due')),
  suggests('2.3.2.x7', 'a request drags on', accepted, '10-09T00:00'),
  suggests('2.4.1.x3', 'own duties passed on twice', [dutyList, ...dispute('d1', '08-08'), ...dispute('d2', '08-09')]),
  suggests('2.4.2.x3', 'asked what the duty list lets it decide', [
    dutyList,
    note({ kind: 'request', happensOn: '2022-08-31', duty: 'd1' }),
    ask('matter.file', '08-09', 'qian', 'n', { to: 'parent', content: '妥否，请批示' }),
  ]),
  suggests('2.5.2.q4', 'moved only after two reminders', [assigned({ limit: '2022-08-12' }), start('08-19')]),
  suggests('2.5.2.q5', 'not moved by two reminders', [assigned({ limit: '2022-08-12' })], '08-24T00:00'),
  suggests('2.6.1.x1', 'a note in place of a document', [hidden('note')], '08-03T00:00'),
  suggests('2.6.1.x2', 'a call in place of a document', [hidden('phone')], '08-03T00:00'),
  suggests('2.6.1.x3', 'a chat message in place of a document', [hidden('wechat')], '08-03T00:00'),
  suggests('2.6.1.x4', 'an unheaded paper in place of a document', [
    document(),
    ask('sign-off.report-hidden', '08-02', 'li', 'd', { received: '收到白头文件一份', reportedForm: 'white-head' }),
  ]),
  suggests('2.6.1.x6', 'signing took too long', [document()], '08-05T00:00'),
  suggests(
    '2.6.1.x7',
    'what was to be done was not followed up',
    [document({ followUpBy: '2022-08-10' }), ask('sign-off.sign', '08-02', 'qian', 'd', { opinion: '同意印发' })],
    '08-11T00:00',
  ),
  suggests('2.6.2.x1', 'meetings apart on one day', [
    meeting(),
    meeting({ topic: '保密工作', separateBecause: '涉密内容须单独传达' }, 'm2@finance'),
    ask('meeting.hold', '08-12', 'qian', 'm2', { attended: 18, lasted: 40 }),
  ]),
  suggests(
    '2.6.2.x3',
    'a meeting without decisions',
    [meeting(), ask('meeting.hold', '08-12', 'qian', 'm', { attended: 18, lasted: 40 })],
    '08-18T00:00',
  ),
  suggests(
    '2.6.3.x1',
    'more inspections than before',
    [inspection({ round: 'planned', beyondBaseline: '上级部署须增加一次' })],
    undefined,
    { 'inspection-baseline': 1 },
  ),
  raised(
    'S5.l',
    '2.6.3.x2: a limit stricter than the one above, raised against who added it',
    [
      assigned({ limit: '2022-08-31' }, 'k@finance'),
      assigned({ limit: '2022-08-20', responsible: 'wu' }, 'k2@river<k', '08-11', 'zhou'),
    ],
    'escalation.suggested:2.6.3.x2',
  ),
];

/** Corners of procedures: a step out of turn, something cancelled, a decision overturned, a bound of the law. */
import { accepted, answered, assigned, dutyList, inspecting, inspection, meeting } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const cancelled = (type: 'meeting' | 'inspection', at: string, by: string, id: string) =>
  ask(`${type}.cancel`, at, by, id, { reason: '与另一安排合并' });
const found = ask('inspection.find', '09-06', 'inspector', 'i', { finding: '窗口无人值守', seenAt: '三号窗口' });
const onTheSpot = (id: string, at: string) =>
  assigned({ source: 'inspection', limit: '2022-09-20' }, `${id}@finance<i`, at, 'inspector');
const recheck = [
  ...answered,
  ask('public-request.ask-review', '08-25', 'officer', 'q', { grounds: '答复与事实不符' }),
  ask('public-request.decide-review', '08-30', 'officer', 'q', { outcome: 'upheld', reason: '复查认定原答复事实清楚' }),
  ask('public-request.ask-recheck', '09-05', 'officer', 'q', { grounds: '复查未回应诉求' }),
];
const decide = (outcome: string) =>
  ask('public-request.decide-recheck', '09-20', 'officer-2', 'q', { outcome, reason: '复核认定应当重新办理' });
const filed = [
  ask('matter.note', '08-08', 'qian', 'n@finance', {
    matter: '调整项目资金',
    kind: 'request',
    happensOn: '2022-08-31',
    dueTo: 'county',
  }),
  ask('matter.file', '08-09', 'zhao', 'n', { to: 'county', content: '妥否，请批示' }),
];

const zhaoInOffice = { person: 'zhao', name: '赵', role: 'office', unit: 'group-office', from: '2022-08-26' };

/** The corners. */
export const corners: readonly Scenario[] = [
  refused(
    '2.5.2.d',
    'a task that was never begun is not reported on, not even after its limit',
    [assigned({ limit: '2022-08-12' }), ask('task.report', '08-16', 'sun', 'k', { progress: '口头说在办' })],
    'not-in-this-state',
  ),
  raised(
    '2.5.2.q5',
    'trying to report does not stop the reminders',
    [assigned({ limit: '2022-08-12' })],
    'task.no-action',
    { to: '08-24T00:00' },
  ),
  passes(
    '2.6.3.d',
    'what was not assigned the same day can still be assigned',
    [...inspecting, found, onTheSpot('k', '09-07')],
    { expected: 'inspection.assigned' },
  ),
  raised(
    '2.6.3.d',
    'two findings and one assignment leave one to assign',
    [...inspecting, found, found, onTheSpot('k', '09-06T15:00')],
    'inspection.assignment-late',
    { to: '09-07T00:00' },
  ),
  refused(
    '2.6.3.d',
    'nothing is found before the inspection begins',
    [inspection(), ask('inspection.find', '09-05', 'inspector', 'i', { finding: '窗口无人值守', seenAt: '三号窗口' })],
    'not-in-this-state',
  ),
  passes('2.6.2.c', 'a meeting that is cancelled frees its day', [
    meeting(),
    cancelled('meeting', '08-10', 'qian', 'm'),
    meeting({ topic: '合并后的会议' }, 'm2@finance'),
  ]),
  passes('2.6.3.a', 'an inspection that is cancelled frees its days', [
    inspection(),
    cancelled('inspection', '09-05', 'inspector', 'i'),
    inspection({ topic: '合并后的督查' }, 'i2@finance'),
  ]),
  refused(
    'inspection-rules.7',
    'a department does not take part in an inspection it was not designated for',
    [inspection(), ask('inspection.begin', '09-06', 'chen', 'i')],
    'not-designated-for-this-inspection',
  ),
  refused(
    'S6.g',
    'a duty is not given to a unit nobody knows',
    [
      dutyList,
      ask('duty-dispute.raise', '08-08', 'zhao', 'd@finance', {
        matter: '管网维护',
        other: 'river',
        basis: '“三定”方案',
      }),
      ask('duty-dispute.settle', '08-10', 'arbiter', 'd', {
        outcome: 'other-unit',
        owner: 'nowhere',
        basis: '裁定由一个没有登记的单位承担该职责',
      }),
    ],
    'owner-does-not-fit-outcome',
  ),
  refused(
    'petition-rules.34',
    'thirty days are the most, also where the county promised to be quicker',
    [...accepted, ask('public-request.extend', '09-01', 'zhao', 'q', { to: '2022-10-20', told: '已书面告知信访人' })],
    'request-extended-too-long',
    { options: { choices: { 'request-days': 30 } } },
  ),
  passes(
    'petition-rules.36',
    'a re-check that overturns has the request handled again',
    [...recheck, decide('overturned')],
    { expected: 'public-request.overturned' },
  ),
  refused(
    'petition-rules.36',
    'nothing is decided while the hearing runs',
    [...recheck, ask('public-request.begin-hearing', '09-06', 'officer-2', 'q'), decide('upheld')],
    'not-in-this-state',
  ),
  refused(
    '2.1.3.x4',
    'a request filed to the county government is not answered by the office',
    [...filed, ask('matter.answer', '08-10', 'officer', 'n', { answer: '同意' })],
    'answered-by-another-level',
  ),
  refused(
    '2.1.3.x6',
    'a matter due to the county government is not filed to the parent',
    [...filed.slice(0, 1), ask('matter.file', '08-09', 'zhao', 'n', { to: 'parent', content: '妥否，请批示' })],
    'filed-below-its-level',
  ),
  passes('2.1.3.x4', 'what did not happen need not be filed', [
    ...filed.slice(0, 1),
    ask('matter.withdraw', '08-09', 'zhao', 'n', { reason: '项目取消，事项未发生' }),
  ]),
  raised(
    'S5.b',
    'what came past a level is answered in time too',
    [
      ask('matter.take-in', '08-08', 'officer', 'n@finance', {
        matter: '直接向县政府报告项目进度',
        dueTo: 'leader',
        to: 'county',
      }),
    ],
    'matter.answer-overdue',
    { to: '08-16T00:00' },
  ),
  raised(
    '2.3.2.d',
    'what is done again has a limit of its own',
    [...answered, ask('public-request.call-back', '08-25', 'officer', 'q', { satisfaction: 'dissatisfied' })],
    'public-request.overdue',
    { to: '09-27T00:00' },
  ),
  passes('petition-rules.35', 'a satisfied petitioner can still ask for a review within thirty days', [
    ...answered,
    ask('public-request.call-back', '08-25', 'officer', 'q', { satisfaction: 'satisfied' }),
    ask('public-request.ask-review', '09-20', 'officer', 'q', { grounds: '路灯又坏了' }),
  ]),
  refused(
    'petition-rules.35',
    'nobody who answered any item reviews',
    [
      ...accepted,
      ask('public-request.answer', '08-20', 'zhao', 'q', { item: '修复路灯', answer: '已于8月20日修复' }),
      ask('public-request.answer', '08-22', 'qian', 'q', { item: '公示进度', answer: '已公示' }),
      ask('public-request.ask-review', '08-25', 'officer', 'q', { grounds: '答复与事实不符' }),
      ask('person.appoint', '08-26', 'host', 'none', zhaoInOffice, { case: undefined }),
      ask('public-request.decide-review', '08-30', 'zhao', 'q', {
        outcome: 'upheld',
        reason: '复查认定原答复事实清楚',
      }),
    ],
    'request-reviewed-by-author',
  ),
  raised('2.6.2.b', 'a meeting that was never held shows', [meeting()], 'meeting.not-held', { to: '08-31T00:00' }),
  raised('2.6.3.a', 'an inspection not begun in its window lapses', [inspection()], 'inspection.lapsed', {
    to: '09-10T00:00',
  }),
  passes('4.1.e', 'a task goes to another when its responsible person leaves', [
    assigned({}),
    ask('task.start', '08-11', 'sun', 'k', { step: '已着手' }),
    ask('task.hand-over', '08-15', 'zhao', 'k', { responsible: 'li', reason: '原责任人调离' }),
  ]),
  refused(
    '2.6.3.d',
    'what an inspection found is not assigned to another unit',
    [
      ...inspecting,
      found,
      assigned({ source: 'inspection', limit: '2022-09-20', responsible: 'zheng' }, 'k@river<i', '09-06', 'inspector'),
    ],
    'assigned-to-another-unit',
  ),
];

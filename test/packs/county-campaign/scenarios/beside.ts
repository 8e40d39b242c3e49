/** Rules beside the enforceable clauses: readings of the notice and the law behind it, each refused once. */
import {
  accepted,
  answerItem,
  assigned,
  dutyList,
  filingProcedure,
  inspecting,
  inspection,
  meeting,
  part,
  signed,
} from './given.js';
import { ask, raised, passes, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const note = (more: object = {}) =>
  ask('matter.note', '08-08', 'qian', 'n@finance', {
    matter: '机房停运一小时',
    kind: 'report',
    happensOn: '2022-08-08',
    dueTo: 'parent',
    ...more,
  });
const raise = (other = 'river') =>
  ask('duty-dispute.raise', '08-08', 'zhao', 'd@finance', {
    matter: '沿街排水管网维护',
    other,
    basis: '三定方案第二条',
  });
const filing = (more: object = {}, of = 'f@finance#sun') =>
  ask('family-event.file', '08-10', 'sun', of, {
    kind: 'wedding',
    heldOn: '2022-09-18',
    place: '城关镇文化礼堂',
    tables: 12,
    officialCars: false,
    undertaking: '不邀请管理服务对象，不收礼金',
    ...more,
  });
const define = (more: object = {}) =>
  ask('indicator.define', '07-22', 'officer', 'g', {
    goal: '1.i',
    measure: '群众满意度（百分比）',
    direction: 'up',
    baseline: 82,
    baselineOn: '2022-06-30',
    source: '县统计局上半年民意调查',
    margin: 3,
    ...more,
  });
const measure = (value: number) =>
  ask('indicator.measure', '10-12', 'officer', 'g', { value, valueSource: '县统计局民意调查' });
const conclude = (at = '10-13') => ask('indicator.conclude', at, 'officer-2', 'g');

/** Entered afterwards, for an earlier day. */
const asOf = (occurredOn: string, step: Ask): Ask => ({ ...step, more: { ...step.more, occurredOn } });

/** Readings and law. */
export const beside: readonly Scenario[] = [
  refused(
    'S6.f',
    'an empty duty list is none',
    [
      ask('participation.publish-duty-list', '08-05', 'zhao', part, {
        mandate: '“三定”方案',
        checkedOn: '2022-08-04',
        duties: {},
      }),
    ],
    'duty-list-not-checked',
  ),
  refused('S5.f', 'a duty that is not on the list', [dutyList, note({ duty: 'd9' })], 'duty-not-on-list'),
  refused(
    'S5.b',
    'level by level',
    [note(), ask('matter.file', '08-08', 'qian', 'n', { to: 'county', content: '报告如下' })],
    'filed-over-the-head',
  ),
  passes(
    'S5.b',
    'an emergency may go past a level',
    [note(), ask('matter.file', '08-08', 'qian', 'n', { to: 'county', content: '紧急报告', exempt: 'emergency' })],
    { silent: true },
  ),
  refused(
    'S5.b',
    'no level was passed',
    [ask('matter.take-in', '08-08', 'officer', 'n@finance', { matter: '项目进度', dueTo: 'leader', to: 'parent' })],
    'no-level-passed',
  ),
  passes('2.1.3.x4', 'a request for instructions is filed before, and answered', [
    note({ kind: 'request', happensOn: '2022-08-31', dueTo: 'county' }),
    ask('matter.file', '08-09', 'zhao', 'n', { to: 'county', content: '妥否，请批示' }),
    ask('matter.answer', '08-11', 'governor', 'n', { answer: '同意，按程序办理' }),
  ]),
  refused(
    '2.3.2.d',
    'an answer belongs to an item',
    [...accepted, answerItem('别的事项', '08-20')],
    'not-an-item-of-the-request',
  ),
  refused('2.4.1.b', 'a dispute is between two units', [dutyList, raise('finance')], 'dispute-with-no-other-unit'),
  refused(
    'S6.g',
    'the owner fits the outcome',
    [
      dutyList,
      raise(),
      ask('duty-dispute.settle', '08-10', 'arbiter', 'd', {
        outcome: 'own-duty',
        owner: 'river',
        basis: '依三定方案第二条由该单位负责',
      }),
    ],
    'owner-does-not-fit-outcome',
  ),
  refused(
    '2.5.2.c',
    'a task falls to somebody of the unit',
    [assigned({ responsible: 'zheng' })],
    'task-responsible-not-in-unit',
  ),
  refused('2.6.3.f', 'a limit lies ahead', [assigned({ limit: '2022-08-01' })], 'task-limit-not-ahead'),
  refused(
    '2.5.2.e',
    'feedback goes to whoever assigned',
    [
      assigned(),
      ask('task.start', '08-11', 'sun', 'k', { step: '已列出需公开事项' }),
      ask('task.finish', '08-12', 'sun', 'k', { result: '全部公开' }),
      ask('task.feed-back', '08-12', 'sun', 'k', { to: 'qian', summary: '已办结' }),
    ],
    'fed-back-to-another',
  ),
  refused(
    '2.6.2.b',
    'a meeting is entered before it is held',
    [meeting({ meetingOn: '2022-08-08' })],
    'meeting-planned-afterwards',
  ),
  refused(
    '2.6.2.b',
    'also where the entry is for an earlier day',
    [asOf('2022-08-08', meeting({ meetingOn: '2022-08-08' }))],
    'act-dated-back',
  ),
  refused(
    'inspection-rules.15',
    'an inspection is planned before it is made, whatever day the entry is for',
    [asOf('2022-09-02', inspection({ from: '2022-09-02', to: '2022-09-02' }))],
    'act-dated-back',
  ),
  refused(
    '2.6.2.b',
    'larger than the limit that was chosen',
    [meeting({ participants: 80 })],
    'meeting-too-large-or-long',
    { options: { choices: { 'meeting-size': 50 } } },
  ),
  refused(
    '2.6.2.x1',
    'longer than the limit that was chosen',
    [meeting({ minutes: 120 })],
    'meeting-too-large-or-long',
    { options: { choices: { 'meeting-minutes': 60 } } },
  ),
  refused(
    '2.6.2.b',
    'a meeting is held on its day',
    [meeting(), ask('meeting.hold', '08-11', 'qian', 'm', { attended: 18, lasted: 40 })],
    'meeting-held-too-early',
  ),
  refused(
    'inspection-rules.15',
    'a month’s inspection is too long',
    [inspection({ to: '2022-09-30' })],
    'inspection-window-out-of-order',
  ),
  refused(
    'inspection-rules.15',
    'an inspection keeps to its days',
    [inspection({ from: '2022-09-07' }), ask('inspection.begin', '09-06', 'inspector', 'i')],
    'inspection-outside-its-window',
  ),
  refused(
    '4.4.b',
    'no conclusion without ratings',
    [
      ...inspecting,
      ask('inspection.conclude', '09-08', 'inspector', 'i', { conclusion: '整改总体到位，个别窗口需持续加强' }),
    ],
    'concluded-without-ratings',
  ),
  refused(
    '2.7.2.c',
    'everybody files for themselves',
    [filingProcedure, filing({}, 'f@finance#li')],
    'filed-for-another',
  ),
  refused('2.7.2.x1', 'no official cars', [filingProcedure, filing({ officialCars: true })], 'official-cars-used'),
  raised(
    '2.7.2.c',
    'the outcome of a wedding is reported',
    [
      filingProcedure,
      filing(),
      ask('family-event.acknowledge', '08-11', 'zhao', 'f', { reminder: '已提醒遵守有关规定' }),
    ],
    'family-event.report-overdue',
    { to: '10-15T00:00' },
  ),
  refused(
    'A13',
    'a baseline from before the campaign',
    [define({ baselineOn: '2022-08-01' })],
    'baseline-not-before-the-campaign',
  ),
  refused(
    'A13',
    'satisfaction is not counted by events',
    [define(), ask('indicator.take-total', '10-12', 'officer', 'g')],
    'not-kept-by-events',
  ),
  refused('3.4.e', 'an indicator is concluded on a value', [define(), conclude()], 'indicator-not-measured'),
  passes('A13', 'better by the margin is met', [define(), measure(86), conclude()]),
  passes('A13', 'without a margin it is not assessable', [define({ margin: undefined }), measure(99), conclude()]),
  passes('2.6.g1', 'meetings held are counted by events', [
    define({ goal: 'meetings', direction: 'down', baseline: 30, margin: 5, measure: '会议次数' }),
    meeting(),
    ask('meeting.hold', '08-12', 'qian', 'm', { attended: 18, lasted: 40 }),
    ask('indicator.take-total', '10-12', 'officer', 'g'),
  ]),
  refused(
    '3.3.g',
    'a rejection gives a limit that lies ahead',
    [
      ...signed(),
      ask('problem.reject', '09-05', 'inspector', 'p', {
        criterion: 'effect',
        requirements: '请补充群众满意度测评结果',
        limit: '2022-09-01',
      }),
    ],
    'new-limit-not-ahead',
  ),
];

/** 2.5–2.6: tasks moved at once, documents signed in time, fewer meetings, fewer inspections. */
import { assigned, inspecting, inspection, meeting } from './given.js';
import { advised, ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const begun: readonly Ask[] = [assigned(), ask('task.start', '08-11', 'sun', 'k', { step: '已列出需公开事项' })];
const finished = [...begun, ask('task.finish', '08-15', 'sun', 'k', { result: '办事指南全部公开' })];
const fedBack = ask('task.feed-back', '08-16', 'sun', 'k', { to: 'zhao', summary: '已办结，见公开栏' });
const document = ask('sign-off.submit', '08-01', 'sun', 'd@finance', {
  title: '关于限时办结的通知',
  flow: 'outgoing',
  form: 'red-head',
  drafter: 'sun',
  signers: ['qian', 'zhao'],
});
const found = ask('inspection.find', '09-06', 'inspector', 'i', {
  finding: '办事窗口无人值守',
  seenAt: '政务大厅三号窗口',
});
const onTheSpot = assigned(
  { source: 'inspection', matter: '窗口恢复值守', limit: '2022-09-16' },
  'k@finance<i',
  '09-06T15:00',
  'inspector',
);

/** The special actions 5 and 6. */
export const efficiency: readonly Scenario[] = [
  passes('2.5.2.c', 'a task is begun by the next working day', begun),
  raised('2.5.2.c', 'not begun by then, it shows', [assigned()], 'task.not-started', { to: '08-12T00:00' }),
  passes('2.5.2.d', 'progress is reported as it comes', [
    ...begun,
    ask('task.report', '08-12', 'sun', 'k', { progress: '完成一半' }),
  ]),
  raised(
    '2.5.2.d',
    'a task that does not move shows',
    [assigned(), ask('task.receive', '08-10', 'sun', 'k')],
    'task.not-started',
    { to: '08-12T00:00' },
  ),
  passes('2.5.2.e', 'what is finished is fed back to whoever assigned it', [...finished, fedBack]),
  raised('2.5.2.e', 'no feedback by the next working day shows', finished, 'task.feedback-overdue', {
    to: '08-17T00:00',
  }),
  passes('2.6.1.d', 'a signature within three working days', [
    document,
    ask('sign-off.sign', '08-03', 'qian', 'd', { opinion: '同意印发' }),
  ]),
  raised('2.6.1.d', 'the fourth day is too late', [document], 'sign-off.overdue', { to: '08-05T00:00' }),
  passes('2.6.2.b', 'a meeting that is needed is planned', [meeting()]),
  refused(
    '2.6.2.b',
    'a meeting that can be spared is not held',
    [meeting({ canBeSpared: true })],
    'meeting-not-needed',
  ),
  passes('2.6.2.c', 'the two are held apart for a reason that is said', [
    meeting(),
    meeting({ topic: '保密工作', separateBecause: '涉密内容须单独传达' }, 'm2@finance'),
  ]),
  refused(
    '2.6.2.c',
    'units called that day already are called once',
    [meeting(), meeting({ topic: '作风建设调度' }, 'm2@finance')],
    'meeting-not-merged',
  ),
  passes('2.6.2.d', 'a meeting in person says why', [meeting({ online: false, offlineReason: '须现场查看施工点' })]),
  refused(
    '2.6.2.d',
    'a meeting in person without a reason is moved online',
    [meeting({ online: false })],
    'meeting-offline-without-reason',
  ),
  passes('2.6.3.a', 'an inspection on days of its own', [inspection()]),
  refused(
    '2.6.3.a',
    'two inspections of one unit in the same days are merged',
    [inspection(), inspection({ round: 'planned', topic: '财经纪律' }, 'i2@finance')],
    'inspection-not-merged',
  ),
  passes('2.6.3.b', 'fewer than in the baseline window', [inspection({ round: 'planned' })], {
    options: { choices: { 'inspection-baseline': 2 } },
  }),
  refused('2.6.3.b', 'as many as before are too many', [inspection({ round: 'planned' })], 'inspected-too-often', {
    options: { choices: { 'inspection-baseline': 1 } },
  }),
  passes('2.6.3.c', 'straight to the site, unannounced', inspecting),
  advised('2.6.3.c', 'an announced inspection is marked, not refused', [inspection({ mode: 'announced' })]),
  passes('2.6.3.d', 'what is found is assigned the same day', [...inspecting, found, onTheSpot]),
  raised('2.6.3.d', 'not assigned by midnight, it shows', [...inspecting, found], 'inspection.assignment-late', {
    to: '09-07T00:00',
  }),
  passes('2.6.3.e', 'a reply within five working days', [
    ...inspecting,
    found,
    onTheSpot,
    ask('task.reply', '09-09', 'zhao', 'k', { reply: '已恢复值守，正在完善制度' }),
  ]),
  raised(
    '2.6.3.e',
    'no reply within five working days shows',
    [...inspecting, found, onTheSpot],
    'task.reply-overdue',
    { to: '09-15T00:00' },
  ),
  passes('2.6.3.f', 'the result is fed back in time', [...finished, fedBack]),
  raised('2.6.3.f', 'what passes its limit is overdue', begun, 'task.overdue', { to: '08-18T00:00' }),
];

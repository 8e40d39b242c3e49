/** Daily business of the made season: tasks, meetings, matters, disputes, clues, family events. */
import type { Engine } from 'duban';
import { isIn } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import type { UnitMade } from './people.js';
import { textOf } from './random.js';
import type { Random } from './random.js';
import type { Sender } from './sender.js';
import { headOf } from './units.js';

/** The campaign's last day: no meeting is planned for after it. */
const lastDay = '2022-10-31';
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Opens what a unit has to do on a day. */
export const openBusiness = async (
  s: Sender,
  random: Random,
  unit: UnitMade,
  taking: readonly UnitMade[],
  n: number,
  day: string,
): Promise<void> => {
  const u = unit.unit;
  const head = headOf(u, day);
  const other = random.pick(taking.filter((one) => one.unit !== u)).unit;
  if (random.chance(12))
    await s.send('task.assign', head, {
      case: `task-${u}-${n}`,
      unit: u,
      data: {
        matter: '公开办事指南并逐项核对',
        source: random.pick(['document', 'meeting', 'leader']),
        responsible: `${u}-cadre-${random.int(1, 11)}`,
        limit: later(day, random.int(3, 12)),
        reports: 1,
        forms: 0,
      },
    });
  if (random.chance(6)) {
    const online = random.chance(70);
    await s.send('meeting.plan', `${u}-deputy-1`, {
      case: `meeting-${u}-${n}`,
      unit: u,
      data: {
        topic: random.pick(['秋季防汛工作', '重点项目调度', '作风建设调度']),
        meetingOn: later(day, 2) > lastDay ? lastDay : later(day, 2),
        audience: [u],
        participants: random.int(8, 40),
        minutes: random.int(20, 60),
        canBeSpared: false,
        necessity: '须当场议定分工和时限',
        online,
        ...(online ? {} : { offlineReason: '须现场查看施工点' }),
      },
    });
  }
  if (random.chance(4)) {
    const kind = random.pick(['request', 'report']);
    await s.send('matter.note', `${u}-deputy-1`, {
      case: `matter-${u}-${n}`,
      unit: u,
      data: {
        matter: kind === 'request' ? '调整年度重点项目资金' : '机房停运一小时',
        kind,
        happensOn: kind === 'request' ? later(day, 9) : day,
        dueTo: 'leader',
      },
    });
  }
  if (day >= '2022-08-15' && random.chance(1))
    await s.send('duty-dispute.raise', head, {
      case: `dispute-${u}-${n}`,
      unit: u,
      data: { matter: '沿街排水管网维护', other, basis: '“三定”方案第二条' },
    });
  if (day >= '2022-08-15' && random.chance(2)) {
    const person = `${u}-cadre-${random.int(1, 11)}`;
    const kind = random.pick(['wedding', 'funeral']);
    await s.send('family-event.file', person, {
      case: `family-${u}-${n}`,
      unit: u,
      person,
      data: {
        kind,
        heldOn: kind === 'wedding' ? later(day, 21) : later(day, -3),
        place: '城关镇文化礼堂',
        tables: random.int(5, 15),
        officialCars: false,
        undertaking: '不邀请管理服务对象，不收礼金',
      },
    });
  }
  if (day >= '2022-08-22' && random.chance(1)) {
    await s.send('clue.register', 'officer-5', {
      case: `clue-${u}-${n}`,
      unit: u,
      data: { ground: '2.3.1.y2', summary: '群众反映摊派费用，需移送核查' },
    });
    await s.forbid('clue-signed-twice-by-one', 'clue.sign', 'officer-5', { case: `clue-${u}-${n}` });
  }
  if (day >= '2022-09-26' && random.chance(2)) {
    await s.send('praise.propose', 'officer-6', {
      case: `praise-${u}-${n}`,
      unit: u,
      data: { grounds: '整改成效突出' },
    });
    await s.forbid('role-not-held', 'praise.approve', 'officer-6', { case: `praise-${u}-${n}` });
  }
};

/** Moves open business on by at most one step a day. */
export const moveBusiness = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  day: string,
): Promise<void> => {
  const open = (procedure: 'task' | 'meeting' | 'matter' | 'duty-dispute' | 'family-event' | 'clue' | 'praise') =>
    engine.cases({ procedure, done: false, limit: 1000 }).cases;
  for (const of of open('task')) {
    const by = textOf(of.fields['responsible']);
    if (isIn(of, 'work.assigned') && random.chance(70))
      await s.send('task.start', by, { case: of.id, data: { step: '已列出需公开事项' } });
    else if (isIn(of, 'work.moving') && random.chance(35))
      await s.send('task.finish', by, { case: of.id, data: { result: '办事指南全部公开' } });
    else if (isIn(of, 'work.moving') && random.chance(20))
      await s.send('task.report', by, { case: of.id, data: { progress: '完成一半' } });
    else if (isIn(of, 'work.finished') && random.chance(80))
      await s.send('task.feed-back', by, {
        case: of.id,
        data: { to: textOf(of.fields['assignedBy']), summary: '已办结，见公开栏' },
      });
  }
  for (const of of open('meeting')) {
    const by = `${of.unit ?? ''}-deputy-1`;
    if (of.state === 'planned' && textOf(of.fields['meetingOn']) <= day)
      await s.send('meeting.hold', by, { case: of.id, data: { attended: 12, lasted: 35 } });
    else if (of.state !== 'planned' && random.chance(45))
      await s.send('meeting.record-decisions', by, {
        case: of.id,
        data: {
          decisions: [{ what: '各科室三日内完成排查', unit: of.unit ?? '', responsible: by, limit: later(day, 5) }],
        },
      });
  }
  for (const of of open('matter'))
    if (of.state === 'waiting' && random.chance(40))
      await s.send('matter.answer', 'county-head', { case: of.id, data: { answer: '同意，按程序办理' } });
    else if (of.state !== 'waiting' && random.chance(60))
      await s.send('matter.file', `${of.unit ?? ''}-deputy-1`, {
        case: of.id,
        data: { to: 'leader', content: '有关情况报告如下，妥否请批示' },
      });
  for (const of of open('duty-dispute'))
    if (random.chance(30)) {
      const own = random.chance(50);
      await s.send('duty-dispute.settle', 'staffing-office', {
        case: of.id,
        data: {
          outcome: own ? 'own-duty' : 'other-unit',
          owner: own ? (of.unit ?? '') : textOf(of.fields['other']),
          basis: '依“三定”方案第二条，由该单位负责',
        },
      });
    }
  for (const of of open('family-event'))
    if (of.state === 'filed' && random.chance(60))
      await s.send('family-event.acknowledge', headOf(of.unit ?? '', day), {
        case: of.id,
        data: { reminder: '已提醒遵守有关规定' },
      });
    else if (of.state === 'acknowledged' && textOf(of.fields['heldOn']) < day)
      await s.send('family-event.report', of.person ?? '', {
        case: of.id,
        data: { tables: 10, report: '按报备规模举办' },
      });
  for (const of of open('clue'))
    if (of.state === 'registered') await s.send('clue.sign', 'officer-6', { case: of.id });
    else if (of.state === 'signed')
      await s.send('clue.hand-over', 'officer-5', { case: of.id, data: { to: '县监察机关' } });
    else await s.send('clue.acknowledge', 'organ-liaison', { case: of.id, data: { receipt: '收件回执已出具' } });
  for (const of of open('praise')) await s.send('praise.approve', 'county-head', { case: of.id });
};

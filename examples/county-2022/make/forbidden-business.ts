/** What the notice forbids in daily business, tried by many units: each line is kept with the code expected. */
import type { Engine } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import type { UnitMade } from './people.js';
import { newLimit } from './problems.js';
import { textOf } from './random.js';
import type { Random } from './random.js';
import type { More, Sender } from './sender.js';

const meeting = (unit: string, day: string, more: object): More => ({
  case: `no-meeting-${day}`,
  unit,
  data: {
    topic: '作风建设调度',
    meetingOn: day,
    audience: ['leadership'],
    participants: 20,
    minutes: 45,
    canBeSpared: false,
    necessity: '须当场议定分工',
    online: true,
    ...more,
  },
});
const task = (unit: string, day: string, more: object): More => ({
  case: `no-task-${day}`,
  unit,
  data: {
    matter: '公开办事指南',
    source: 'document',
    responsible: `${unit}-cadre-1`,
    limit: day,
    reports: 1,
    forms: 0,
    ...more,
  },
});
const inspection = (unit: string, day: string, more: object): More => ({
  case: `no-inspection-${day}`,
  unit,
  data: {
    kind: 'special',
    round: 'planned',
    topic: '财经纪律',
    scope: '第三阶段',
    from: day,
    to: day,
    mode: 'unannounced',
    basis: '县政府常务会议决定',
    separateBecause: '财经纪律须由专业人员单独检查',
    ...more,
  },
});

/** Tries a handful of them; each must be refused with its code. */
export const tryForbiddenBusiness = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  units: readonly UnitMade[],
  day: string,
): Promise<void> => {
  const taking = units.filter(
    ({ kind, unit }) =>
      (kind === 'township' || kind === 'department') && !['department-3', 'township-2'].includes(unit),
  );
  const unit = random.pick(taking).unit;
  const other = random.pick(taking.filter((one) => one.unit !== unit)).unit;
  const [head, deputy, part] = [`${unit}-head`, `${unit}-deputy-1`, { case: `participation:${unit}` }];
  const dutyList = engine.case(part.case)?.fields['dutyListOn'] !== undefined;
  await s.forbid('meeting-not-needed', 'meeting.plan', deputy, meeting(unit, day, { canBeSpared: true }));
  await s.forbid('meeting-offline-without-reason', 'meeting.plan', deputy, meeting(unit, day, { online: false }));
  await s.forbid(
    'task-responsible-not-in-unit',
    'task.assign',
    head,
    task(unit, day, { responsible: `${other}-head` }),
  );
  await s.forbid('task-limit-not-ahead', 'task.assign', head, task(unit, day, { limit: '2022-07-01' }));
  await s.forbid('inspection-not-designated', 'inspection.plan', 'audit-team', inspection(unit, day, {}));
  await s.forbid(
    'inspection-window-out-of-order',
    'inspection.plan',
    'officer-2',
    inspection(unit, day, { from: '2022-07-01' }),
  );
  await s.forbid('follow-up-of-nothing', 'inspection.plan', 'officer-2', inspection(unit, day, { round: 'follow-up' }));
  await s.forbid('unit-not-to-be-inspected', 'inspection.plan', 'officer-2', inspection('leadership', day, {}));
  await s.forbid('self-check-unanswered', 'participation.self-check', head, {
    ...part,
    data: {},
  });
  if (day >= '2022-08-01' && day <= '2022-09-30')
    await s.forbid('each-unit-has-its-plan', 'campaign.sign-plan', 'county-head', {
      case: 'campaign',
      data: { items: [{ item: 'c1', responsible: 'county-head', limit: '2022-09-30' }] },
    });
  const rejected = engine
    .cases({ procedure: 'problem', state: 'work.signed', limit: 1000 })
    .cases.find(({ fields }) => fields['rejections'] === 1);
  if (rejected !== undefined)
    await s.forbid('rejected-again-by-same', 'problem.reject', textOf(rejected.fields['rejectedBy']), {
      case: rejected.id,
      data: { criterion: 'effect', requirements: '请再次补充服务对象回访记录', limit: newLimit(day, 8) },
    });
  await s.forbid('too-many-representatives', 'public-request.register', 'officer-7', {
    case: `no-request-${day}`,
    unit,
    data: { channel: 'visit-received', matter: '征地补偿', items: ['补偿标准'], petitioners: 30, representatives: 8 },
  });
  await s.forbid('urgent-list-empty', 'participation.list-urgent', head, { ...part, data: { items: [] } });
  await s.forbid('duty-list-not-checked', 'participation.publish-duty-list', head, {
    ...part,
    data: { mandate: '“三定”方案', checkedOn: day, duties: {} },
  });
  await s.forbid('not-held-yet', 'participation.hold-activity', deputy, {
    ...part,
    data: { kind: 'drill', title: '岗位练兵', heldOn: '2022-12-01' },
  });
  await s.forbid('rule-for-another-units-problem', 'participation.make-rule', head, {
    ...part,
    data: { title: '限时办结制度', revised: false, problems: ['nowhere'] },
  });
  await s.forbid(dutyList ? 'dispute-with-no-other-unit' : 'no-duty-list', 'duty-dispute.raise', head, {
    case: `no-dispute-${day}`,
    unit,
    data: { matter: '管网维护', other: dutyList ? unit : other, basis: '“三定”方案' },
  });
  await s.forbid('filed-for-another', 'family-event.file', `${unit}-cadre-1`, {
    case: `no-filing-${day}`,
    unit,
    person: `${unit}-cadre-2`,
    data: {
      kind: 'wedding',
      heldOn: '2022-11-20',
      place: '文化礼堂',
      tables: 10,
      officialCars: random.chance(50),
      undertaking: '不收礼金',
    },
  });
  await s.forbid('no-level-passed', 'matter.take-in', 'officer-1', {
    case: `no-matter-${day}`,
    unit,
    data: { matter: '项目进度', dueTo: 'leader', to: 'parent' },
  });
  await s.forbid('baseline-not-before-the-campaign', 'indicator.define', 'officer-3', {
    case: `no-indicator-${day}`,
    data: {
      goal: '1.k',
      measure: '会议次数',
      direction: 'down',
      baseline: 10,
      baselineOn: '2022-09-01',
      source: '事后补的基期',
    },
  });
  await s.forbid('out-of-scope', 'task.assign', 'officer-1', task('group-office', day, {}));
  await s.forbid('not-a-deputy', 'participation.assign', head, {
    ...part,
    data: { first: head, inCharge: [`${unit}-cadre-1`] },
  });
  await s.forbid('meeting-not-held-yet', 'participation.arrange', head, {
    ...part,
    data: { document: '实施方案', meetingOn: '2022-12-01' },
  });
  const spot = engine
    .cases({ procedure: 'inspection', done: false, limit: 1000 })
    .cases.find(({ state }) => state.includes('course.under-way'));
  if (spot !== undefined)
    await s.forbid('effect-rated-from-papers', 'inspection.rate', 'inspector-1', {
      case: spot.id,
      data: { progress: 'good', effect: 'good', effectFrom: 'papers' },
    });
  const routed = engine
    .cases({ procedure: 'public-request', state: 'routed', limit: 1000 })
    .cases.find(({ fields }) => fields['ownedBy'] === undefined);
  if (routed !== undefined)
    await s.forbid('no-owning-leader', 'public-request.accept', `${routed.unit ?? ''}-deputy-1`, {
      case: routed.id,
      data: { notice: '未明确包案领导即受理' },
    });
  const clue = engine.cases({ procedure: 'clue', state: 'registered', limit: 10 }).cases[0];
  if (clue !== undefined) await s.forbid('clue-signed-twice-by-one', 'clue.sign', 'officer-5', { case: clue.id });
};

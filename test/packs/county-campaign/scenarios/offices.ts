/** Who acts in which office, and what units owe: late joiners, reports, waivers, inspections noted, matters and inventories. */
import { proof } from '../county.js';
import { assigned, dutyList, inspected, inspecting, inspection, listed, part, struckOff } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const host = (type: string, at: string, data: object): Ask => ask(type, at, 'host', 'none', data, { case: undefined });
const lateUnit = host('unit.register', '11-02', { unit: 'health', name: '卫健局', kind: 'department' });
const station = [
  host('unit.register', '07-28', {
    unit: 'station',
    name: '管理站',
    kind: 'department',
    parent: 'finance',
    leader: 'county-deputy',
  }),
  host('person.appoint', '07-28', {
    person: 'han',
    name: '韩',
    role: 'cadre',
    unit: 'station',
    from: '2022-07-28',
  }),
];
const secretary = host('person.appoint', '07-28', {
  person: 'secretary',
  name: '书记',
  role: 'secretary',
  unit: 'river',
  from: '2022-07-28',
});
const assign = (by: string) => assigned({ responsible: 'han' }, 'k@station', '08-10', by);
const filing = ask('participation.publish-filing-procedure', '08-05', 'zhou', 'participation:river', {
  document: '婚丧嫁娶事宜报备办法',
  form: '报备表',
});
const wedding = ask('family-event.file', '08-10', 'secretary', 'f@river#secretary', {
  kind: 'wedding',
  heldOn: '2022-09-18',
  place: '文化礼堂',
  tables: 10,
  officialCars: false,
  undertaking: '不收礼金',
});
const course = (id: string, unit: string, from: string, to: string): readonly Ask[] => [
  inspection({ from: `2022-${from}`, to: `2022-${to}`, topic: `督查${id}` }, `${id}@${unit}`, from),
  ask('inspection.begin', from, 'inspector', id),
  ask('inspection.rate', from, 'inspector', id, { progress: 'good', effect: 'fair', effectFrom: 'site' }),
  ask('inspection.conclude', to, 'inspector', id, { conclusion: '整改总体到位，个别窗口需持续加强' }),
];
const report = (at: string) => ask('participation.report', at, 'zhao', part, { progress: '本月整改完成过半' });
const mechanism = ask('participation.set-mechanism', '08-02', 'zhao', part, { document: '周调度工作机制' });
const weekly = { options: { choices: { 'reporting-cadence': 'weekly' } } } as const;
const note = (kind: string, happensOn: string, at = '08-08', more: object = {}) =>
  ask('matter.note', at, 'qian', 'n@finance', { matter: '机房停运一小时', kind, happensOn, dueTo: 'parent', ...more });
const file = (at: string) => ask('matter.file', at, 'zhao', 'n', { to: 'parent', content: '妥否，请批示' });
const withdraw = (at: string) => ask('matter.withdraw', at, 'zhao', 'n', { reason: '项目取消，事项未发生' });
const pause = host('deadlines.suspend', '08-08T11:00', { scope: '*', reason: '防汛应急响应' });
const enter = (howFar: number, at: string) =>
  ask('inventory.update', at, 'qian', 'v', { howFar, evidence: [proof('2022-09-01')] });
const decision = ask('inventory.list', '09-01', 'officer', 'v@finance', {
  decision: '惠企资金直达',
  document: '县政府第12次常务会议纪要',
});
const check = (by: string) =>
  ask('inventory.check', '09-07', by, 'v', { inspection: 'i', holds: true, finding: '现场核对台账与到账凭证' });
const qianInspects = host('person.appoint', '07-28', {
  person: 'qian',
  name: '钱',
  role: 'inspector',
  unit: 'group-office',
  from: '2022-07-28',
});
const untold = { silent: true } as const;

/** Offices, units and matters. */
export const offices: readonly Scenario[] = [
  passes('4.1.e', 'the head of the unit above assigns', [...station, assign('zhao')], untold),
  passes('4.1.e', 'so does the county leader in charge', [...station, assign('county-deputy')], untold),
  refused('2.5.2.c', 'nobody below does', [...station, assign('sun')], 'role-not-held'),
  passes('2.7.2.c', 'a Party secretary files as well', [secretary, filing, wedding]),
  passes('S6.k', 'a county leader reports what they see', [
    ask('escalation.report', '08-01', 'county-deputy', 'e@finance', {
      trigger: 'T1',
      grounds: '缺少安排部署材料',
      evidence: [],
    }),
  ]),
  passes('A27', 'who joins when all is over owes nothing', [lateUnit], { ...untold, to: '11-03T00:00' }),
  passes(
    '4.4.c',
    'an inspection of such a unit is noted',
    [lateUnit, ...course('i', 'health', '11-03', '11-04')],
    untold,
  ),
  passes(
    '4.4.c',
    'a second inspection of a unit is noted',
    [...inspected, ...course('j', 'finance', '09-14', '09-15')],
    untold,
  ),
  passes('4.4.c', 'one before phase 3 covers nothing', course('i', 'finance', '08-10', '08-11'), untold),
  passes('4.4.c', 'nor does one after it', course('i', 'finance', '10-11', '10-12'), untold),
  passes('S3.d', 'the office waives a group that is not there', [
    ask('participation.waive', '08-05', 'officer', part, { group: 'grassroots', reason: '该单位无下属基层单位' }),
  ]),
  passes('3.4.a', 'why no rule is made is said', [
    ...struckOff,
    ask('participation.explain-no-rule', '10-09', 'zhao', part, { reason: '现行制度已覆盖', problems: ['p'] }),
  ]),
  passes('2.2.3.b', 'progress is reported', [report('08-02')]),
  passes('2.2.3.b', 'as often as was chosen', [mechanism, report('08-08')], weekly),
  passes('3.4.f', 'a summary that is late is received', [
    ask('participation.sum-up', '10-24', 'zhao', part, { document: '作风建设行动总结', hash: 'b'.repeat(64) }),
  ]),
  raised('2.1.2.b', 'what was decided and is not reported shows', [decision], 'inventory.overdue', {
    to: '09-20T00:00',
  }),
  passes('2.1.2.b', 'progress is entered again', [decision, enter(60, '09-02'), enter(80, '09-05')]),
  passes('2.1.2.b', 'found true and not done yet, it stays', [
    decision,
    enter(60, '09-02'),
    ...inspecting,
    check('inspector'),
  ]),
  ...(['inventory-checked-by-updater', 'handled-by-own-unit'] as const).map((code) =>
    refused('2.1.2.a', code, [qianInspects, decision, enter(60, '09-02'), ...inspecting, check('qian')], code),
  ),
  ...(['request', 'report'] as const).flatMap((kind): readonly Scenario[] => [
    passes('2.1.3.x4', `a ${kind} that is late is filed`, [note(kind, '2022-08-10'), file('08-12')]),
    passes('2.1.3.x4', `a ${kind} that was left out is filed`, [note(kind, '2022-08-10'), file('08-24')]),
    passes('2.1.3.x4', `a ${kind} whose limit stood still is late as well`, [
      note(kind, '2022-08-10'),
      pause,
      file('08-15'),
    ]),
  ]),
  passes('2.1.3.x4', 'what is late and did not happen is withdrawn', [
    note('request', '2022-08-10'),
    withdraw('08-12'),
  ]),
  passes('2.1.3.x4', 'what was left out as well', [note('request', '2022-08-10'), withdraw('08-24')]),
  raised(
    '4.3.a',
    'who is asked and does not answer is late',
    [note('request', '2022-08-31'), file('08-09')],
    'matter.answer-overdue',
    {
      to: '08-20T00:00',
    },
  ),
  raised(
    'S5.l',
    'who asks late what they may decide is suggested',
    [dutyList, note('request', '2022-08-10', '08-08', { duty: 'd1' }), file('08-12')],
    'escalation.suggested:2.4.2.x3',
  ),
  refused(
    '2.1.3.x4',
    'what was not filed is not answered',
    [note('request', '2022-08-31'), ask('matter.answer', '08-09', 'governor', 'n', { answer: '同意，按程序办理' })],
    'not-in-this-state',
  ),
  passes(
    'S5.b',
    'an emergency that came past a level suggests nothing',
    [
      ask('matter.take-in', '08-08', 'officer', 'n@finance', {
        matter: '山洪险情直接报告',
        dueTo: 'leader',
        to: 'county',
        exempt: 'emergency',
      }),
    ],
    { absent: 'escalation.suggested:2.1.3.x6' },
  ),
  raised(
    'S5.l',
    'an unsigned nil list is suggested',
    [ask('participation.return-personal-list', '08-18', 'sun', part, { items: 0, signed: false })],
    'escalation.suggested:T2',
    { to: '08-21T00:00' },
  ),
  passes('S5.b', 'what came past a level is answered', [
    ask('matter.take-in', '08-08', 'officer', 'n@finance', {
      matter: '直接向县政府报告项目进度',
      dueTo: 'leader',
      to: 'county',
    }),
    ask('matter.answer', '08-10', 'governor', 'n', { answer: '同意，按程序办理' }),
  ]),
  refused(
    '3.2.g',
    'nobody returns another’s list',
    [...listed(), ask('participation.return-personal-list', '08-18', 'feng', part, { items: 0, signed: true })],
    'role-not-held',
  ),
];

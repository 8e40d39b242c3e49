/** What units hand in during the made season: arrangements, opinions, lists, plan, rules, summary, documents. */
import type { Engine } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import type { UnitMade } from './people.js';
import type { Made } from './problems.js';
import { textOf } from './random.js';
import type { Random } from './random.js';
import type { Sender } from './sender.js';

const of = (unit: UnitMade): string => `participation:${unit.unit}`;
/** Who signs for a unit: its head, or in department-3 from 15 August the deputy who acts as head. */
export const headOf = (unit: string, day: string): string =>
  unit === 'department-3' && day >= '2022-08-15' ? 'department-3-deputy-1' : `${unit}-head`;

const seats = (unit: UnitMade, role: string): readonly string[] =>
  unit.seats.filter((seat) => seat.role === role).map(({ person }) => person);

/** Phase 1: arrangements and responsible people; a lax unit leaves them out. */
export const mobilise = async (s: Sender, unit: UnitMade, lax: boolean, day: string): Promise<void> => {
  if (!lax)
    await s.send('participation.arrange', `${unit.unit}-head`, {
      case: of(unit),
      data: { document: '实施方案及动员会记录', meetingOn: day },
    });
  await s.send('participation.assign', `${unit.unit}-head`, {
    case: of(unit),
    data: { first: `${unit.unit}-head`, inCharge: seats(unit, 'deputy').slice(0, 2) },
  });
};

/** Phase 2: the four groups, and the self-check. */
export const consult = async (s: Sender, random: Random, unit: UnitMade): Promise<void> => {
  for (const group of ['superiors', 'peers', 'grassroots', 'public'])
    for (let n = 0; n < random.int(1, 2); n += 1) {
      const adopted = random.chance(80);
      await s.send('participation.consult', random.pick(seats(unit, 'cadre')), {
        case: of(unit),
        data: {
          group,
          opinion: random.pick(['窗口午间无人值守', '文件流转偏慢', '报表重复报送', '答复口径不一']),
          outcome: adopted ? 'adopted' : 'rejected',
          ...(adopted ? {} : { reason: '与现行规定不符，已当面说明' }),
        },
      });
    }
  const answer = { found: false, note: '经自查未发现此类情形' };
  await s.send('participation.self-check', `${unit.unit}-head`, {
    case: of(unit),
    data: { q1: { found: true, note: '个别事项落实偏慢' }, q2: answer, q3: answer, q4: answer, q5: answer },
  });
};

/** Phase 2: a list per cadre, and the unit's. */
export const handInLists = async (
  s: Sender,
  unit: UnitMade,
  problems: readonly Made[],
  careless: boolean,
  day: string,
): Promise<void> => {
  const gone = unit.unit === 'department-3' && day >= '2022-08-15';
  for (const { person } of unit.seats.filter(({ role }) => !(gone && role === 'head'))) {
    const items = problems.filter((one) => one.person === person).length;
    const last = careless && person.endsWith('cadre-1') && items === 0;
    await s.send('participation.return-personal-list', person, { case: of(unit), data: { items, signed: !last } });
  }
  if (unit.kind !== 'leadership')
    await s.send('participation.sign-unit-list', headOf(unit.unit, day), {
      case: of(unit),
      data: { nil: problems.length === 0 },
    });
};

/** Phase 3: the plan, with levels. */
export const signPlan = async (s: Sender, unit: UnitMade, problems: readonly Made[], day: string): Promise<void> => {
  const items = [
    { item: 'unit-1', level: 'unit', responsible: `${unit.unit}-head`, limit: '2022-09-29' },
    ...problems.map(({ id, responsible }, n) => ({
      item: `section-${n + 1}`,
      parent: 'unit-1',
      level: 'section',
      problem: id,
      responsible,
      limit: '2022-09-29',
    })),
  ];
  await s.send('participation.sign-plan', headOf(unit.unit, day), { case: of(unit), data: { items } });
};

/** Phase 4: rules made and the summary. */
export const sumUp = async (
  s: Sender,
  unit: UnitMade,
  problems: readonly Made[],
  engine: Engine<CountyTypes>,
  day: string,
): Promise<void> => {
  const closed = problems.map(({ id }) => id).filter((id) => engine.case(id)?.state.startsWith('work.struck-off'));
  const answered = closed.slice(0, Math.ceil(closed.length / 2));
  if (answered.length > 0)
    await s.send('participation.make-rule', headOf(unit.unit, day), {
      case: of(unit),
      data: { title: '限时办结和首问负责制度', revised: false, problems: answered },
    });
  await s.send('participation.explain-no-rule', headOf(unit.unit, day), {
    case: of(unit),
    data: { reason: '现行制度已覆盖其余问题', problems: closed.slice(answered.length) },
  });
  await s.send('participation.sum-up', headOf(unit.unit, day), {
    case: of(unit),
    data: { document: '作风建设行动工作总结', hash: 'c'.repeat(64) },
  });
};

/** A document on its way: submitted, perhaps returned, signed step by step. */
export const moveDocuments = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  unit: UnitMade,
  n: number,
  open: string[],
): Promise<void> => {
  if (random.chance(14)) {
    const id = `doc-${unit.unit}-${n}`;
    const drafter = random.pick(seats(unit, 'cadre'));
    const signers = [random.pick(seats(unit, 'deputy')), `${unit.unit}-head`];
    const sent = await s.send('sign-off.submit', drafter, {
      case: id,
      unit: unit.unit,
      data: {
        title: '关于限时办结的通知',
        flow: random.pick(['circulation', 'incoming', 'outgoing']),
        form: 'red-head',
        drafter,
        signers,
      },
    });
    if (sent !== undefined) open.push(id);
  }
  for (const id of open.filter((one) => one.startsWith(`doc-${unit.unit}-`))) {
    const document = engine.case(id);
    if (document === undefined || !random.chance(55)) continue;
    if (document.state.startsWith('way.signing')) {
      const signer = textOf(document.fields['signer']);
      if (random.chance(12))
        await s.send('sign-off.return', signer, { case: id, data: { requirements: '请补充依据文号和办理时限要求' } });
      else await s.send('sign-off.sign', signer, { case: id, data: { opinion: '同意，按程序办理' } });
    } else if (document.state.startsWith('way.returned'))
      await s.send('sign-off.resubmit', textOf(document.fields['drafter']), {
        case: id,
        data: { changes: '已补充依据文号和时限' },
      });
  }
};

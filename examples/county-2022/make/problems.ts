/** How problems live in the made season: found, planned, rectified, applied, verified; some late, some rejected. */
import type { Engine } from 'duban';
import { isIn } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import { focusCodes } from 'duban/packs/county-campaign';
import type { UnitMade } from './people.js';
import { headOf } from './units.js';
import { textOf } from './random.js';
import type { Random } from './random.js';
import type { Sender } from './sender.js';

/** A problem of the made season, with how it is to go. */
export interface Made {
  readonly id: string;
  readonly unit: string;
  readonly person: string | undefined;
  readonly responsible: string;
  readonly deputy: string;
  readonly slow: boolean;
  readonly weak: boolean;
}

const hash = (random: Random): string => Array.from({ length: 64 }, () => random.int(0, 15).toString(16)).join('');

/** A piece of evidence made on a day. */
export const proof = (random: Random, madeOn: string, kind: 'process' | 'effect' = 'effect') => ({
  hash: hash(random),
  uri: `archive:${random.int(1000, 9999)}`,
  size: random.int(2000, 900_000),
  mediaType: 'application/pdf',
  madeOn,
  kind,
  shows: kind === 'effect' ? '办理用时由五天缩短为两天，服务对象确认' : '会议记录及学习笔记',
});

const descriptions = [
  '事项办理平均用时五天，超过承诺时限',
  '窗口午间无人值守，群众多次往返',
  '文件流转四个环节，督办不及时',
  '调研少，情况底数不清',
  '同一报表向三个科室重复报送',
  '来电咨询答复口径不一致',
];

/** Finds a problem and puts it on the list. */
export const findOne = async (
  s: Sender,
  random: Random,
  unit: UnitMade,
  n: number,
  personal: boolean,
): Promise<Made | undefined> => {
  const cadres = unit.seats.filter(({ role }) => role === 'cadre');
  const deputies = unit.seats.filter(({ role }) => role === 'deputy');
  const owner = random.pick(cadres).person;
  const made: Made = {
    id: `${unit.unit}-${personal ? 'p' : 'u'}${String(n).padStart(3, '0')}`,
    unit: unit.unit,
    person: personal ? owner : undefined,
    responsible: personal ? owner : random.pick(cadres).person,
    deputy: random.pick(deputies).person,
    slow: random.chance(6),
    weak: random.chance(12),
  };
  const found = await s.send('problem.find', personal ? owner : made.deputy, {
    case: made.id,
    unit: unit.unit,
    ...(personal ? { person: owner } : {}),
    data: {
      focus: random.pick(focusCodes),
      source: personal ? 'self-check' : random.pick(['self-check', 'public', 'peers', 'grassroots', 'superiors']),
      place: random.pick(['self', 'duty', 'work']),
      description: random.pick(descriptions),
    },
  });
  if (found === undefined) return undefined;
  await s.send('problem.list', made.deputy, { case: made.id, data: { goal: '按承诺时限办结，群众少跑一次' } });
  return made;
};

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A new limit in so many days: within phase 3 while that lasts. */
export const newLimit = (day: string, days: number): string => {
  const limit = later(day, days);
  return day < '2022-09-30' && limit > '2022-09-30' ? '2022-09-30' : limit;
};

/** Moves a problem on by at most one step on a working day. */
export const moveOn = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  made: Made,
  day: string,
  inspectors: readonly string[],
): Promise<void> => {
  const of = engine.case(made.id);
  if (of === undefined || of.void) return;
  const standsIn = (state: string) => isIn(of, `work.${state}`);
  const phase = day < '2022-08-21' ? 2 : day < '2022-10-01' ? 3 : 4;
  if (standsIn('listed') && phase >= 3 && random.chance(60)) {
    const limit = later(day, random.int(9, 24));
    await s.send('problem.plan', made.deputy, {
      case: made.id,
      data: {
        measures: ['压缩审批环节', '公开办理流程'],
        responsible: made.responsible,
        limit: phase === 3 && limit > '2022-09-30' ? '2022-09-29' : limit,
      },
    });
  } else if (standsIn('planned') && random.chance(made.slow ? 12 : 55))
    await s.send('problem.start', made.responsible, { case: made.id });
  else if ((standsIn('rectifying') || standsIn('rejected')) && of.changedAt < Date.parse(`${day}T00:00:00+08:00`)) {
    if (isIn(of, 'reminders.twice')) return;
    if (random.chance(made.slow ? 5 : 22))
      await s.send('problem.apply', made.responsible, {
        case: made.id,
        data: {
          evidence: [proof(random, day), proof(random, day, 'process')],
          statement: '措施已全部落实，效果已核对',
        },
      });
    else if (!made.slow && random.chance(25))
      await s.send('problem.report', made.responsible, {
        case: made.id,
        data: { progress: '正按方案推进，已完成环节梳理' },
      });
  } else if (standsIn('applied') && random.chance(70))
    await s.send('problem.sign', headOf(made.unit, day), { case: made.id });
  else if (standsIn('signed') && random.chance(55)) {
    // A rejection after the first is made by another verifier, and so is what follows the second.
    const rejectedBy = [textOf(of.fields['rejectedBy']), ...((of.fields['rejectedBefore'] ?? []) as readonly string[])];
    const verifier = random.pick(inspectors.filter((one) => !rejectedBy.includes(one)));
    const rejections = Number(of.fields['rejections'] ?? 0);
    if (made.weak && rejections < 2 && random.chance(60))
      await s.send('problem.reject', verifier, {
        case: made.id,
        data: {
          criterion: random.pick(['effect', 'evidence']),
          requirements: '请补充服务对象回访记录和办理用时数据',
          limit: newLimit(day, 8),
        },
      });
    else
      await s.send('problem.verify', verifier, {
        case: made.id,
        data: {
          conclusion: '现场核查，情况属实',
          onSite: random.chance(60),
          ...(random.chance(30) ? { satisfied: true } : {}),
        },
      });
  }
  if (isIn(engine.case(made.id) ?? of, 'inspection.due') && random.chance(50))
    await s.send('problem.inspect', random.pick(inspectors), {
      case: made.id,
      data: { progress: '进度偏慢，已当面提醒', effect: '尚未见效' },
    });
};

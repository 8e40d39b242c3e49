/** Inspections and indicators of the made season: one round that reaches every unit, rated on site, measured at the end. */
import type { Engine } from 'duban';
import { isIn } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import type { UnitMade } from './people.js';
import { textOf } from './random.js';
import type { Random } from './random.js';
import type { Sender } from './sender.js';

/** Plans the round of phase 3 and carries it out. */
export const inspectUnits = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  taking: readonly UnitMade[],
  days: readonly string[],
  day: string,
): Promise<void> => {
  const window = days.filter((one) => one >= '2022-08-29' && one <= '2022-09-21');
  const turn = window.indexOf(day);
  const after = days[days.indexOf(day) + 1] ?? day;
  for (const [i, unit] of taking.entries())
    if (turn >= 0 && i % window.length === turn)
      await s.send('inspection.plan', 'officer-2', {
        case: `inspection-${unit.unit}`,
        unit: unit.unit,
        data: {
          kind: 'general',
          round: 'coverage',
          topic: '作风建设行动督导检查',
          scope: '第三阶段整改落实情况',
          from: after,
          to: after,
          mode: random.chance(85) ? 'unannounced' : 'announced',
          basis: '县政府第12次常务会议决定',
        },
      });
  for (const of of engine.cases({ procedure: 'inspection', done: false, limit: 1000 }).cases) {
    const inspector = `inspector-${(of.id.length % 6) + 1}`;
    const to = { case: of.id };
    if (isIn(of, 'course.planned') && textOf(of.fields['from']) === day) {
      await s.send('inspection.begin', inspector, to);
      if (random.chance(50)) {
        await s.send('inspection.find', inspector, {
          ...to,
          data: { finding: '办事窗口无人值守', seenAt: '政务大厅三号窗口' },
        });
        if (random.chance(80))
          await s.send('task.assign', inspector, {
            case: `spot-${of.unit ?? ''}`,
            unit: of.unit ?? '',
            parent: of.id,
            data: {
              matter: '窗口恢复值守并完善制度',
              source: 'inspection',
              responsible: `${of.unit ?? ''}-cadre-1`,
              limit: days[days.indexOf(day) + 8] ?? day,
              reports: 1,
              forms: 0,
            },
          });
      }
    } else if (isIn(of, 'course.under-way') && of.fields['effect'] === undefined)
      await s.send('inspection.rate', inspector, {
        ...to,
        data: {
          progress: random.pick(['good', 'fair']),
          effect: random.pick(['good', 'fair', 'poor']),
          effectFrom: 'site',
        },
      });
    else if (isIn(of, 'course.under-way') && random.chance(60))
      await s.send('inspection.conclude', inspector, {
        ...to,
        data: { conclusion: '整改总体到位，个别窗口需持续加强' },
      });
    else if (isIn(of, 'course.concluded') && random.chance(2))
      await s.send('inspection.object', `${of.unit ?? ''}-head`, { ...to, data: { grounds: '所列事项督查前已办结' } });
    else if (isIn(of, 'course.objected') && random.chance(20))
      await s.send('inspection.decide-objection', 'county-head', {
        ...to,
        data: { outcome: 'upheld', reason: '复核认定原结论事实清楚' },
      });
  }
  for (const of of engine.cases({ procedure: 'inventory', done: false, limit: 1000 }).cases)
    if (
      of.state === 'reported' &&
      random.chance(10) &&
      isIn(engine.case(`inspection-${of.unit ?? ''}`) ?? { state: '' }, 'course.concluded')
    )
      await s.send('inventory.check', 'inspector-4', {
        case: of.id,
        data: { inspection: `inspection-${of.unit ?? ''}`, holds: true, finding: '现场核查属实' },
      });
};

const goals = [
  ['1.i', 'satisfaction', '群众满意度（百分比）', 82, 'up', 3],
  ['1.h', 'capability', '业务测试合格率（百分比）', 74, 'up', undefined],
  ['meetings', 'meetings', '会议次数', 400, 'down', 100],
] as const;

/** Indicators: defined at the beginning, measured and concluded in phase 4. */
export const measure = async (s: Sender, engine: Engine<CountyTypes>, day: string): Promise<void> => {
  for (const [goal, name, words, baseline, direction, margin] of goals) {
    const to = { case: `indicator-${name}` };
    if (day === '2022-07-22')
      await s.send('indicator.define', 'officer-3', {
        ...to,
        data: {
          goal,
          measure: words,
          direction,
          baseline,
          baselineOn: '2022-06-30',
          source: '县统计局上半年统计',
          ...(margin === undefined ? {} : { margin }),
        },
      });
    if (day === '2022-10-17' && goal === 'meetings') await s.send('indicator.take-total', 'officer-3', to);
    else if (day === '2022-10-17')
      await s.send('indicator.measure', 'officer-3', { ...to, data: { value: 86, valueSource: '县统计局十月统计' } });
    if (day === '2022-10-18' && engine.case(to.case) !== undefined) await s.send('indicator.conclude', 'officer-4', to);
  }
};

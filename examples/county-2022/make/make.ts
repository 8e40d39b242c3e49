/** Makes units.csv and commands.jsonl once, from a seed: `npx tsx examples/county-2022/make/make.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine, nationalCalendar } from 'duban';
import type { Day } from 'duban';
import { memoryStore } from 'duban/stores/memory';
import { readUnits } from '../input.js';
import { registration } from '../register.js';
import { seasonPolicy } from '../season.js';
import { tryForbidden } from './forbidden.js';
import { moveLadder } from './ladder.js';
import { county, unitsCsv } from './people.js';
import type { UnitMade } from './people.js';
import { moveBusiness, openBusiness } from './business.js';
import { tryForbiddenBusiness } from './forbidden-business.js';
import { tryForbiddenCases } from './forbidden-cases.js';
import { layGroundwork } from './groundwork.js';
import { inspectUnits, measure } from './inspections.js';
import { moveRequests } from './requests.js';
import { askInTime, disprove, passOn, report } from './once.js';
import { findOne, moveOn } from './problems.js';
import type { Made } from './problems.js';
import { random as stream } from './random.js';
import { sender } from './sender.js';
import { consult, handInLists, headOf, mobilise, moveDocuments, signPlan, sumUp } from './units.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const random = stream(20220721);
const units = county(random);
const csv = unitsCsv(units);
const engine = await createEngine({ policy: seasonPolicy(), store: memoryStore(), instants: 'given' });
await engine.dispatchEach(registration(readUnits('units.csv', csv).rows));
const s = sender(engine);

const taking = units.filter(({ kind }) => kind === 'township' || kind === 'department');
const leaders = units.filter(({ kind }) => kind === 'leadership');
const stubborn = new Set(['township-7', 'department-9']);
const lax = new Set(['township-7', 'department-9', 'department-20']);
const inspectors = Array.from({ length: 6 }, (_, i) => `inspector-${i + 1}`);
/** Has nothing to report. */
const spotless = 'department-16';
const problems: Made[] = [];
const documents: string[] = [];
/** Who asked for more time on the last day, and when it is granted. */
let askedInTime: { readonly id: string; readonly granted: string } | undefined;
const calendar = nationalCalendar();
const days: string[] = [];
for (let at = Date.UTC(2022, 6, 18); at <= Date.UTC(2022, 9, 31); at += 86_400_000) {
  const day = new Date(at).toISOString().slice(0, 10);
  if (calendar.kindOf(day as Day).working === true) days.push(day);
}
const staggered = (day: string, from: string, to: string, unit: UnitMade): boolean => {
  const window = days.filter((one) => one >= from && one <= to);
  return window[units.indexOf(unit) % window.length] === day;
};
const of = (unit: UnitMade): readonly Made[] => problems.filter((one) => one.unit === unit.unit);

for (const [n, day] of days.entries()) {
  s.at(day, 8 * 60 + 30);
  if (day === '2022-07-20')
    await s.send('campaign.prepare', 'officer-1', {
      case: 'campaign',
      data: { issuedOn: '2022-07-20', basis: '按照县委安排部署，开展作风建设行动' },
    });
  if (day === '2022-08-15') {
    await s.send('person.relieve', 'officer-1', {
      data: { person: 'department-3-head', role: 'head', unit: 'department-3', to: '2022-08-14' },
    });
    await s.forbid('already-held', 'person.appoint', 'officer-1', {
      data: {
        person: 'department-3-head',
        name: '原教育局局长',
        role: 'head',
        unit: 'department-4',
        from: '2022-08-15',
      },
    });
    await s.send('person.appoint', 'officer-1', {
      data: {
        person: 'department-3-deputy-1',
        name: '主持工作的副局长',
        role: 'head',
        unit: 'department-3',
        from: '2022-08-15',
        acting: true,
      },
    });
    await s.send('person.appoint', 'officer-1', {
      data: {
        person: 'department-3-head',
        name: '调任审计局副局长',
        role: 'deputy',
        unit: 'department-19',
        from: '2022-08-15',
      },
    });
  }
  if (day === '2022-08-29')
    await s.send('person.leave', 'officer-1', {
      data: { person: 'township-2-head', from: '2022-08-29', to: '2022-09-02' },
    });
  for (const unit of taking) {
    if (staggered(day, '2022-07-22', '2022-07-29', unit)) await mobilise(s, unit, lax.has(unit.unit), day);
    if (staggered(day, '2022-08-01', '2022-08-09', unit)) await consult(s, random, unit);
    if (day >= '2022-08-02' && day <= '2022-08-17') {
      for (let i = 0; i < 2; i += 1) {
        const wanted = random.chance(62) && unit.unit !== spotless;
        const personal = random.chance(40);
        const found = wanted ? await findOne(s, random, unit, of(unit).length + 1, personal) : undefined;
        if (found !== undefined) problems.push(found);
      }
    }
    if (staggered(day, '2022-08-18', '2022-08-19', unit))
      await handInLists(s, unit, of(unit), unit.unit === 'department-12', day);
    if (unit.unit !== spotless && staggered(day, '2022-08-22', '2022-08-26', unit))
      await signPlan(s, unit, of(unit), day);
    if (staggered(day, '2022-10-10', '2022-10-19', unit) && !stubborn.has(unit.unit))
      await sumUp(s, unit, of(unit), engine, day);
    await layGroundwork(s, unit, of(unit), day, n);
    await moveDocuments(s, random, engine, unit, n, documents);
    await openBusiness(s, random, unit, taking, n, day);
  }
  if (day === '2022-08-12') for (const unit of leaders) await handInLists(s, unit, [], false, day);
  if (day >= '2022-08-03') await tryForbiddenCases(s, engine, day);
  for (const one of problems) await moveOn(s, random, engine, one, day, inspectors);
  await moveBusiness(s, random, engine, day);
  await moveRequests(s, random, engine, day);
  await inspectUnits(s, random, engine, taking, days, day);
  await measure(s, engine, day);
  if (day >= '2022-08-01') await moveLadder(s, random, engine, stubborn, day);
  if (day === '2022-09-06') {
    const running = ({ id }: Made): boolean => {
      const standing = engine.case(id);
      return (
        standing?.state.startsWith('work.rectifying') === true &&
        standing.armed.some(({ deadline }) => deadline === 'limit')
      );
    };
    for (const one of problems.filter(running).slice(0, 6)) {
      await s.send('problem.ask-ongoing', one.responsible, {
        case: one.id,
        data: { reason: '涉及历史遗留，需诉讼终结', goal: '完成取证和协商', review: '2022-10-25', final: '2022-12-20' },
      });
      await s.send('problem.endorse', headOf(one.unit, day), { case: one.id });
      await s.send('problem.approve-ongoing', 'officer-4', { case: one.id });
    }
  }
  if (day === '2022-09-07')
    for (const one of problems
      .filter(({ id, person }) => person === undefined && engine.case(id)?.state.startsWith('work.rectifying') === true)
      .filter((_, i) => i % 25 === 0)) {
      const cadres = (units.find(({ unit }) => unit === one.unit)?.seats ?? []).filter(
        ({ role, person }) => role === 'cadre' && person !== one.responsible,
      );
      const responsible = random.pick(cadres).person;
      await s.send('problem.hand-over', one.deputy, {
        case: one.id,
        data: { responsible, reason: '原责任人抽调参加防汛工作' },
      });
      problems[problems.indexOf(one)] = { ...one, responsible };
    }
  if (['2022-07-29', '2022-08-31', '2022-09-29', '2022-10-28'].includes(day)) await report(s, taking, stubborn, day);
  if (day === '2022-09-08') await passOn(s, random, engine, units, problems);
  if (day === '2022-09-13') await disprove(s, engine, problems, day);
  if (day >= '2022-09-13' && day <= '2022-09-20' && askedInTime === undefined) {
    const id = await askInTime(s, engine, problems, day);
    if (id !== undefined) askedInTime = { id, granted: days[n + 2] ?? day };
  }
  if (day === askedInTime?.granted)
    await s.send('problem.approve-extension', 'officer-4', { case: askedInTime.id, data: { to: '2022-09-29' } });
  if (day === '2022-09-05') {
    const wrong = await s.send('problem.find', 'department-5-head', {
      case: 'entered-twice',
      unit: 'department-5',
      data: { focus: 'F61', source: 'public', place: 'work', description: '同一问题被重复登记' },
    });
    if (wrong !== undefined) {
      await s.send('entry.propose', 'officer-2', {
        case: 'entered-twice',
        data: { entry: 1, reason: '与已登记问题重复' },
      });
      await s.send('entry.confirm', 'officer-3', { case: 'entered-twice', data: { proposal: 2, seen: 2 } });
    }
    await s.forbid('case-void', 'problem.list', 'department-5-head', {
      case: 'entered-twice',
      data: { goal: '对已撤销登记的操作' },
    });
  }
  if (day === '2022-09-14' || day === '2022-09-21') {
    const one = problems.find(
      ({ id, responsible }) => engine.case(id)?.state.startsWith('work.rectifying') === true && responsible !== '',
    );
    if (one !== undefined)
      await s.send('problem.report', one.responsible, {
        case: one.id,
        occurredOn: days[n - 2] ?? day,
        data: { progress: '前日完成的进展，今日补录' },
      });
    if (one !== undefined)
      await s.forbid('effective-day-out-of-bounds', 'problem.report', one.responsible, {
        case: one.id,
        occurredOn: '2022-08-01',
        data: { progress: '补录过早的进展' },
      });
  }
  if (day === '2022-10-12')
    for (const one of problems
      .filter(({ id }) => engine.case(id)?.state.startsWith('work.struck-off') === true)
      .filter((_, i) => i % 37 === 0))
      await s.send('problem.look-back', 'inspector-5', {
        case: one.id,
        data: { holds: random.chance(60), finding: '回头看：核对现状与台账', limit: '2022-10-26' },
      });
  if (n % 2 === 1 && day >= '2022-07-22') {
    await tryForbidden(s, random, engine, units, problems, day);
    await tryForbiddenBusiness(s, random, engine, units, day);
  }
}

s.at('2022-10-31', 17 * 60);
await s.forbid('campaign-still-running', 'campaign.close', 'officer-1', {
  case: 'campaign',
  data: { handovers: [], note: '末日未过即结束' },
});
s.at('2022-11-01', 9 * 60);
await s.forbid('open-cases-not-handed-over', 'campaign.close', 'officer-1', {
  case: 'campaign',
  data: { handovers: [], note: '未移交即结束' },
});
const open = engine
  .totals()
  .filter(({ tally, unit, value }) => tally.startsWith('open-') && unit !== undefined && value > 0);
const handovers = [...new Set(open.flatMap(({ unit }) => unit ?? []))].map((unit) => ({
  unit,
  person: unit === 'leadership' ? 'leader-1' : `${unit}-deputy-2`,
}));
await s.send('campaign.close', 'officer-1', {
  case: 'campaign',
  data: { handovers, note: '各项任务完成，未结事项移交后续责任人' },
});

writeFileSync(`${folder}units.csv`, csv);
writeFileSync(`${folder}commands.jsonl`, `${s.lines.join('\n')}\n`);
console.log(
  `${s.lines.length} commands, ${s.lines.filter((line) => line.includes('"refused"')).length} forbidden; left out:`,
  s.dropped,
);

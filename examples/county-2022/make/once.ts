/** What happens once in the made season: matters go to another unit, evidence proves false, time is granted after its end. */
import type { Engine } from 'duban';
import { isIn } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';
import type { UnitMade } from './people.js';
import { newLimit } from './problems.js';
import type { Made } from './problems.js';
import type { Random } from './random.js';
import type { Sender } from './sender.js';
import { headOf } from './units.js';

/** The unit that keeps up drains by its duty list: 住建局. */
const drains = 'department-12';
const reason = '对照“三定”方案，排水管网维护属接收单位职责';

const work = (engine: Engine<CountyTypes>, { id }: Made): string => engine.case(id)?.state.split('+')[0] ?? '';

/** Two problems and a task that turn out to be about drains go to the unit whose duty they are. */
export const passOn = async (
  s: Sender,
  random: Random,
  engine: Engine<CountyTypes>,
  units: readonly UnitMade[],
  problems: Made[],
): Promise<void> => {
  const seats = units.find(({ unit }) => unit === drains)?.seats ?? [];
  const of = (role: string): string => random.pick(seats.filter((seat) => seat.role === role)).person;
  const theirs = problems.filter(
    (one) =>
      one.person === undefined &&
      one.unit.startsWith('township') &&
      work(engine, one) === 'work.rectifying' &&
      !one.slow,
  );
  for (const one of theirs.slice(0, 2)) {
    const responsible = of('cadre');
    const passed = await s.send('problem.transfer', 'officer-2', {
      case: one.id,
      data: { receivingUnit: drains, duty: 'drains', responsible, reason },
    });
    if (passed !== undefined)
      problems[problems.indexOf(one)] = { ...one, unit: drains, responsible, deputy: of('deputy') };
  }
  for (const one of theirs.slice(2, 3))
    await s.forbid('not-the-receiving-units-duty', 'problem.transfer', 'officer-2', {
      case: one.id,
      data: { receivingUnit: drains, duty: 'roads', responsible: of('cadre'), reason },
    });
  const task = engine
    .cases({ procedure: 'task', state: 'work.moving', done: false, limit: 1000 })
    .cases.find(({ unit = '' }) => unit.startsWith('township'));
  if (task !== undefined)
    await s.send('task.transfer', 'officer-2', {
      case: task.id,
      data: { receivingUnit: drains, duty: 'drains', responsible: of('cadre'), reason },
    });
};

/** Evidence of a problem struck off is found false: it is opened again. */
export const disprove = async (
  s: Sender,
  engine: Engine<CountyTypes>,
  problems: readonly Made[],
  day: string,
): Promise<void> => {
  const one = problems.find((made) => made.person === undefined && work(engine, made) === 'work.struck-off');
  const evidence = engine.case(one?.id ?? '')?.fields['evidence'];
  const [first] = (Array.isArray(evidence) ? evidence : []) as readonly { readonly hash: string }[];
  if (one === undefined || first === undefined) return;
  await s.send('problem.disprove', 'inspector-4', {
    case: one.id,
    data: { hash: first.hash, finding: '照片为往年拍摄，与现场不符', limit: newLimit(day, 8) },
  });
};

/** Whose limit ends on the day asks for more time that day; it is granted two days later, and was asked for in time. */
export const askInTime = async (
  s: Sender,
  engine: Engine<CountyTypes>,
  problems: readonly Made[],
  day: string,
): Promise<string | undefined> => {
  const one = problems.find((made) => {
    const of = engine.case(made.id);
    return (
      of !== undefined &&
      ['work.rectifying', 'work.planned'].includes(work(engine, made)) &&
      isIn(of, 'request.none') &&
      of.armed.some(({ deadline, day: last }) => deadline === 'limit' && last === day)
    );
  });
  if (one === undefined) return undefined;
  await s.send('problem.ask-extension', one.responsible, {
    case: one.id,
    data: { to: '2022-09-29', reason: '需待汛期结束后施工' },
  });
  await s.send('problem.endorse', headOf(one.unit, day), { case: one.id });
  return one.id;
};

/** The report of the month, from every unit but the stubborn. */
export const report = async (
  s: Sender,
  units: readonly UnitMade[],
  stubborn: ReadonlySet<string>,
  day: string,
): Promise<void> => {
  for (const { unit } of units)
    if (!stubborn.has(unit))
      await s.send('participation.report', headOf(unit, day), {
        case: `participation:${unit}`,
        data: { progress: '本月任务按方案推进，问题整改情况见台账' },
      });
};

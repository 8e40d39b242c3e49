/** The burden rules of 2024: they hold from August 2024, and say nothing before it. */
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../../src/engine/index.js';
import { burden2024 } from '../../../src/packs/burden-2024/index.js';
import { memoryStore } from '../../../src/stores/memory/index.js';

const set = async (year: number) => {
  const engine = await createEngine({ policy: burden2024({ year }), store: memoryStore(), instants: 'given' });
  let n = 0;
  const ask = async (type: string, on: string, data: object, of = `c${n}`): Promise<string> => {
    const outcome = await engine.receive({
      id: `b${(n += 1)}`,
      type,
      at: `${year}-${on}T10:00+08:00`,
      by: n <= 3 ? 'host' : 'clerk-1',
      ...(n <= 3 ? {} : { case: of, unit: 'finance' }),
      data,
    });
    return isRefusal(outcome) ? outcome.code : 'ok';
  };
  await ask('unit.register', '01-04', { unit: 'finance', name: '财政局', kind: 'department' });
  for (const role of ['clerk', 'registrar'])
    await ask('person.appoint', '01-04', { person: 'clerk-1', name: 'x', role, unit: 'finance', from: '2021-01-01' });
  return ask;
};
const paper = (characters: number, special = false) => ({ title: '关于开展专项工作的通知', characters, special });
const conference = (more: object = {}) => ({
  topic: '年度工作会议',
  systemWide: false,
  minutes: 120,
  speechMinutes: 40,
  ...more,
});

describe('整治形式主义为基层减负若干规定', () => {
  it.each([
    ['papers', 'paper.register', paper(5000), 'ok'],
    ['papers', 'paper.register', paper(5001), 'paper-too-long'],
    ['special-papers', 'paper.register', paper(4001, true), 'paper-too-long'],
    ['speech', 'conference.plan', conference({ speechMinutes: 61 }), 'speech-too-long'],
    ['half-day', 'conference.plan', conference({ minutes: 241 }), 'ok'],
    ['half-day', 'conference.plan', conference(), 'ok'],
  ])('%s: %s %o → %s', async (_clause, type, data, code) => {
    expect(await (await set(2025))(type, '03-03', data)).toBe(code);
  });
  it('meetings: one system-wide general meeting a year', async () => {
    const ask = await set(2025);
    expect(await ask('conference.plan', '03-03', conference({ systemWide: true }))).toBe('ok');
    expect(await ask('conference.plan', '06-03', conference({ systemWide: true }))).toBe('another-general-meeting');
  });
  it('inspections: one general item a year for a department', async () => {
    const ask = await set(2025);
    expect(await ask('inspection-item.register', '03-03', { topic: '年度综合考核' })).toBe('ok');
    expect(await ask('inspection-item.register', '06-03', { topic: '另一项综合考核' })).toBe(
      'another-general-inspection',
    );
  });
  it('before August 2024 they say nothing', async () => {
    const ask = await set(2024);
    expect(await ask('paper.register', '07-31', paper(9000))).toBe('ok');
    expect(await ask('paper.register', '08-01', paper(9000))).toBe('paper-too-long');
  });
});

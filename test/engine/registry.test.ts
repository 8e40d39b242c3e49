/** The registry: units, offices held from a day to a day, leave, delegation, merger; and correction of entries. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import type { Engine, Outcome, Refusal } from '../../src/engine/index.js';
import { ask, readyEngine } from './fixture.js';
import type { Letters } from './fixture.js';

const code = async (engine: Engine<Letters>, command: object): Promise<string> => {
  const outcome = await engine.receive(command);
  return isRefusal(outcome) ? outcome.code : 'accepted';
};
const refusalOf = (outcome: Outcome): Refusal => {
  if (!isRefusal(outcome)) throw new Error('accepted');
  return outcome;
};
const receive = (at: string, by: string, more: object = {}) =>
  ask('letter.receive', at, by, { case: 'l1', unit: 'roads', data: { about: '道路' }, ...more });
const answer = (at: string, by: string, more: object = {}) =>
  ask('letter.answer', at, by, { case: 'l1', data: { reply: '已经修复' }, ...more });

describe('offices', () => {
  it('one head at a time, unless acting', async () => {
    const engine = await readyEngine();
    const appoint = (person: string, more: object = {}) =>
      ask('person.appoint', '08-01T09:00', 'officer', {
        data: { person, name: '戊', role: 'head', unit: 'roads', from: '2022-08-01', ...more },
      });
    expect(await code(engine, appoint('new'))).toBe('already-held');
    expect(await code(engine, appoint('acting', { acting: true }))).toBe('accepted');
    const relieve = ask('person.relieve', '08-01T09:00', 'officer', {
      data: { person: 'roads-head', role: 'head', unit: 'roads', to: '2022-07-31' },
    });
    expect(await code(engine, relieve)).toBe('accepted');
    expect(await code(engine, appoint('new-2'))).toBe('accepted');
  });

  it('the term that runs on the day is ended, whatever term of the same office was entered after it', async () => {
    const engine = await readyEngine();
    const data = { person: 'roads-head', name: '甲', role: 'head', unit: 'roads' };
    const relieve = (to: string) =>
      ask('person.relieve', '08-01T10:00', 'officer', {
        data: { person: 'roads-head', role: 'head', unit: 'roads', to },
      });
    expect(await code(engine, relieve('2022-08-31'))).toBe('accepted');
    expect(
      await code(engine, ask('person.appoint', '08-01T09:00', 'officer', { data: { ...data, from: '2022-10-01' } })),
    ).toBe('accepted');
    expect(await code(engine, relieve('2022-08-15'))).toBe('accepted');
    expect(
      engine
        .registry()
        .person('roads-head')
        ?.appointments.map(({ to }) => to),
    ).toEqual(['2022-08-15', undefined]);
    // Between the terms nobody is relieved, and a term that is ahead does not end before it begins.
    expect(await code(engine, relieve('2022-09-10'))).toBe('bad-dates');
    expect(await code(engine, relieve('2022-10-31'))).toBe('accepted');
  });

  it('one head on each day, in whatever order terms are entered', async () => {
    const engine = await readyEngine();
    const term = (person: string, from: string, to?: string) =>
      ask('person.appoint', '08-01T09:00', 'officer', {
        data: { person, name: '戊', role: 'head', unit: 'bridges', from, ...(to === undefined ? {} : { to }) },
      });
    await engine.receive(
      ask('unit.register', '08-01T08:00', 'officer', { data: { unit: 'bridges', name: 'x', kind: 'department' } }),
    );
    expect(await code(engine, term('autumn', '2022-09-01', '2022-11-30'))).toBe('accepted');
    // Entered later, beginning earlier: both would be heads in September.
    expect(await code(engine, term('open', '2022-08-01'))).toBe('already-held');
    const [failure] = refusalOf(await engine.receive(term('open', '2022-08-01'))).failures;
    expect(failure?.expected?.en).toBe('a term that shares no day with that of 戊 (2022-09-01 to 2022-11-30)');
    expect(await code(engine, term('touching', '2022-08-01', '2022-09-01'))).toBe('already-held');
    expect(await code(engine, term('around', '2022-08-01', '2022-12-31'))).toBe('already-held');
    expect(await code(engine, term('within', '2022-10-01', '2022-10-31'))).toBe('already-held');
    expect(await code(engine, term('at-the-end', '2022-11-30'))).toBe('already-held');
    expect(await code(engine, term('summer', '2022-08-01', '2022-08-31'))).toBe('accepted');
    expect(await code(engine, term('winter', '2022-12-01'))).toBe('accepted');
    // The same person again is one holder.
    expect(await code(engine, term('winter', '2023-01-01'))).toBe('accepted');
  });

  it('a head on leave is the head: another may act, and does not take the office', async () => {
    const engine = await readyEngine();
    await engine.receive(
      ask('person.leave', '08-01T09:00', 'officer', {
        data: { person: 'roads-head', from: '2022-08-01', to: '2022-08-03' },
      }),
    );
    const appoint = (person: string, more: object = {}) =>
      ask('person.appoint', '08-01T09:00', 'officer', {
        data: { person, name: '戊', role: 'head', unit: 'roads', from: '2022-08-01', ...more },
      });
    expect(await code(engine, appoint('new'))).toBe('already-held');
    expect(await code(engine, appoint('acting', { acting: true, to: '2022-08-10' }))).toBe('accepted');
    // One acts on each day as well.
    const beside = { acting: true, from: '2022-08-10' };
    expect(await code(engine, appoint('second', beside))).toBe('already-held');
    const [failure] = refusalOf(await engine.receive(appoint('second', beside))).failures;
    expect(failure?.expected?.zh).toBe('任期不与戊重叠（2022-08-01至2022-08-10）');
    expect(await code(engine, appoint('second', { acting: true, from: '2022-08-11' }))).toBe('accepted');
    expect(await code(engine, appoint('acting', { acting: true, from: '2022-08-05', to: '2022-08-10' }))).toBe(
      'accepted',
    );
  });

  it('whoever left office, or is on leave, may no longer act', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('08-01T09:00', 'officer'));
    await engine.receive(
      ask('person.leave', '08-01T09:00', 'officer', {
        data: { person: 'roads-head', from: '2022-08-02', to: '2022-08-03' },
      }),
    );
    expect(await code(engine, answer('08-02T09:00', 'roads-head'))).toBe('role-not-held');
    expect(await code(engine, answer('08-04T09:00', 'roads-head'))).toBe('accepted');
  });

  it('somebody else acts only under a registered delegation, within its dates', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('08-01T09:00', 'officer'));
    const asDelegate = (at: string) => answer(at, 'water-head', { onBehalfOf: 'roads-head' });
    expect(await code(engine, asDelegate('08-01T10:00'))).toBe('not-delegated');
    const grant = { person: 'roads-head', to: 'water-head', role: 'head', from: '2022-08-01', until: '2022-08-02' };
    await engine.receive(ask('delegation.grant', '08-01T11:00', 'roads-head', { data: grant }));
    expect(await code(engine, asDelegate('08-03T10:00'))).toBe('not-delegated');
    await engine.receive(
      ask('delegation.grant', '08-03T11:00', 'roads-head', { data: { ...grant, until: '2022-08-05' } }),
    );
    expect(await code(engine, asDelegate('08-03T12:00'))).toBe('accepted');
  });

  it('only registrars and the host register', async () => {
    const engine = await readyEngine();
    expect(
      await code(
        engine,
        ask('unit.register', '08-01T09:00', 'roads-head', { data: { unit: 'x', name: 'x', kind: 'department' } }),
      ),
    ).toBe('role-not-held');
    expect(
      await code(
        engine,
        ask('unit.register', '08-01T09:00', 'officer', { data: { unit: 'roads', name: 'x', kind: 'department' } }),
      ),
    ).toBe('already-registered');
  });

  it('nobody is registered under the system’s own names', async () => {
    const engine = await readyEngine();
    const appoint = (person: string) =>
      ask('person.appoint', '08-01T09:00', 'officer', {
        data: { person, name: '戊', role: 'clerk', unit: 'roads', from: '2022-08-01' },
      });
    for (const own of ['policy', 'host', 'protected']) expect(await code(engine, appoint(own))).toBe('bad-shape');
    expect(engine.registry().person('policy')).toBeUndefined();
  });

  it('after a merger the successor acts for what the unit owes', async () => {
    const engine = await readyEngine();
    await engine.receive(receive('08-01T09:00', 'officer'));
    expect(
      await code(engine, ask('unit.merge', '08-01T10:00', 'officer', { data: { unit: 'roads', into: 'water' } })),
    ).toBe('accepted');
    expect(await code(engine, answer('08-01T11:00', 'roads-head'))).toBe('role-not-held');
    expect(await code(engine, answer('08-01T12:00', 'water-head'))).toBe('accepted');
    expect(engine.registry().standsFor('water')).toEqual(['water', 'roads']);
    expect(engine.registry().standsFor('roads')).toEqual(['roads']);
  });

  it('a unit cannot stand above itself', async () => {
    const engine = await readyEngine();
    expect(
      await code(engine, ask('unit.amend', '08-01T10:00', 'officer', { data: { unit: 'water', parent: 'roads' } })),
    ).toBe('accepted');
    expect(
      await code(engine, ask('unit.amend', '08-01T10:00', 'officer', { data: { unit: 'roads', parent: 'water' } })),
    ).toBe('unit-above-itself');
  });
});

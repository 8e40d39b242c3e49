/** A scripted season: acts in order of time, deadlines between them, refusals as part of the result. */
import { describe, expect, it } from 'vitest';
import { viewState } from '../../../src/engine/index.js';
import { act, script, unit } from '../../../src/simulation/index.js';
import { shop } from '../run/shop.js';
import { thrown } from '../../thrown.js';

const begun = script(shop(2)).on(
  '2022-01-04T09:00',
  act('host', 'unit.register', { data: { unit: 'u', name: 'u', kind: 'counter' } }),
  act('host', 'person.appoint', { data: { person: 'li', name: 'li', role: 'clerk', unit: 'u', from: '2021-01-01' } }),
);

it('plays acts and deadlines in order of time', () => {
  const { steps, events, refused } = begun
    .on('2022-01-06', act('li', 'ticket.open', { case: 't1', unit: 'u' }))
    .on('2022-01-07T16:30', act('li', 'ticket.open', { case: 't2', unit: 'u' }))
    .on('2022-01-08', act('li', 'ticket.serve', { case: 't2' }), act('li', 'ticket.serve', { case: 't2' }))
    .until('2022-01-31')
    .run();
  expect(events.map(({ type }) => type)).toEqual([
    'unit.registered',
    'person.appointed',
    'ticket.opened',
    'ticket.opened',
    'ticket.served',
    'ticket.late',
  ]);
  expect(refused.map(({ refusal }) => refusal?.code)).toEqual(['not-in-this-state']);
  expect(steps.at(-1)?.act).toBeUndefined();
});

it('acts every working day on what it sees, and leaves what it goes on from alone', () => {
  const daily = begun.everyWorkingDay('2022-01-28', '2022-02-09', (now) => [
    act('li', 'ticket.open', { case: `t-${now.today}`, unit: 'u' }),
    ...now
      .cases('ticket')
      .filter(({ done }) => !done)
      .map(({ id }) => act('li', 'ticket.serve', { case: id, at: '15:00' })),
  ]);
  const { events, state } = daily.until('2022-02-28').run();
  const opened = events.filter(({ type }) => type === 'ticket.opened').map(({ on }) => on);
  expect(opened).toEqual(['2022-01-28', '2022-01-29', '2022-01-30', '2022-02-07', '2022-02-08', '2022-02-09']);
  expect([...viewState(state).cases()].filter(({ done }) => !done).length).toBe(1);
  expect(begun.until('2022-02-28').run().events.length).toBe(2);
});

it('can be stepped', () => {
  const steps = [...begun.until('2022-01-31').steps()];
  expect(steps[0]?.events[0]?.type).toBe('unit.registered');
  expect(steps.map(({ state }) => [...viewState(state).people()].length)).toEqual([1, 1]);
  expect(steps.length).toBe(2);
});

it('refuses what is no moment', () => {
  expect(() => begun.on('tomorrow', act('li', 'ticket.serve'))).toThrow(/not a day or time/u);
});

it('lets a unit ask through whoever may, of the cases that stand somewhere, and numbers those it opens', () => {
  const u = unit('u');
  const { events, refused, state } = begun
    .on('2022-01-06', u.asks('ticket.open', { times: 2 }))
    .on('2022-01-07', u.asks('ticket.open'), u.asks('ticket.serve', { in: 'open' }))
    .on('2022-01-08', u.asks('ticket.serve'))
    .until('2022-01-31')
    .run();
  expect(events.flatMap(({ type, by, case: of }) => (of === undefined ? [] : [`${by} ${type} ${of}`]))).toEqual([
    'li ticket.opened u-ticket-1',
    'li ticket.opened u-ticket-2',
    'li ticket.opened u-ticket-3',
    'li ticket.served u-ticket-1',
    'li ticket.served u-ticket-2',
    'li ticket.served u-ticket-3',
  ]);
  expect(refused).toEqual([]);
  expect(viewState(state).caseCount()).toBe(3);
});

it('asks as nobody where nobody may, and is refused', () => {
  const { refused } = begun.on('2022-01-06', unit('other').asks('ticket.open')).until('2022-01-07').run();
  expect(refused.map(({ act: asked, refusal }) => [asked?.by, refusal?.code])).toEqual([['nobody', 'unknown-person']]);
});

describe('a slip of the pen', () => {
  const u = unit('u');
  const codeOf = (call: () => unknown) => {
    const { code, faults } = thrown(call);
    return [code, ...faults.map(({ path }) => path)];
  };
  it('in a state is thrown', () => {
    const slip = begun
      .on('2022-01-06', u.asks('ticket.open'), u.asks('ticket.serve', { in: 'opne' }))
      .until('2022-01-31');
    expect(codeOf(() => slip.run())).toEqual(['bad-script', 'ticket.serve']);
  });
  it('in a command is an unknown command, with a case or without', () => {
    const { refused } = begun
      .on('2022-01-06', u.asks('ticket.opne'), act('li', 'ticket.opne'))
      .until('2022-01-31')
      .run();
    expect(refused.map(({ refusal }) => refusal?.code)).toEqual(['unknown-command', 'unknown-command']);
  });
  it('in a day is thrown: after the end, reversed, or beyond the calendar', () => {
    const late = begun.on('2022-02-06', u.asks('ticket.open')).on('2022-01-30', u.asks('ticket.open'));
    expect(codeOf(() => late.until('2022-01-31'))).toEqual(['bad-script', '2022-02-06T10:00:00+08:00']);
    expect(codeOf(() => begun.everyWorkingDay('2022-02-09', '2022-01-28', u.asks('ticket.open')))).toEqual([
      'bad-script',
      '2022-02-09 – 2022-01-28',
    ]);
    expect(codeOf(() => begun.everyWorkingDay('2022-02-09', '2099-01-28', u.asks('ticket.open')))[0]).toBe(
      'bad-script',
    );
    for (const when of ['2035-01-05', '2035-01-05T16:30', '1999-01-05T10:00+08:00'])
      expect(codeOf(() => begun.on(when, u.asks('ticket.open')))).toEqual(['bad-script', when]);
    expect(codeOf(() => begun.until('2035-01-06'))).toEqual(['bad-script', '2035-01-06']);
  });
  it('in how many is thrown', () => {
    for (const times of [-1, Number.NaN, 1.5, Infinity])
      expect(codeOf(() => u.asks('ticket.open', { times }))).toEqual(['bad-script', 'u.ticket.open.times']);
  });
  it('is none that every object has by birth', () => {
    const state = begun.on('2022-01-06', u.asks('ticket.serve', { in: 'toString' })).until('2022-01-07');
    expect(codeOf(() => state.run())).toEqual(['bad-script', 'ticket.serve']);
    const { refused } = begun
      .on('2022-01-06', u.asks('toString', { in: 'open' }))
      .until('2022-01-07')
      .run();
    expect(refused.map(({ refusal }) => refusal?.code)).toEqual(['unknown-command']);
  });
});

it('says in a step where no case stood there to ask about, and asks nothing', () => {
  const { steps, refused } = begun
    .on('2022-01-06', unit('u').asks('ticket.serve', { in: 'open' }))
    .until('2022-01-07')
    .run();
  const last = steps.at(-1);
  expect([last?.act?.type, last?.note?.en, last?.events]).toEqual([
    'ticket.serve',
    'nothing stood there to ask about',
    [],
  ]);
  expect(refused).toEqual([]);
});

it('takes one act of what looks at the season, as well as several', () => {
  const { events } = begun
    .on('2022-01-06', ({ today }) => act('li', 'ticket.open', { case: today, unit: 'u' }))
    .until('2022-01-07')
    .run();
  expect(events.at(-1)?.case).toBe('2022-01-06');
});

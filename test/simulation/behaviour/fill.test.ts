/** What commands carry is held against their shape whenever it may have become wrong. */
import { expect, it } from 'vitest';
import { average } from '../../../src/simulation/index.js';
import { issued, slips } from './slips.js';

it('lets no pick through that is of the wrong shape, whichever came first', () => {
  const { slips: found, results } = issued(
    slips({ matter: { pick: ['修路一公里修路', 7, { a: 1 }] }, number: { case: true } }),
  );
  expect(found.length).toBeGreaterThan(20);
  expect(new Set(found.map(({ keeps }) => keeps?.['matter']))).toEqual(new Set(['修路一公里修路']));
  expect(results.refusals['bad-shape']).toBeGreaterThan(20);
});

it('lets nothing through that names what is not there, though elsewhere it was', () => {
  const scenario = slips({ matter: '修路一公里', number: { first: 'slip' } });
  const { behaviour } = scenario;
  const [arrival] = behaviour.arrivals;
  if (arrival === undefined) throw new Error('slips come');
  const begins = { ...arrival, id: 'begins', data: { matter: '修路一公里', number: 'none' } };
  const { slips: found, results } = issued({
    ...scenario,
    behaviour: {
      ...behaviour,
      arrivals: [{ ...begins, comes: { kind: 'once', on: '2022-01-04' } }, arrival],
      profiles: [average, { ...average, id: 'idle', chances: { begins: 0 } }],
    },
    profileOf: { u2: 'idle' },
  });
  expect(found.map(({ keeps }) => typeof keeps?.['number'])).not.toContain('undefined');
  expect(found.length).toBeGreaterThan(20);
  expect(results.refusals['bad-shape']).toBeGreaterThan(20);
});

it('names the case that an arrival is about to open', () => {
  const { slips: found, results } = issued(slips({ matter: '修路一公里', number: { case: true } }));
  expect(results.refusals).toEqual({});
  expect(found.length).toBeGreaterThan(20);
  for (const { case: id, keeps } of found) expect(keeps?.['number']).toBe(id);
});

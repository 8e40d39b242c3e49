/** The numbers themselves stay as they are: a stored seed or state keeps its meaning. */
import { expect, it } from 'vitest';
import { hashOf } from '../../../src/simulation/random/hash.js';
import { stateOf } from '../../../src/simulation/random/stream.js';
import { streams } from '../../../src/simulation/random/index.js';

it('the hash is MurmurHash3 x86_128, as the Python package mmh3 5 computes it', () => {
  expect(hashOf([0, 0, 0, 0])).toEqual([1514173910, 1798126887, -745378769, -350057977]);
  expect(hashOf([1, 2, 3, 4])).toEqual([936832535, 1028276893, 1035705367, 1533327389]);
  expect(hashOf([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([538924179, -9782542, -10279491, 1896906020]);
  expect(hashOf([0xdeadbeef, 0xffffffff, 7, 0x80000000])).toEqual([32343250, 2110977043, -137900151, 1224974137]);
});

it('a hash of zeros still begins a stream', () => {
  expect(stateOf([0, 0, 0, 0])).toEqual([-1, -1, 0, 0]);
});

it('a seed and a name give these numbers', () => {
  const random = streams(20_220_718).stream('repair', 3);
  expect([random.next(), random.next(), random.next()]).toMatchInlineSnapshot(`
    [
      0.8603954636684863,
      0.7768496257075143,
      0.9777545832464489,
    ]
  `);
  expect(random.state()).toMatchInlineSnapshot(`
    [
      -1622557479,
      -1338369228,
      1857986303,
      713612133,
    ]
  `);
});

/** What is no distribution is refused, with where and why in both languages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDistribution, meanOf, sampler } from '../../../src/simulation/distribution/index.js';
import type { Distribution } from '../../../src/simulation/distribution/index.js';
import { thrown } from '../../thrown.js';
import { known } from './samples.js';

const constant = { kind: 'constant', value: 1 };

describe('checking', () => {
  it.each([
    [{ kind: 'exponential', mean: -1 }, 'distribution.mean'],
    [{ kind: 'exponential', mean: 0 }, 'distribution.mean'],
    [{ kind: 'constant', value: Number.NaN }, 'distribution.value'],
    [{ kind: 'constant', value: Infinity }, 'distribution.value'],
    [{ kind: 'constant', value: '3' }, 'distribution.value'],
    [{ kind: 'constant', value: 3, unit: 'day' }, 'distribution'],
    [{ kind: 'uniform', from: 2, to: 1 }, 'distribution'],
    [{ kind: 'uniform', from: -1e308, to: 1e308 }, 'distribution'],
    [{ kind: 'lognormal', median: 0, spread: 1 }, 'distribution.median'],
    [{ kind: 'lognormal', median: 1, spread: -1 }, 'distribution.spread'],
    [{ kind: 'lognormal', median: 1, spread: 50 }, 'distribution'],
    [{ kind: 'gamma', shape: 0, mean: 1 }, 'distribution.shape'],
    [{ kind: 'weibull', shape: 0.001, scale: 1 }, 'distribution'],
    [{ kind: 'triangular', least: 1, likely: 5, most: 4 }, 'distribution'],
    [{ kind: 'triangular', least: -1e308, likely: 0, most: 1e308 }, 'distribution'],
    [{ kind: 'empirical', values: [] }, 'distribution.values'],
    [{ kind: 'empirical', values: [1, Number.NaN] }, 'distribution.values.1'],
    [{ kind: 'empirical', values: [1e308, 1e308] }, 'distribution'],
    [{ kind: 'mixture', of: [] }, 'distribution.of'],
    [{ kind: 'mixture', of: [{ weight: 0, distribution: constant }] }, 'distribution.of'],
    [{ kind: 'mixture', of: [{ weight: -1, distribution: constant }] }, 'distribution.of.0.weight'],
    [
      { kind: 'mixture', of: [{ weight: 1, distribution: { kind: 'exponential', mean: -2 } }] },
      'distribution.of.0.distribution.mean',
    ],
    [{ kind: 'normal', mean: 1 }, 'distribution.kind'],
    [null, 'distribution'],
  ])('%j is refused at %s', (given, path) => {
    const { code, faults, message } = thrown(() => checkDistribution(given));
    expect(code).toBe('bad-distribution');
    expect(faults.map((fault) => fault.path)).toContain(path);
    for (const fault of faults) {
      expect(fault.message.zh).toMatch(/\p{Script=Han}/u);
      expect(fault.message.en).toMatch(/^[\x20-\x7e]+$/u);
      expect(message).toContain(`${fault.path}: ${fault.message.zh} / ${fault.message.en}`);
    }
  });
  it('drawing and means check first', () => {
    const bad: Distribution = { kind: 'uniform', from: 2, to: 1 };
    expect([thrown(() => sampler(bad)).code, thrown(() => meanOf(bad)).code]).toEqual([
      'bad-distribution',
      'bad-distribution',
    ]);
  });
  it('what is right comes back as it went in, through JSON as well', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), ({ distribution }) => {
        expect(checkDistribution(JSON.parse(JSON.stringify(distribution)))).toEqual(distribution);
      }),
    );
  });
});

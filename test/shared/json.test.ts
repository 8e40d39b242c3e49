/** The canonical form of JSON, errors by shape, freezing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, deepFreeze, DubanError, isDubanError, sha256, text } from '../../src/shared/index.js';

describe('canonical JSON', () => {
  it('reads back as what it was, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(written))).toBe(written);
      }),
    );
    expect(canonicalJson({ b: 1, a: undefined, c: [2] })).toBe('{"b":1,"c":[2]}');
  });
  it.each([[Number.NaN], [1n], [new Map()], [() => 1], [undefined]])('refuses what is not JSON: %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(/not JSON/u);
  });
  it('refuses a cycle', () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    expect(() => canonicalJson(ring)).toThrow(/cycle/u);
  });
  it('has a digest', () => {
    expect(sha256('duban')).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe('errors and freezing', () => {
  it('a DubanError is told by its shape and lists its faults', () => {
    const error = new DubanError('bad-policy', text('有误', 'wrong'), [
      { path: 'a.b', message: text('缺', 'missing') },
    ]);
    expect(isDubanError(Object.assign(new Error('x'), { name: 'DubanError', code: 'y' }))).toBe(true);
    expect(isDubanError(new Error('x'))).toBe(false);
    expect(error.message).toContain('a.b: 缺 / missing');
  });
  it('freezes plain data all the way down, and leaves instances alone', () => {
    const map = new Map();
    const frozen = deepFreeze({ a: [{ b: 1 }], map });
    expect(Object.isFrozen(frozen.a[0])).toBe(true);
    expect(Object.isFrozen(map)).toBe(false);
  });
});

/** What a step costs: near linear in what it touches, and nothing is left lying about. */
import { describe, expect, it } from 'vitest';
import {
  adopt,
  admit,
  anyTime,
  decideAlone,
  discard,
  emptyState,
  fork,
  isRefusal,
  transact,
} from '../../src/engine/index.js';
import { dueItems } from '../../src/engine/state/due.js';
import { docPolicy } from './doc-policy.js';
import { asked, people, session } from './doc-session.js';

const policy = docPolicy({ reactions: [] });
const admitted = (command: object) => {
  const one = admit(policy, command);
  if (isRefusal(one)) throw new Error(one.code);
  return one;
};
/** A campaign with so many papers. */
const withPapers = (n: number) => {
  const state = emptyState(policy);
  const open = Array.from({ length: n }, (_, i) =>
    asked('2026-03-04', 'doc.open', { case: `d${i}`, unit: i % 2 === 0 ? 'u' : 'v' }),
  );
  for (const command of [...people, ...open]) {
    const made = decideAlone(policy, state, admitted(command));
    if (isRefusal(made)) throw new Error(made.code);
    adopt(state, made.draft);
  }
  return state;
};

/** How much is looked up while something is done: in maps one by one, in lists as far as they are long. */
const lookedUp = (work: () => void): number => {
  let looks = 0;
  const restore: (() => void)[] = [];
  const count = (of: object, name: string, cost: (self: unknown) => number): void => {
    const found = Reflect.get(of, name) as (...given: unknown[]) => unknown;
    Reflect.set(of, name, function (this: unknown, ...given: unknown[]) {
      looks += cost(this);
      return Reflect.apply(found, this, given);
    });
    restore.push(() => void Reflect.set(of, name, found));
  };
  for (const name of ['get', 'set', 'has']) count(Map.prototype, name, () => 1);
  for (const name of ['find', 'some', 'includes', 'indexOf', 'filter', 'map', 'flatMap', 'slice'])
    count(Array.prototype, name, (self) => (self as readonly unknown[]).length);
  try {
    work();
  } finally {
    for (const one of restore) one();
  }
  return looks;
};

describe('a suspension of the county', () => {
  it('looks up twice as much for twice the papers, and no more', () => {
    const looks = (n: number): number => {
      const state = withPapers(n);
      const command = admitted(asked('2026-03-05', 'deadlines.suspend', { data: { scope: '*', reason: '静默' } }));
      return lookedUp(() => {
        const { results, draft } = transact(policy, state, [{ kind: 'command', command }], anyTime);
        if (results[0]?.kind !== 'accepted' || draft === undefined) throw new Error('not suspended');
        adopt(state, draft);
      });
    };
    const [some, twice, four] = [looks(250), looks(500), looks(1000)];
    expect(some).toBeGreaterThan(250);
    expect(twice / some).toBeLessThan(2.2);
    expect(four / twice).toBeLessThan(2.2);
  });
});

describe('opening a paper', () => {
  it('puts in order nothing of what all the others wait for', () => {
    const { sort } = Array.prototype;
    let sorted = 0;
    Reflect.set(Array.prototype, 'sort', function (this: unknown[], ...given: unknown[]) {
      sorted += this.length;
      return Reflect.apply(sort, this, given) as unknown;
    });
    try {
      withPapers(500);
    } finally {
      Reflect.set(Array.prototype, 'sort', sort);
    }
    expect(sorted).toBeLessThan(2_000);
  });
});

describe('what is due', () => {
  it('grows by nothing for batches that are refused', async () => {
    const s = await session();
    for (let n = 0; n < 20; n += 1) await s.open('2026-03-04', `d${n}`, 'u');
    const before = dueItems(s.engine.fork().due).length;
    for (let n = 0; n < 500; n += 1) {
      const batch = [
        ...Array.from({ length: 20 }, (_, i) => asked('2026-03-05', 'doc.restart', { case: `d${i}` })),
        asked('2026-03-05', 'doc.note', { case: 'd0', data: { note: 'no' } }),
      ];
      expect(isRefusal(await s.engine.dispatchAll(batch as never))).toBe(true);
    }
    expect(dueItems(s.engine.fork().due).length).toBe(before);
  });

  it('is put back whole by what is discarded', () => {
    const state = withPapers(50);
    const before = dueItems(fork(state).due).length;
    const until = Date.parse('2026-04-01T00:00Z');
    const made = transact(policy, state, [{ kind: 'time', until }], anyTime);
    expect(made.events.length).toBe(100);
    discard(made);
    expect(dueItems(fork(state).due).length).toBe(before);
    expect(transact(policy, state, [{ kind: 'time', until }], anyTime).events).toEqual(made.events);
  });
});

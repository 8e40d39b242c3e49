/** Charts: a real XState machine, stepped as XState itself would step it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { chartOf, toMachine } from '../../src/chart/index.js';
import type { ChartNode, ChartSpec } from '../../src/chart/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { chartSpecOf } from '../../src/policy/index.js';

const events = ['a', 'b', 'c'];
const names = ['one', 'two', 'three', 'four'];

/** Flat charts and charts of regions, with guards, ignored events and ends. */
const group = fc
  .array(
    fc.record({
      moves: fc.array(
        fc.record({
          event: fc.constantFrom(...events),
          target: fc.option(fc.nat(3), { nil: undefined }),
          asks: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      ignores: fc.subarray(events),
      final: fc.boolean(),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((nodes): ChartNode => {
    const states = nodes.map(({ moves, ignores, final }, i): readonly [string, ChartNode] => {
      const on: Record<string, { id: string; target?: string; asks: boolean }[]> = {};
      for (const event of ignores) on[event] = [];
      moves.forEach(({ event, target, asks }, n) => {
        (on[event] ??= []).push({
          id: `${names[i] ?? ''}/${event}/${n}`,
          asks,
          ...(target === undefined ? {} : { target: names[target % nodes.length] ?? 'one' }),
        });
      });
      return [names[i] ?? '', final && i > 0 ? { type: 'final' } : { on }];
    });
    return { initial: 'one', states: Object.fromEntries(states) };
  });
const specs: fc.Arbitrary<ChartSpec> = fc.oneof(
  group.map((node) => ({ id: 'flat', ...node })),
  fc
    .tuple(group, group)
    .map(([left, right]): ChartSpec => ({ id: 'regions', type: 'parallel', states: { left, right } })),
);
const programs = fc.array(fc.record({ event: fc.constantFrom(...events, 'unknown'), allowed: fc.boolean() }), {
  maxLength: 12,
});

describe('charts', () => {
  it('step as XState’s own transition() does, and come back by name', () => {
    fc.assert(
      fc.property(specs, programs, (spec, program) => {
        const machine = toMachine(spec);
        const chart = chartOf(spec);
        let [snapshot] = initialTransition(machine);
        let at = chart.initial;
        for (const { event, allowed } of program) {
          const allows = () => allowed;
          const [next, effects] = transition(machine, snapshot, { type: event, allows });
          const step = chart.step(at, event, allows);
          expect(step === undefined).toBe(effects.length === 0);
          if (step !== undefined) {
            expect(machine.resolveState({ value: next.value as never, context: {} }).matches(next.value as never)).toBe(
              true,
            );
            expect(step.to.done).toBe(next.status === 'done');
            at = step.to;
          }
          snapshot = next;
          expect(chart.at(at.name)).toBe(at);
          for (const leaf of at.leaves)
            expect(
              leaf
                .split('.')
                .reduce<unknown>(
                  (value, key) =>
                    typeof value === 'string' ? value === key : ((value as Record<string, unknown>)[key] ?? false),
                  snapshot.value,
                ),
            ).toBeTruthy();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('an unhandled event is no step, an ignored one is a step with nothing taken', () => {
    const chart = chartOf({
      id: 'x',
      initial: 'one',
      states: { one: { on: { a: [{ id: 'go', target: 'two', asks: true }], b: [] } }, two: {} },
    });
    expect(chart.step(chart.initial, 'zzz', () => true)).toBeUndefined();
    expect(chart.step(chart.initial, 'a', () => false)).toBeUndefined();
    expect(chart.step(chart.initial, 'b', () => true)).toMatchObject({ took: [], to: { name: 'one' } });
    expect(chart.step(chart.initial, 'a', () => true)).toMatchObject({
      took: ['go'],
      to: { name: 'two', done: false },
    });
    expect(chart.handles(chart.initial)).toEqual(['a']);
    expect(() => chart.at('three')).toThrow(/three/u);
  });

  it('every procedure of the pack is a real XState machine that an actor runs', () => {
    for (const procedure of countyCampaign({ year: 2022 }).procedures) {
      const spec = chartSpecOf(procedure);
      const actor = createActor(toMachine(spec)).start();
      expect(actor.getSnapshot().status).toBe('active');
      const first = chartOf(spec).initial;
      expect(first.leaves.length).toBe(procedure.type === 'parallel' ? Object.keys(procedure.states).length : 1);
    }
  });
});

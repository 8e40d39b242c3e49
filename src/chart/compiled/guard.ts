/** Guards made ready for one row: names looked up, `stateIn` answered, what is left asked at each step. */
import { and, matchesState, not, or } from 'xstate';
import type { StateValue } from 'xstate';
import { DubanError, text } from '../../shared/index.js';
import type { Authored, MachineEvent, Reference, Resolved, StateNode } from './resolved.js';

/** A condition on context and event. */
export type Test = (context: unknown, event: MachineEvent) => boolean;

/** What `stateIn` asks: where the machine stands. */
export interface Standing {
  readonly nodes: readonly StateNode[];
  readonly value: StateValue;
}

/** XState's own guards carry a check and what it is about. */
interface BuiltIn {
  readonly check: unknown;
  readonly guards?: readonly Reference[];
  readonly stateValue?: StateValue;
}

const isBuiltIn = (guard: Authored): guard is Authored & BuiltIn => 'check' in guard;

/** Told apart by their checks: a bundler may rename functions. */
const checkOf = (guard: unknown): unknown => (guard as BuiltIn).check;
const [ofNot, ofAnd, ofOr] = [checkOf(not('x')), checkOf(and([])), checkOf(or([]))];

const always: Test = () => true;
const never: Test = () => false;

const builtIn = (machine: Resolved, guard: Authored & BuiltIn, at: Standing, depth: number): Test => {
  const { stateValue, guards = [] } = guard;
  if (stateValue !== undefined) {
    const held =
      typeof stateValue === 'string' && stateValue.startsWith('#')
        ? at.nodes.includes(machine.getStateNodeById(stateValue))
        : matchesState(stateValue, at.value);
    return held ? always : never;
  }
  const tests = guards.map((one) => testOf(machine, one, at, depth + 1));
  const [first = never] = tests;
  switch (guard.check) {
    case ofNot:
      return (context, event) => !first(context, event);
    case ofAnd:
      return (context, event) => tests.every((test) => test(context, event));
    case ofOr:
      return (context, event) => tests.some((test) => test(context, event));
    default:
      throw new DubanError(
        'chart-unsupported',
        text(`不支持的守卫：${guard.name}`, `a guard that is not supported: ${guard.name}`),
      );
  }
};

const missing = (name: string): DubanError =>
  new DubanError(
    'chart-unsupported',
    text(
      `守卫“${name}”未实现：请在 setup 或 provide 中给出`,
      `guard "${name}" is not implemented: give it in setup or provide`,
    ),
  );

/** How deep guards may name one another. */
const deepest = 100;

/** The condition that a guard states, in one place of the machine; `DubanError` `chart-unsupported` where it is not implemented. */
export const testOf = (machine: Resolved, guard: Reference, at: Standing, depth = 0): Test => {
  if (depth > deepest) throw missing(typeof guard === 'function' ? guard.name : JSON.stringify(guard));
  const { guards } = machine.implementations;
  const resolved = typeof guard === 'function' ? guard : guards[typeof guard === 'string' ? guard : guard.type];
  if (resolved === undefined) throw missing(typeof guard === 'object' ? guard.type : String(guard));
  if (typeof resolved !== 'function') return testOf(machine, resolved, at, depth + 1);
  if (isBuiltIn(resolved)) return builtIn(machine, resolved, at, depth);
  const params = typeof guard === 'object' ? guard.params : undefined;
  if (typeof params === 'function') {
    const made = params as Authored;
    return (context, event) => Boolean(resolved({ context, event }, made({ context, event })));
  }
  return (context, event) => Boolean(resolved({ context, event }, params));
};

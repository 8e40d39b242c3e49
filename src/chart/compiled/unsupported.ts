/** What a pure step cannot do, refused by name when a machine is compiled, and again should it be reached. */
import { DubanError, text } from '../../shared/index.js';
import type { Authored, Reference, Resolved, StateNode } from './resolved.js';

/** The error for a feature that is not pure. */
export const unsupported = (state: string, feature: string): DubanError =>
  new DubanError(
    'chart-unsupported',
    text(
      `状态 ${state} 使用了 ${feature}：编译后的状态图只计算，不启动或联络其他参与者。请改为 emit 或自有动作，由调用方按效果执行`,
      `state ${state} uses ${feature}: a compiled chart only computes, it starts and reaches no other actors. Emit an event or name an action of your own instead, and let the caller act on the effect`,
    ),
  );

const impure = new Set(['xstate.spawnChild', 'xstate.stopChild', 'xstate.sendTo']);
const pure = new Set([
  'xstate.assign',
  'xstate.raise',
  'xstate.cancel',
  'xstate.emit',
  'xstate.log',
  'xstate.enqueueActions',
]);

/** XState's own actions are functions with a `type` and what they are about. */
export interface BuiltInAction {
  readonly type: string;
  readonly [about: string]: unknown;
}

/** Whether an action is one of XState's own. */
export const isBuiltInAction = (action: Authored | undefined): action is Authored & BuiltInAction =>
  action !== undefined && 'resolve' in action;

/** Where a function's text shows that it spawns or sends; what hides from this is refused when it is reached. */
const spawns = /[{,]\s*spawn\s*[,:}]|\.\s*spawn\s*\(/u;
const sends = /\.\s*(sendTo|sendParent|spawnChild|stopChild|forwardTo)\s*\(/u;

const hidden = (parts: readonly unknown[], pattern: RegExp): string | undefined =>
  parts
    .filter((part) => typeof part === 'function')
    .map((part) => pattern.exec(String(part)))
    .map((match) => (match === null ? undefined : (match[1] ?? 'spawn')))
    .find((feature) => feature !== undefined);

const checkAction = (machine: Resolved, node: StateNode, reference: Reference): void => {
  const { actions } = machine.implementations;
  const action =
    typeof reference === 'function' ? reference : actions[typeof reference === 'string' ? reference : reference.type];
  if (!isBuiltInAction(action)) return;
  const { type, assignment, collect } = action;
  if (impure.has(type)) throw unsupported(node.id, type.replace('xstate.', ''));
  if (!pure.has(type)) throw unsupported(node.id, type);
  const assigners = typeof assignment === 'object' ? Object.values(assignment ?? {}) : [assignment];
  const found = hidden(assigners, spawns) ?? hidden([collect], sends);
  if (found !== undefined) throw unsupported(node.id, found);
};

/** Every transition that a state has, eventless ones included. */
export const transitionsOf = (node: StateNode) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])];

/** Refuses a machine that starts, stops or reaches other actors: `DubanError` `chart-unsupported`. */
export const refuseImpure = (machine: Resolved, node: StateNode = machine.root): void => {
  if (node.parent === undefined && hidden([machine.config.context], spawns) !== undefined)
    throw unsupported(node.id, 'spawn');
  if (node.invoke.length > 0) throw unsupported(node.id, 'invoke');
  const actions = [
    ...node.entry,
    ...node.exit,
    ...(node.type === 'compound' ? node.initial.actions : []),
    ...transitionsOf(node).flatMap((transition) => transition.actions),
  ];
  for (const action of actions) checkAction(machine, node, action);
  for (const child of Object.values(node.states)) refuseImpure(machine, child);
};

/** Actions made ready: names looked up, what never changes made once, the rest run on a frame. */
import { assign, cancel, emit, raise } from 'xstate';
import type { Effect } from './effect.js';
import { assigning } from './assign.js';
import type { Frame } from './frame.js';
import { testOf } from './guard.js';
import { argsOf, asking, given } from './instruction.js';
import type { Instruction, Params } from './instruction.js';
import { raising } from './raise.js';
import type { Authored, MachineEvent, Reference, Resolved } from './resolved.js';
import { isBuiltInAction, unsupported } from './unsupported.js';
import type { BuiltInAction } from './unsupported.js';

const own = (type: string, exec: Authored | undefined, params: Params | undefined, fixed: unknown): Instruction => {
  const effect: Effect = { type, params: fixed, exec };
  const run = (frame: Frame): void => {
    const { context, event } = frame;
    frame.effects.push({ type, params: params === undefined ? fixed : params(frame), exec, args: { context, event } });
  };
  return params === undefined ? { fixed: effect, run } : { run };
};

const queueing = (machine: Resolved, { collect }: BuiltInAction, params: Params): Instruction => ({
  run: (frame) => {
    const queued: Reference[] = [];
    const enqueue = Object.assign((action: Reference) => void queued.push(action), {
      ...Object.fromEntries(
        Object.entries({ assign, cancel, raise, emit }).map(([name, make]) => [
          name,
          (...args: unknown[]) => void queued.push((make as (...about: unknown[]) => unknown)(...args) as Authored),
        ]),
      ),
      ...Object.fromEntries(
        ['sendTo', 'sendParent', 'spawnChild', 'stopChild'].map((feature) => [
          feature,
          () => {
            throw unsupported(machine.id, feature);
          },
        ]),
      ),
    });
    const { context, event, standing } = frame;
    const check = (guard: Reference): boolean => testOf(machine, guard, standing)(context, event);
    (collect as Authored)({ ...argsOf(frame), enqueue, check }, params(frame));
    for (const action of queued) instructionOf(machine, action).run(frame);
  },
});

const fixable = (value: unknown): boolean => typeof value !== 'function';

const builtIn = (machine: Resolved, action: Authored & BuiltInAction, params: Params): Instruction => {
  switch (action.type) {
    case 'xstate.assign':
      return assigning(machine, action, params);
    case 'xstate.raise':
      return raising(machine, action, params);
    case 'xstate.enqueueActions':
      return queueing(machine, action, params);
    case 'xstate.cancel': {
      const made = (sendId: unknown): Effect => ({ type: 'xstate.cancel', params: { sendId: sendId as string } });
      if (fixable(action['sendId'])) return asking(made(action['sendId']));
      return { run: (frame) => void frame.effects.push(made(given(action['sendId'], frame, params(frame)))) };
    }
    case 'xstate.emit': {
      const made = (event: unknown): Effect => ({ type: 'xstate.emit', params: { event: event as MachineEvent } });
      if (fixable(action['event'])) return asking(made(action['event']));
      return { run: (frame) => void frame.effects.push(made(given(action['event'], frame, params(frame)))) };
    }
    case 'xstate.log': {
      const label = action['label'] as string | undefined;
      const made = (value: unknown): Effect => ({ type: 'xstate.log', params: { value, label } });
      if (fixable(action['value'])) return asking(made(action['value']));
      return { run: (frame) => void frame.effects.push(made(given(action['value'], frame, params(frame)))) };
    }
    default:
      throw unsupported(machine.id, action.type);
  }
};

/** An action made ready to run. */
export const instructionOf = (machine: Resolved, reference: Reference): Instruction => {
  const named =
    typeof reference === 'function' ? undefined : typeof reference === 'string' ? reference : reference.type;
  const action = typeof reference === 'function' ? reference : machine.implementations.actions[named ?? ''];
  const passed = typeof reference === 'object' ? reference.params : undefined;
  const dynamic = typeof passed === 'function' ? (passed as Authored) : undefined;
  const params = dynamic && ((frame: Frame) => dynamic({ context: frame.context, event: frame.event }));
  if (isBuiltInAction(action)) return builtIn(machine, action, params ?? (() => passed));
  const type = named ?? ((reference as Authored).name || '(anonymous)');
  return own(type, action, params, passed);
};

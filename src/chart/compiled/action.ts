/** Actions made ready: names looked up, what never changes made once, the rest run on a frame. */
import { assign, cancel, emit, raise } from 'xstate';
import type { Effect } from './effect.js';
import type { Frame } from './frame.js';
import { testOf } from './guard.js';
import type { Authored, MachineEvent, Reference, Resolved } from './resolved.js';
import { isBuiltInAction, unsupported } from './unsupported.js';
import type { BuiltInAction } from './unsupported.js';

/** One action of a step. `fixed`: it does nothing but ask for this, whatever context and event are. */
export interface Instruction {
  readonly fixed?: Effect;
  run(frame: Frame): void;
}

const argsOf = ({ context, event, inert }: Frame) => {
  const { self, system } = inert();
  return { context, event, self, system };
};

/** A value, or a function of the action's arguments that yields it. */
const given = (value: unknown, frame: Frame, params: unknown): unknown =>
  typeof value === 'function' ? (value as Authored)(argsOf(frame), params) : value;

const asking = (effect: Effect): Instruction => ({ fixed: effect, run: ({ effects }) => void effects.push(effect) });

type Params = (frame: Frame) => unknown;

const own = (type: string, exec: Authored | undefined, params: Params | undefined, fixed: unknown): Instruction => {
  const effect: Effect = { type, params: fixed, exec };
  const run = (frame: Frame): void => {
    const { context, event } = frame;
    frame.effects.push({ type, params: params === undefined ? fixed : params(frame), exec, args: { context, event } });
  };
  return params === undefined ? { fixed: effect, run } : { run };
};

const assigning = (machine: Resolved, { assignment }: BuiltInAction, params: Params): Instruction => {
  const spawn = (): never => {
    throw unsupported(machine.id, 'spawn');
  };
  const whole = typeof assignment === 'function' ? (assignment as Authored) : undefined;
  const parts = whole === undefined ? Object.entries(assignment as object) : [];
  return {
    run: (frame) => {
      const passed = params(frame);
      const { context, event, inert } = frame;
      const { self, system } = inert();
      const args = { context, event, self, system, spawn };
      if (whole !== undefined) frame.context = { ...(context as object), ...(whole(args, passed) as object) };
      else {
        const next: Record<string, unknown> = { ...(context as object) };
        for (const [key, value] of parts)
          next[key] = typeof value === 'function' ? (value as Authored)(args, passed) : (value as unknown);
        frame.context = next;
      }
      frame.assigned = true;
    },
  };
};

const raising = (machine: Resolved, { event, id, delay }: BuiltInAction, params: Params): Instruction => {
  const wait = typeof delay === 'string' ? machine.implementations.delays[delay] : delay;
  if (typeof event !== 'function' && typeof wait === 'number')
    return asking({
      type: 'xstate.raise',
      params: { event: event as MachineEvent, id: id as string | undefined, delay: wait },
    });
  return {
    run: (frame) => {
      const passed = params(frame);
      const raised = given(event, frame, passed) as MachineEvent;
      const after = given(wait, frame, passed);
      if (typeof after === 'number')
        frame.effects.push({
          type: 'xstate.raise',
          params: { event: raised, id: id as string | undefined, delay: after },
        });
      else frame.queue.push(raised);
    },
  };
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

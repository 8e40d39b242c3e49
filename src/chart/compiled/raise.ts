/** `raise`: an event taken in the same step, or asked for after a delay. */
import { asking, given } from './instruction.js';
import type { Instruction, Params } from './instruction.js';
import type { MachineEvent, Resolved } from './resolved.js';
import type { BuiltInAction } from './unsupported.js';

/** A `raise` made ready. */
export const raising = (machine: Resolved, { event, id, delay }: BuiltInAction, params: Params): Instruction => {
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

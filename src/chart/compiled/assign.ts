/** `assign`: context made anew from what the author's functions return. */
import type { Instruction, Params } from './instruction.js';
import type { Authored, Resolved } from './resolved.js';
import { unsupported } from './unsupported.js';
import type { BuiltInAction } from './unsupported.js';

/** An `assign` made ready. */
export const assigning = (machine: Resolved, { assignment }: BuiltInAction, params: Params): Instruction => {
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

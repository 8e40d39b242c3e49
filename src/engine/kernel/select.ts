/** What a step selects: transitions by their silent conditions; and how a trace names what was taken or refused. */
import type { Case, RuleContext } from '../../policy/index.js';
import { titlesOf } from '../people/index.js';
import type { CompiledCommand, CompiledProcedure, Run } from '../state/index.js';

/** Whether all silent conditions of a transition hold, by the id that the chart reports. */
export const allowing =
  (run: Run, of: CompiledProcedure, context: RuleContext) =>
  (id: string): boolean => {
    const whens = of.whens.get(id);
    if (whens === undefined) return true;
    for (const when of whens) {
      const held = when.holds(context as never);
      run.trace?.({ kind: 'when', id: when.id, held });
      if (!held) return false;
    }
    return true;
  };

/** A transition as a trace names it. */
export const tracedId = (of: CompiledProcedure, id = ''): string => `${of.procedure.id}/${id}`;

/** Tells a trace which transitions were taken, or refused. */
export const traceStep = (run: Run, of: CompiledProcedure, ids: readonly string[], taken: boolean): void => {
  if (run.trace === undefined) return;
  for (const id of ids) run.trace({ kind: 'transition', id: tracedId(of, id), taken });
};

/** Tells a trace that somebody asked who may take none of a command's transitions, for each that a case could take where it stands. */
export const traceStrangers = (run: Run, { of, type }: CompiledCommand, { state }: Case): void => {
  if (run.trace === undefined) return;
  for (const path of state.split('+'))
    for (const [id, { may = [] }] of of.transitions)
      if (id.startsWith(`${path}/${type}/`))
        run.trace({
          kind: 'role',
          id: `${type}: ${titlesOf(run.policy, may).en}`,
          held: false,
          of: tracedId(of, id),
          roles: [],
        });
};

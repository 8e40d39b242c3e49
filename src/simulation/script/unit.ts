/** What a unit does in a script, in few words: who may is looked up, and cases are found or numbered. */
import { singleId } from '../../engine/index.js';
import { isIn, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { act, badScript } from './act.js';
import type { Act, ActDetails, Acts, Seen } from './act.js';

/** How a unit asks for something. What it carries may depend on the case, or on the number of the one opened. */
export interface Asking extends Omit<ActDetails, 'case' | 'unit' | 'data'> {
  /** Somebody in particular; else the first who may. */
  readonly by?: string;
  /** Opens so many cases, `finance-problem-1` and on (default 1). */
  readonly times?: number;
  /** Of those of its cases that stand in a state: `'work.found'` (default: of all that are still open). */
  readonly in?: string;
  readonly data?: object | ((of: Case | undefined, n: number) => object);
}

/** A unit that does things. */
export interface ActingUnit {
  /**
   * Opens cases, or asks something of those it has. Where nobody may, `nobody` asks, and is refused; where no case stands
   * there, its step says so. `DubanError` `bad-script` where the procedure has no such state, and where `times` is no whole
   * number, 0 or more.
   */
  readonly asks: <const X extends string>(type: X, how?: Asking) => Acts<X>;
}

const demandState = (of: AnyProcedure, type: string, state: string): void => {
  if (Object.hasOwn(of.states, state) || statesOf(of).some(([path]) => path === state)) return;
  throw badScript([{ path: type, message: text(`${of.id} 没有状态 ${state}`, `${of.id} has no state ${state}`) }]);
};

const demandTimes = (unit: string, type: string, times: number): void => {
  if (Number.isSafeInteger(times) && times >= 0) return;
  const message = text(`times 须为不小于 0 的整数：${times}`, `times is a whole number, 0 or more: ${times}`);
  throw badScript([{ path: `${unit}.${type}.times`, message }]);
};

/** The cases an act is about; one that is not known where the policy has no such command. */
const idsFor = (
  seen: Seen,
  unit: string,
  type: string,
  { times = 1, in: state, person }: Asking,
): readonly (string | undefined)[] => {
  const procedure = seen.policy.procedures.find(({ commands }) => Object.hasOwn(commands, type));
  if (procedure === undefined) return [undefined];
  if (state !== undefined) demandState(procedure, type, state);
  if (procedure.single === true) return [singleId(procedure, unit, person)];
  const own = seen.cases(procedure.id).filter((of) => of.unit === unit);
  if (Object.hasOwn(procedure.opens, type))
    return Array.from({ length: times }, (_, i) => `${unit}-${procedure.id}-${own.length + i + 1}`);
  return own.filter((of) => !of.void && (state === undefined ? !of.done : isIn(of, state))).map(({ id }) => id);
};

const nothingThere = text('没有处于该状态的事项', 'nothing stood there to ask about');

/** A unit by its id: `script(policy).on('2022-08-05', unit('finance').asks('problem.find', { times: 12, data }))`. */
export const unit = (id: string): ActingUnit => ({
  asks: <const X extends string>(type: X, how: Asking = {}): Acts<X> => {
    demandTimes(id, type, how.times ?? 1);
    return (seen: Seen): readonly Act<X>[] => {
      const { by, times: _times, in: _in, data, ...details } = how;
      const ids = idsFor(seen, id, type, how);
      if (ids.length === 0) return [{ ...act(by ?? 'nobody', type, { ...details, unit: id }), nothing: nothingThere }];
      return ids.map((of, i) => {
        const known = of === undefined ? undefined : seen.case(of);
        const about = { ...(of === undefined ? {} : { case: of }), ...(known === undefined ? { unit: id } : {}) };
        const asked = { type, ...about, ...details };
        const carried =
          typeof data === 'function' ? (data as (of: Case | undefined, n: number) => object)(known, i + 1) : data;
        return act(by ?? seen.whoMay(asked)[0] ?? 'nobody', type, {
          ...details,
          ...about,
          ...(carried === undefined ? {} : { data: carried }),
        });
      });
    };
  },
});

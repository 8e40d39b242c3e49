/** Mutants of deadlines that are never armed, or not in one of the states in which they run. */
import type { AnyProcedure, Deadline } from '../../policy/index.js';
import { statesOf } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { mapStates, withProcedure } from '../edit.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { ofDeadline } from './touches.js';

const withoutDeadline = (of: AnyProcedure, name: string, where: string | undefined): AnyProcedure =>
  mapStates(of, (state, path) =>
    state.deadlines === undefined || (where !== undefined && where !== path)
      ? state
      : { ...state, deadlines: state.deadlines.filter((one) => one !== name) },
  );

/** Never armed at all; and, where it runs in several states, not in one of them. */
export const unarmed = (of: AnyProcedure, name: string, { title, cites }: Deadline): readonly Mutant[] => {
  const id = `${of.id}/${name}`;
  const running = statesOf(of).filter(([, { deadlines }]) => deadlines?.includes(name) === true);
  const one = (detail: string | undefined, words: Text): Mutant =>
    mutantOf({
      kind: 'deadline-unarmed',
      place: id,
      ...(detail === undefined ? {} : { detail }),
      cites,
      title: words,
      touches: [[ofDeadline(id)]],
      apply: (policy) => withProcedure(policy, of.id, (procedure) => withoutDeadline(procedure, name, detail)),
    });
  return [
    one(undefined, text(`${title.zh}从不计算`, `${title.en}, never armed`)),
    ...(running.length < 2
      ? []
      : running.map(([path, state]) =>
          one(path, text(`${title.zh}在“${state.title.zh}”中不计算`, `${title.en}, not in "${state.title.en}"`)),
        )),
  ];
};

/** The engine of this tree as the benchmarks call it: whatever they need of it is here, and nowhere else. */
import {
  adopt,
  admit,
  createEngine,
  decideAlone,
  emptyState,
  evolve,
  fork as forkState,
  isRefusal,
} from '../../src/engine/index.js';
import type { Admitted, CampaignState, Engine } from '../../src/engine/index.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { beginning, find, morning, policy } from './county.js';
import type { Subject } from './subject.js';

export type { Admitted, CampaignState } from '../../src/engine/index.js';

const open = async () => {
  const store = memoryStore();
  const engine = await createEngine({ policy, store });
  await engine.dispatchEach(beginning);
  await engine.advance(morning);
  return { store, engine: engine as unknown as Engine };
};

/** An engine with everybody in office, on the morning of 2 August 2022. */
export const countyEngine = async (): Promise<Engine> => (await open()).engine;

/** Dispatches a command; throws if it is refused. */
export const dispatch = async (engine: Engine, command: unknown): Promise<void> => {
  const outcome = await engine.receive(command);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome.failures));
};

/** A command admitted, as deciding takes it. */
export const admitted = (command: unknown): Admitted => {
  const checked = admit(policy, command);
  if (isRefusal(checked)) throw new Error(JSON.stringify(checked.failures));
  return checked;
};

/** A copy of a state that goes its own way. */
export const fork = (state: CampaignState): CampaignState => forkState(state);

/** Decides a command and puts the outcome into the state. */
export const carryOut = (state: CampaignState, command: Admitted): void => {
  const decision = decideAlone(policy, state, command);
  if (isRefusal(decision)) throw new Error(`${command.type}: ${JSON.stringify(decision.failures)}`);
  adopt(state, decision.draft);
};

/** Whether a command is refused in a state, which stays as it is. */
export const refuses = (state: CampaignState, command: Admitted): boolean =>
  isRefusal(decideAlone(policy, state, command));

/** Folds a log into a state. */
export const replay = (events: readonly PolicyEvent[]): CampaignState => events.reduce(evolve, emptyState(policy));

/** A state with so many problems found: `p0`, `p1` … */
export const stateWith = async (cases: number): Promise<CampaignState> => {
  const state = (await countyEngine()).fork();
  const template = admitted(find('p'));
  for (let n = 0; n < cases; n += 1) carryOut(state, { ...template, id: `find-p${n}`, case: `p${n}` });
  return state;
};

/** The engine of this tree, beside a former one. */
export const current: Subject = {
  open: async () => {
    const { store, engine } = await open();
    return {
      dispatch: async (commands) => {
        for (const command of commands) await dispatch(engine, command);
      },
      decider: (commands) => {
        const trial = engine.fork();
        const ready = commands.map(admitted);
        return () => {
          for (const command of ready) carryOut(trial, command);
        };
      },
      reload: async () => {
        await createEngine({ policy, store });
        return (await store.head()).head;
      },
    };
  },
};

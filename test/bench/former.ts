/** The engine as it was before the kernel was written anew, from its own build: what this tree's engine is held against. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtAt } from './built.js';
import { beginning, morning } from './county.js';
import type { Campaign, Subject } from './subject.js';

/** The commit whose engine is measured. */
export const formerCommit = '6e93c36370e5413ac3ae60350a371c8b1ccbe7aa';

interface FormerRefusal {
  readonly failures: readonly unknown[];
}
interface FormerEngine {
  readonly dispatchEach: (commands: readonly unknown[]) => Promise<unknown>;
  readonly receive: (command: unknown) => Promise<object>;
  readonly advance: (to: string) => Promise<unknown>;
  readonly fork: () => object;
}
interface FormerStore {
  readonly head: () => Promise<{ readonly head: number }>;
}
/** What its entries gave, as far as it is called here. */
interface Former {
  readonly createEngine: (options: object) => Promise<FormerEngine>;
  readonly isRefusal: (value: object) => value is FormerRefusal;
  readonly admit: (policy: object, command: unknown, zone: string) => object;
  readonly step: (policy: object, state: object, input: object) => { readonly draft: object } | FormerRefusal;
  readonly adopt: (state: object, draft: object) => void;
  readonly memoryStore: () => FormerStore;
  readonly countyCampaign: (options: { readonly year: number }) => object;
}

const openWith = async (former: Former): Promise<Campaign> => {
  const { adopt, admit, createEngine, isRefusal, step } = former;
  const policy = former.countyCampaign({ year: 2022 });
  const store = former.memoryStore();
  const engine = await createEngine({ policy, store });
  await engine.dispatchEach(beginning);
  await engine.advance(morning);
  return {
    dispatch: async (commands) => {
      for (const command of commands) {
        const outcome = await engine.receive(command);
        if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome.failures));
      }
    },
    decider: (commands) => {
      const trial = engine.fork();
      const ready = commands.map((command) => {
        const checked = admit(policy, command, 'Asia/Shanghai');
        if (isRefusal(checked)) throw new Error(JSON.stringify(checked.failures));
        return checked;
      });
      return () => {
        for (const command of ready) {
          const decision = step(policy, trial, { kind: 'command', command });
          if (isRefusal(decision)) throw new Error(JSON.stringify(decision.failures));
          adopt(trial, decision.draft);
        }
      };
    },
    reload: async () => {
      await createEngine({ policy, store });
      return (await store.head()).head;
    },
  };
};

/** The former engine; undefined where the history at hand does not reach back to it. */
export const formerEngine = async (): Promise<Subject | undefined> => {
  const dist = builtAt(formerCommit);
  if (dist === undefined) return undefined;
  const load = async (...path: readonly string[]): Promise<object> =>
    (await import(pathToFileURL(join(dist, ...path, 'index.js')).href)) as object;
  const former = {
    ...(await load('engine')),
    ...(await load('stores', 'memory')),
    ...(await load('packs', 'county-campaign')),
  } as Former;
  return { open: () => openWith(former) };
};

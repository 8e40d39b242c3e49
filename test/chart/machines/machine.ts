/** Builds a real XState machine from its genes. */
import { and, assign, cancel, createMachine, emit, enqueueActions, log, not, or, raise, stateIn } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { events } from './genes.js';
import type { ActionGene, GuardGene, NodeGene, TransitionGene } from './genes.js';

interface Context {
  readonly n: number;
  readonly last?: string;
}
interface Args {
  readonly context: Context;
  readonly event: { readonly type: string; readonly n?: number };
}
const sum = ({ context, event }: Args): number => context.n + (event.n ?? 0);
const eventAt = (n: number) => ({ type: events[n % events.length] ?? 'a', n });
const raised = (n: number) => ({ type: n % 2 === 0 ? 'r.one' : 'r.two', n });

const implementations = {
  guards: {
    even: (args: Args) => sum(args) % 2 === 0,
    atLeast: ({ context }: Args, { n }: { readonly n: number }) => context.n >= n,
    alias: 'even',
    compound: and(['even', not({ type: 'atLeast', params: { n: 3 } } as never)]),
    fromParams: { type: 'atLeast', params: { n: 2 } },
  },
  actions: {
    note: () => undefined,
    bump: assign(({ context }: Args, params: { readonly by: number } | undefined) => ({
      n: (context.n + (params?.by ?? 1)) % 7,
    })),
    call: raise((({ context }: Args) => raised(context.n)) as never),
  },
  delays: { short: 5, long: ({ context }: Args) => 100 + context.n },
};

/** A state with nothing inside but history is a leaf. */
const settled = (gene: NodeGene): NodeGene => {
  const plain = gene.children.some(({ kind }) => kind !== 'history');
  return { ...gene, children: plain ? gene.children.map(settled) : [] };
};

/** Paths of all states, the root first. */
const pathsOf = (gene: NodeGene, key: (i: number) => string, path: string, history = true): readonly string[] => [
  ...(history || gene.kind !== 'history' ? [path] : []),
  ...gene.children.flatMap((child, i) => pathsOf(child, key, `${path}.${key(i)}`, history)),
];

const actionOf = ({ kind, n }: ActionGene): unknown => {
  switch (kind) {
    case 'named':
      return { type: 'note', params: { n } };
    case 'dynamic':
      return { type: 'note', params: (args: Args) => ({ n: sum(args) }) };
    case 'inline':
      return n % 2 === 0 ? () => undefined : function told() {};
    case 'missing':
      return n % 2 === 0 ? 'nobody' : { type: 'nobody', params: { n } };
    case 'assign':
      return assign(({ context, event }: Args) => ({ n: (context.n + n) % 7, last: event.type }));
    case 'assignKeys':
      return assign({ n: (args: Args) => sum(args) % 7, last: `k${n}` });
    case 'assignNamed':
      return n % 2 === 0 ? 'bump' : { type: 'bump', params: { by: n } };
    case 'raise':
      return raise(raised(n));
    case 'raiseFrom':
      return raise((({ context }: Args) => raised(context.n + n)) as never);
    case 'raiseNamed':
      return 'call';
    case 'delay':
      return raise(eventAt(n), { delay: n * 10, id: `d${n}` });
    case 'delayNamed':
      return raise(eventAt(n), { delay: (n % 2 === 0 ? 'short' : 'long') as never, id: `d${n}` });
    case 'delayFrom':
      return raise((({ context }: Args) => eventAt(context.n)) as never, {
        delay: (({ context }: Args) => context.n * 3) as never,
      });
    case 'delayMissing':
      return raise(raised(n), { delay: 'nowhere' as never });
    case 'cancel':
      return cancel(`d${n}`);
    case 'cancelFrom':
      return cancel((({ context }: Args) => `d${context.n}`) as never);
    case 'emit':
      return emit({ type: 'told', n });
    case 'emitFrom':
      return emit((({ context }: Args) => ({ type: 'told', n: context.n })) as never);
    case 'log':
      return log(`value ${n}`, 'label');
    case 'logFrom':
      return log((({ context }: Args) => context.n) as never);
    case 'logPlain':
      return log();
    case 'enqueue':
      return enqueueActions((({ enqueue, check, context }: never) => {
        const queue = enqueue as unknown as ((action: unknown) => void) & Record<string, (about: unknown) => void>;
        const asks = check as unknown as (guard: unknown) => boolean;
        if (asks('even')) queue['assign']?.({ n: ((context as Context).n + 1) % 7 });
        if (asks(stateIn('s0'))) queue['emit']?.({ type: 'told', in: 's0' });
        if (n === 3) queue['raise']?.(raised(n));
        if (n === 4) queue['cancel']?.(`d${n}`);
        queue({ type: 'note', params: (args: Args) => ({ queued: sum(args) }) });
        queue('bump');
      }) as never);
  }
};

interface Naming {
  readonly paths: readonly string[];
  /** Without history states. */
  readonly lasting: readonly string[];
  /** The key of the i-th state inside another; numbers stand in an order of their own. */
  readonly key: (i: number) => string;
}
const pick = ({ paths }: Pick<Naming, 'paths'>, n: number): string => paths[n % paths.length] ?? 'm';

const guardOf = (naming: Naming, gene: GuardGene): unknown => {
  switch (gene.kind) {
    case 'named':
      return gene.n % 2 === 0 ? 'even' : 'compound';
    case 'alias':
      return gene.n % 2 === 0 ? 'alias' : 'fromParams';
    case 'params':
      return { type: 'atLeast', params: { n: gene.n % 6 } };
    case 'dynamic':
      return { type: 'atLeast', params: ({ event }: Args) => ({ n: event.n ?? 0 }) };
    case 'inline':
      return ({ context }: Args) => context.n < gene.n % 7;
    case 'event':
      return ({ event }: Args) => event.type.length % 2 === gene.n % 2;
    case 'stateIn': {
      const keys = pick(naming, gene.n).split('.').slice(1);
      return stateIn((keys.length === 0 ? 's0' : keys.join('.')) as never);
    }
    case 'stateInId':
      return stateIn(`#${pick(naming, gene.n)}` as never);
    case 'and':
      return and(gene.of.map((one) => guardOf(naming, one)) as never);
    case 'or':
      return or(gene.of.map((one) => guardOf(naming, one)) as never);
    case 'not':
      return not(guardOf(naming, gene.of[0] ?? { kind: 'named', n: 0 }) as never);
  }
};

const moveOf = (naming: Naming, { targets, guard, actions, reenter }: TransitionGene): object => ({
  ...(targets.length === 0 ? {} : { target: targets.map((n) => `#${pick(naming, n)}`) }),
  ...(guard === undefined ? {} : { guard: guardOf(naming, guard) }),
  actions: actions.map(actionOf),
  ...(reenter ? { reenter } : {}),
});

const outputOf = (n: number): object => {
  if (n === 0) return { output: { fixed: n } };
  return n < 3 ? { output: ({ context, event }: Args) => ({ n: context.n, event: event.type }) } : {};
};

const nodeOf = (naming: Naming, gene: NodeGene, path: string): object => {
  if (gene.kind === 'history')
    return {
      type: 'history',
      history: gene.deep ? 'deep' : 'shallow',
      ...(gene.recalls === undefined ? {} : { target: `#${pick({ paths: naming.lasting }, gene.recalls)}` }),
    };
  const shared = {
    entry: gene.entry.map(actionOf),
    exit: gene.exit.map(actionOf),
    ...(gene.tag === undefined ? {} : { tags: [`t${gene.tag}`], meta: { tag: gene.tag } }),
  };
  if (gene.kind === 'final') return { type: 'final', ...shared, ...outputOf(gene.output) };
  const grouped = (moves: readonly (readonly [string, TransitionGene])[]): object =>
    Object.fromEntries(
      [...new Set(moves.map(([key]) => key))].map((key) => [
        key,
        moves.filter(([one]) => one === key).map(([, move]) => moveOf(naming, move)),
      ]),
    );
  const plain = gene.children
    .map((child, i) => ({ child, key: naming.key(i) }))
    .filter(({ child }) => child.kind !== 'history');
  const kind = plain.length === 0 ? 'atomic' : gene.kind;
  const first = plain[gene.initial % Math.max(plain.length, 1)]?.key;
  return {
    ...shared,
    on: grouped(gene.on.map(({ descriptor, move }) => [descriptor, move])),
    always: gene.always.map((move) => moveOf(naming, move)),
    after: grouped(gene.after.map(({ delay, move }) => [delay, move])),
    ...(kind === 'atomic'
      ? {}
      : {
          ...(kind === 'parallel'
            ? { type: 'parallel' }
            : {
                initial:
                  gene.initialActions.length === 0
                    ? first
                    : { target: first, actions: gene.initialActions.map(actionOf) },
              }),
          onDone: gene.onDone.map((move) => moveOf(naming, move)),
          states: Object.fromEntries(
            gene.children.map((child, i) => [naming.key(i), nodeOf(naming, child, `${path}.${naming.key(i)}`)]),
          ),
        }),
  };
};

/** A machine with every feature that a compiled chart supports; it gives up after 40 microsteps in one step. */
export const machineOf = (from: NodeGene): AnyStateMachine => {
  const gene = settled(from);
  const key = (i: number): string => (from.initial % 4 === 3 ? String(9 - i) : `s${i}`);
  const naming = { paths: pathsOf(gene, key, 'm'), lasting: pathsOf(gene, key, 'm', false), key };
  return createMachine(
    {
      ...nodeOf(naming, gene, 'm'),
      ...outputOf(gene.output),
      id: 'm',
      context: (({ input }: { readonly input?: { readonly n: number } }) => ({ n: input?.n ?? 0 })) as never,
      options: { maxIterations: 40 },
    } as never,
    implementations as never,
  );
};

/** What a random machine is made of: numbers and small records that shrink well and mean something in any machine. */
import fc from 'fast-check';

export const events = ['a', 'b', 'c.d', 'c.e', 'c', 'r.one', 'r.two'];
export const descriptors = [...events, 'c.*', 'r.*', '*', 'c.d.*'];

export type GuardGene =
  | { readonly kind: 'named' | 'params' | 'dynamic' | 'inline' | 'alias' | 'event'; readonly n: number }
  | { readonly kind: 'stateIn' | 'stateInId'; readonly n: number }
  | { readonly kind: 'and' | 'or' | 'not'; readonly of: readonly GuardGene[] };

const plainGuard: fc.Arbitrary<GuardGene> = fc.record({
  kind: fc.constantFrom('named', 'params', 'dynamic', 'inline', 'alias', 'event', 'stateIn', 'stateInId'),
  n: fc.nat(20),
});
export const guardGene: fc.Arbitrary<GuardGene> = fc.oneof(
  { weight: 4, arbitrary: plainGuard },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('and', 'or', 'not'),
      of: fc.array(fc.oneof(plainGuard, fc.record({ kind: fc.constantFrom('not'), of: fc.tuple(plainGuard) })), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
);

export const actionKinds = [
  'named',
  'dynamic',
  'inline',
  'missing',
  'assign',
  'assignKeys',
  'assignNamed',
  'raise',
  'raiseFrom',
  'raiseNamed',
  'delay',
  'delayNamed',
  'delayFrom',
  'delayMissing',
  'cancel',
  'cancelFrom',
  'emit',
  'emitFrom',
  'log',
  'logFrom',
  'logPlain',
  'enqueue',
] as const;
export interface ActionGene {
  readonly kind: (typeof actionKinds)[number];
  readonly n: number;
}
const actionGenes = fc.array(fc.record({ kind: fc.constantFrom(...actionKinds), n: fc.nat(9) }), { maxLength: 3 });

export interface TransitionGene {
  readonly targets: readonly number[];
  readonly guard: GuardGene | undefined;
  readonly actions: readonly ActionGene[];
  readonly reenter: boolean;
}
const transitionGene: fc.Arbitrary<TransitionGene> = fc.record({
  targets: fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.nat(60)) },
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(60), fc.nat(60)) },
  ),
  guard: fc.option(guardGene, { nil: undefined }),
  actions: actionGenes,
  reenter: fc.boolean(),
});

export interface NodeGene {
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly children: readonly NodeGene[];
  readonly initial: number;
  readonly initialActions: readonly ActionGene[];
  readonly deep: boolean;
  readonly recalls: number | undefined;
  readonly on: readonly { readonly descriptor: string; readonly move: TransitionGene }[];
  readonly always: readonly TransitionGene[];
  readonly after: readonly { readonly delay: string; readonly move: TransitionGene }[];
  readonly onDone: readonly TransitionGene[];
  readonly entry: readonly ActionGene[];
  readonly exit: readonly ActionGene[];
  readonly tag: number | undefined;
  readonly output: number;
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(arbitrary) });

const body = {
  initial: fc.nat(9),
  initialActions: rarely(actionGenes).map((some) => some.flat()),
  deep: fc.boolean(),
  recalls: fc.option(fc.nat(60), { nil: undefined }),
  on: fc.array(fc.record({ descriptor: fc.constantFrom(...descriptors), move: transitionGene }), { maxLength: 4 }),
  always: rarely(transitionGene),
  after: rarely(fc.record({ delay: fc.constantFrom('10', 'short', 'long'), move: transitionGene })),
  onDone: rarely(transitionGene),
  entry: actionGenes,
  exit: actionGenes,
  tag: fc.option(fc.nat(3), { nil: undefined }),
  output: fc.nat(5),
};

const leafGene: fc.Arbitrary<NodeGene> = fc.record({
  ...body,
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('atomic' as const) },
    { weight: 2, arbitrary: fc.constant('final' as const) },
    { weight: 2, arbitrary: fc.constant('history' as const) },
  ),
  children: fc.constant([]),
});
const nodeGene = (depth: number): fc.Arbitrary<NodeGene> =>
  depth === 0
    ? leafGene
    : fc.oneof(
        { weight: 3, arbitrary: leafGene },
        {
          weight: 2,
          arbitrary: fc.record({
            ...body,
            kind: fc.constantFrom('compound' as const, 'parallel' as const),
            children: fc.array(nodeGene(depth - 1), { minLength: 1, maxLength: 3 }),
          }),
        },
      );

/** A whole machine, nested up to four deep. */
export const machineGene: fc.Arbitrary<NodeGene> = fc.record({
  ...body,
  kind: fc.constantFrom('compound' as const, 'compound' as const, 'parallel' as const),
  children: fc.array(nodeGene(3), { minLength: 2, maxLength: 4 }),
});

/** What is sent: an event with a number in it, or the delayed event that was asked for last. */
export interface Sent {
  readonly type: string;
  readonly n: number;
  readonly delayed: boolean;
  /** Who answers for the guards of a procedure's machine. */
  readonly allows?: (id: string) => boolean;
}
export const programGene: fc.Arbitrary<readonly Sent[]> = fc.array(
  fc.record({
    type: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...events) },
      { weight: 1, arbitrary: fc.constantFrom('zzz', 'xstate.stop', 'xstate.init', 'xstate.error.actor.x') },
    ),
    n: fc.nat(5),
    delayed: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  }),
  { minLength: 1, maxLength: 15 },
);

/** What a compiled chart reads of a resolved XState machine: the only place that knows its insides. */
import type { AnyStateMachine, StateValue } from 'xstate';

/** An event as XState has it. */
export interface MachineEvent {
  readonly type: string;
}

/** A function that the machine's author wrote: it takes XState's arguments and parameters. */
export type Authored = (args: object, params?: unknown) => unknown;

/** An action or a guard as it stands in a machine: a name, a name with parameters, or a function. */
export type Reference = string | { readonly type: string; readonly params?: unknown } | Authored;

/** A transition whose targets XState has looked up. */
export interface Transition {
  readonly source: StateNode;
  readonly target: readonly StateNode[] | undefined;
  readonly guard: Reference | undefined;
  readonly actions: readonly Reference[];
  readonly reenter: boolean;
}

/** A state of a machine. `order` is its place in the document. */
export interface StateNode {
  readonly id: string;
  readonly key: string;
  readonly order: number;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly history: 'shallow' | 'deep' | false;
  readonly parent: StateNode | undefined;
  readonly states: Readonly<Record<string, StateNode>>;
  readonly entry: readonly Reference[];
  readonly exit: readonly Reference[];
  readonly initial: { readonly target: readonly StateNode[]; readonly actions: readonly Reference[] };
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
  readonly always: readonly Transition[] | undefined;
  readonly invoke: readonly unknown[];
  readonly tags: readonly string[];
  readonly meta: unknown;
  readonly output: unknown;
  readonly config: { readonly target?: string | readonly string[] };
}

/** A resolved machine. */
export interface Resolved {
  readonly id: string;
  readonly version: string | undefined;
  readonly root: StateNode;
  readonly config: { readonly context?: unknown };
  readonly options: { readonly maxIterations?: number };
  readonly implementations: {
    readonly actions: Readonly<Record<string, Authored | undefined>>;
    readonly guards: Readonly<Record<string, Reference | undefined>>;
    readonly delays: Readonly<Record<string, unknown>>;
  };
  getStateNodeById(id: string): StateNode;
}

/** What recalled nodes a history state has, by its id. */
export type History = Readonly<Record<string, readonly StateNode[] | undefined>>;

/** A machine seen as what this folder reads of it. */
export const resolvedOf = (machine: AnyStateMachine): Resolved => machine as unknown as Resolved;

/** What an XState snapshot holds beyond its public type. */
export interface MachineSnapshot {
  readonly machine: Resolved;
  readonly value: StateValue;
  readonly context: unknown;
  readonly status: 'active' | 'done' | 'error' | 'stopped';
  readonly output: unknown;
  readonly error: unknown;
  readonly children: Readonly<Record<string, unknown>>;
  readonly historyValue: History;
  readonly _nodes: readonly StateNode[];
}

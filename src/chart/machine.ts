/** From a chart's spec to a real XState machine, to draw, inspect and reuse. */
import { setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import type { Allows } from './chart.js';
import type { ChartNode, ChartSpec, ChartTransition } from './spec.js';

/** The event a machine is sent: its type, and who answers for its guards. */
export interface ChartEvent {
  readonly type: string;
  readonly allows?: Allows;
}

const transitionConfig = ({ id, target, asks }: ChartTransition) => ({
  ...(target === undefined ? {} : { target }),
  ...(asks ? { guard: { type: 'allowed' as const, params: { id } } } : {}),
  actions: [{ type: 'took' as const, params: { id } }],
});

const nodeConfig = (node: ChartNode): object => ({
  ...(node.type === undefined ? {} : { type: node.type }),
  ...(node.initial === undefined ? {} : { initial: node.initial }),
  ...(node.states === undefined
    ? {}
    : { states: Object.fromEntries(Object.entries(node.states).map(([key, state]) => [key, nodeConfig(state)])) }),
  ...(node.on === undefined
    ? {}
    : {
        on: Object.fromEntries(
          Object.entries(node.on).map(([event, moves]) => [
            event,
            moves.length === 0
              ? { actions: [{ type: 'took' as const, params: { id: '' } }] }
              : moves.map(transitionConfig),
          ]),
        ),
      }),
});

/** For XState's types only; it holds nothing. */
const types = Object.freeze({}) as unknown as { readonly events: ChartEvent };

/** A real XState v5 machine with the chart's states; its context stays empty, guards are answered by the event. */
export const toMachine = (spec: ChartSpec): AnyStateMachine =>
  setup({
    types,
    guards: {
      allowed: ({ event }, params: { id: string }) => event.allows === undefined || event.allows(params.id),
    },
    actions: { took: (_, _params: { id: string }) => undefined },
  }).createMachine({ id: spec.id, ...nodeConfig(spec) } as never) as unknown as AnyStateMachine;

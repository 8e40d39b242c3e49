/** To and from XState's own snapshots, with another machine's refused by name. */
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { DubanError, text } from '../../shared/index.js';
import type { MachineSnapshot, Resolved } from './resolved.js';
import type { Place, Row } from './row.js';
import type { ChartSnapshot } from './snapshot.js';

const nameOf = ({ id, version }: Resolved): string => (version === undefined ? id : `${id} ${version}`);

/** The error for a snapshot that a chart does not know. */
export const foreign = (machine: Resolved, from: string, cause?: unknown): DubanError =>
  new DubanError(
    'foreign-snapshot',
    text(
      `这个快照属于 ${from}，不属于 ${nameOf(machine)}：请用产生它的状态机，或先迁移`,
      `this snapshot belongs to ${from}, not to ${nameOf(machine)}: use the machine that made it, or migrate it first`,
    ),
    [],
    cause,
  );

/** The name of whoever a snapshot belongs to, as far as it says. */
export const ownerOf = (snapshot: unknown): string => {
  const { machine, row } = (snapshot ?? {}) as { machine?: Resolved; row?: Partial<Row> };
  const owner = machine ?? row?.home?.machine;
  return owner === undefined ? 'no known machine' : nameOf(owner);
};

/** XState's snapshot of where a chart stands, for an actor to go on from. */
export const toSnapshot = (machine: AnyStateMachine, snapshot: ChartSnapshot, row: Row): AnyMachineSnapshot => {
  const made: AnyMachineSnapshot = machine.resolveState({
    value: row.value,
    context: snapshot.context as never,
    status: row.status,
    output: snapshot.output as never,
    error: snapshot.error,
    historyValue: row.history as never,
  });
  return Object.assign(made, { _nodes: [...row.nodes], value: row.value, status: row.status });
};

/** A snapshot whose history names states by their ids, as a stored one does. */
const byId = (snapshot: MachineSnapshot): object => ({
  ...snapshot,
  historyValue: Object.fromEntries(
    Object.entries(snapshot.historyValue).map(([id, nodes = []]) => [id, nodes.map((node) => ({ id: node.id }))]),
  ),
});

/** What a snapshot of XState's says, live or as it was stored; `DubanError` `foreign-snapshot` for another machine's. */
export const placeOf = (
  machine: AnyStateMachine,
  resolved: Resolved,
  snapshot: unknown,
): { readonly place: Place; readonly from: MachineSnapshot } => {
  const given = snapshot as MachineSnapshot & { readonly _nodes?: MachineSnapshot['_nodes'] };
  const live = (given as Partial<MachineSnapshot> | null)?.machine;
  if (live !== undefined && live.config !== resolved.config) throw foreign(resolved, nameOf(live));
  let from = given;
  // A live snapshot may stem from the same machine with other implementations: its states are another copy.
  if (live !== resolved)
    try {
      from = machine.restoreSnapshot(byId(given) as never, undefined as never) as unknown as MachineSnapshot;
    } catch (cause) {
      throw foreign(resolved, ownerOf(snapshot), cause);
    }
  const { _nodes: nodes, historyValue: history, status } = from;
  if (Object.keys(given.children).length > 0) throw foreign(resolved, `${nameOf(live ?? resolved)} (children)`);
  return { place: { nodes, history, status }, from };
};

/** Walks every combination that can be reached, breadth first, and holds properties against it. */
import { addDays, dayOf, endOfDay } from '../../calendar/index.js';
import { registryCommands, viewState, withoutDue } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Trial } from '../trial.js';
import type { Bounds } from './bounds.js';
import { demandBounds, demandExplored } from './demand.js';
import { stateGraph } from './graph.js';
import type { PathStep } from './graph.js';
import { identifier } from './identity.js';
import { instrumented } from './instrument.js';
import { movesWithin } from './moves.js';
import { afterTaken, obligationKey } from './obligation.js';
import type { Obligation } from './obligation.js';
import { afterMove, afterTime, daysBefore, nextDue } from './onward.js';
import type { Onward } from './onward.js';
import type { LeadsTo, Property } from './property.js';
import { behaviourOf, noReads } from './reads.js';
import type { Reads } from './reads.js';
import type { Cut, Exploration } from './report.js';
import { viewer } from './standing.js';
import { stillUnder } from './still.js';
import { judging } from './judging.js';

/** What is explored: from a situation, under properties, within bounds. */
export interface Explored {
  readonly property: Property | readonly Property[];
  readonly from: Trial;
  readonly bounds?: Bounds;
}

/** A state that waits to be expanded. */
interface Waiting {
  readonly id: number;
  readonly state: CampaignState;
  readonly pending: readonly Obligation[];
  readonly named: ReadonlySet<string>;
  /** Bits of what was tried besides on the way here. */
  readonly used: number;
  /** Time passed since a state that waits for all that comes next: it need not wait itself. */
  readonly waits: boolean;
}

const manyStates = 200_000;
const afterLastPhase = 60;
const fewNumbers = 3;

const told = ({ type, case: of }: PolicyEvent): string => (of === undefined ? type : `${type} ${of}`);

const round = (
  policy: Policy,
  { from, bounds = {} }: Explored,
  properties: readonly Property[],
  reads: Reads,
  rounds: number,
): Exploration | undefined => {
  const { zone } = policy.calendar;
  const still = stillUnder(bounds);
  const start = withoutDue({ ...from.state, policy }, still);
  const behaviour = behaviourOf(reads);
  const { version } = reads;
  const until = bounds.until ?? addDays(policy.phases.at(-1)?.to ?? dayOf(start.now, zone), afterLastPhase);
  const end = endOfDay(until, zone);
  const procedures = new Set(
    bounds.procedures ??
      [...viewState(start).cases()].flatMap(({ procedure }) =>
        policy.procedures.some(({ id, single }) => id === procedure && single !== true) ? [procedure] : [],
      ),
  );
  const identities = identifier(start, behaviour, bounds.numbers ?? fewNumbers, still, {
    histories: (bounds.besides ?? []).some(
      ({ type, occurredOn }) => occurredOn !== undefined || Object.hasOwn(registryCommands, type),
    ),
  });
  const moves = movesWithin(policy, procedures, bounds);
  const view = viewer(reads);
  const graph = stateGraph(properties.some(({ kind }) => kind === 'canReach'));
  const judge = judging(properties, view, graph);
  const waitFor = properties.map((one): LeadsTo | undefined => (one.kind === 'leadsTo' ? one : undefined));
  const { pace = 'day', states: most = manyStates } = bounds;
  const cuts: Partial<Record<Cut, number>> = {};
  const cut = (what: Cut, id: number): void => {
    cuts[what] = (cuts[what] ?? 0) + 1;
    judge.cutAt(id);
  };
  let edges = 0;
  let refusals = 0;
  let depth = 0;
  let missed = 0;
  const full = (): boolean => missed > 0;
  let queue: Waiting[] = [];
  let next: Waiting[] = [];

  /** Arrives at a state, by a way from `parent`; where that stops on the way, the last leg begins at `last`. */
  const reach = (
    parent: number,
    last: number,
    from: Omit<PathStep, 'events'>,
    { state, taken }: Onward,
    pending: readonly Obligation[],
    used: number,
    waits: boolean,
  ): number => {
    edges += 1;
    const step: PathStep = { ...from, events: taken.flatMap(({ events }) => events.map(told)) };
    let left = pending;
    for (const one of taken) left = afterTaken(left, waitFor, one, view);
    const late = left.filter((one) => one.until < state.now || (one.until === state.now && step.asked === undefined));
    const { key, named, beyond } = identities.of(state, dayOf(state.now, zone), `${obligationKey(left)};${used}`);
    const avoided = judge.taken(taken, parent, step);
    for (const { property } of late) judge.late(property, parent, step);
    if (graph.size >= most && !graph.has(key)) {
      missed += 1;
      return last;
    }
    const { id, fresh } = graph.add(key, parent, step);
    graph.edge(last, id, avoided);
    if (!fresh) return id;
    judge.state(id, state);
    depth = Math.max(depth, graph.depthOf(id));
    const stillDue = left.filter((one) => !late.includes(one));
    if (beyond) cut('numbers', id);
    else if (bounds.steps !== undefined && graph.depthOf(id) >= bounds.steps) cut('steps', id);
    else next.push({ id, state, pending: stillDue, named, used, waits });
    return id;
  };

  /** Lets time pass: to each day that it stops on, and to what falls due next. */
  const wait = ({ id, state, pending, used }: Pick<Waiting, 'id' | 'state' | 'pending' | 'used'>): void => {
    const due = nextDue(
      state,
      pending.map(({ until: last }) => last),
    );
    // A day changes nothing on which nothing falls due and nothing can be asked, unless a property looks at the day.
    const anyDay = behaviour.has('@today') || moves.open(state, used);
    if (!anyDay && !Number.isFinite(due)) return;
    const { stops, passesOver } = daysBefore(state, anyDay ? pace : 'due', Math.min(due, end));
    if (anyDay && passesOver) cut('pace', id);
    let last = id;
    for (const at of due <= end ? [...stops, due] : stops)
      last = reach(id, last, { at, asked: undefined }, afterTime(policy, state, at, still), pending, used, at === due);
    if (due > end && (pace !== 'due' || Number.isFinite(due))) cut('until', last);
  };

  const { key, named } = identities.of(start, dayOf(start.now, zone), ';0');
  graph.add(key, -1, { at: start.now, asked: undefined, events: [] });
  judge.state(0, start);
  queue.push({ id: 0, state: start, pending: [], named, used: 0, waits: true });
  while (queue.length > 0 && !judge.settled() && !full()) {
    for (const [place, { id, state, pending, named: known, used, waits }] of queue.entries()) {
      if (reads.version !== version) return undefined;
      const today = dayOf(state.now, zone);
      for (const move of moves.tried(state, known, state.now, today, used)) {
        const onward = afterMove(policy, state, move, still);
        if (onward === undefined) refusals += 1;
        else {
          const bit = move.besides === undefined ? 0 : 1 << move.besides;
          reach(id, id, { at: state.now, asked: move.sent }, onward, pending, used | bit, true);
        }
      }
      if (waits) wait({ id, state, pending, used });
      if (full()) {
        next = [...queue.slice(place), ...next];
        cuts.states = next.length;
        break;
      }
    }
    if (reads.version !== version) return undefined;
    queue = next;
    next = [];
  }
  return {
    verdicts: judge.verdicts(queue.map(({ id }) => id)),
    faults: judge.faults(),
    states: graph.size,
    edges,
    refusals,
    depth,
    complete: queue.length === 0,
    cuts,
    until,
    pace,
    behaviour: [...behaviour].sort(),
    rounds,
  };
};

const manyRounds = 200;

/**
 * Explores a policy from a situation. What decides is found out by running: rules and properties tell which fields they
 * read, and the walk begins anew until nothing more turns up. A reaction or a deadline that fails on the way is a violation
 * with its path, and nothing is proved then. `DubanError` `nothing-to-explore` without a property, a trial, a
 * case or command, `bad-property` for what is no property, and those of `demandBounds` for bounds that name what is not there.
 */
export const explore = (policy: Policy, explored: Explored): Exploration => {
  const properties = demandExplored(explored);
  const { from, bounds } = explored;
  if (viewState(from.state).caseCount() === 0 && (bounds?.besides ?? []).length === 0)
    throw new DubanError(
      'nothing-to-explore',
      text('没有事项，也没有可办的操作', 'there is no case, and nothing that could be asked'),
    );
  demandBounds(policy, from.state, bounds ?? {});
  const reads = noReads();
  const watched = instrumented(policy, reads);
  for (let rounds = 1; rounds <= manyRounds; rounds += 1) {
    const done = round(watched, explored, properties, reads, rounds);
    if (done !== undefined) return done;
  }
  throw new DubanError('nothing-to-explore', text('判断依据不收敛', 'what decides keeps growing'));
};

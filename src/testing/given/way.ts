/** The way into a state: the commands by which a case comes to stand where a test wants it, found by trying. */
import TinyQueue from 'tinyqueue';
import { dayOf } from '../../calendar/index.js';
import { branch, isRefusal, step } from '../../engine/index.js';
import type { CampaignState, Failure } from '../../engine/index.js';
import { isIn, movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy, PolicyEvent } from '../../policy/index.js';
import { identifier } from '../explore/identity.js';
import { instrumented } from '../explore/instrument.js';
import { movesWithin } from '../explore/moves.js';
import { noReads } from '../explore/reads.js';
import type { Sent } from '../trial.js';

/** What is wanted of a case. */
export interface Wanted {
  readonly id: string;
  readonly procedure: AnyProcedure;
  /** A state path; nothing: it is enough that the case is open. */
  readonly state: string | undefined;
  /** Whose case it is, and the ways to open it where it is not open yet. */
  readonly unit: string | undefined;
  readonly openings: readonly Sent[];
  /** Put over the samples of commands that carry such data. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The commands that lead there; or, where none do, what stood in the way. */
export type Way = { readonly steps: readonly Sent[] } | { readonly missing: readonly Failure[] };

/** Steps on the chart from each state to the wanted one. */
const distances = (procedure: AnyProcedure, goal: string | undefined): ReadonlyMap<string, number> => {
  const states = statesOf(procedure);
  const from = new Map<string, number>(goal === undefined ? [] : [[goal, 0]]);
  const region = (path: string): string => (path.includes('.') ? `${path.split('.')[0] ?? ''}.` : '');
  for (let grown = true; grown;) {
    grown = false;
    for (const [path, state] of states)
      for (const [, moves] of movesOf(state))
        for (const { target } of moves) {
          const next = target === undefined ? undefined : from.get(`${region(path)}${target}`);
          if (next === undefined || (from.get(path) ?? Infinity) <= next + 1) continue;
          from.set(path, next + 1);
          grown = true;
        }
  }
  return from;
};

interface Waiting {
  readonly state: CampaignState;
  readonly steps: readonly Sent[];
  readonly named: ReadonlySet<string>;
  readonly far: number;
}

const mostStates = 4_000;
const mostRounds = 12;

const overlaid = (sent: Sent, fields: Wanted['fields']): Sent => {
  const data = sent.data as Readonly<Record<string, unknown>>;
  const over = Object.entries(fields).filter(([name]) => name in data);
  return over.length === 0 ? sent : { ...sent, data: { ...data, ...Object.fromEntries(over) } };
};

/** Searches for the way, nearest first, on the very day; commands come from their samples. */
export const wayTo = (policy: Policy, start: CampaignState, wanted: Wanted): Way => {
  const { id, procedure, state: goal, unit, openings, fields } = wanted;
  const known = distances(procedure, goal);
  const reads = noReads();
  const watched = instrumented(policy, reads);
  const singles = policy.procedures.filter(({ single }) => single === true).map((one) => one.id);
  const moves = movesWithin(watched, new Set([procedure.id, ...singles]), {
    days: ['today', 'ahead', 'own'],
    besides: openings,
  });
  const all = new Set(policy.procedures.flatMap((one) => [`${one.id}.*`]));
  const identities = identifier(start, all, 7, Number.MAX_SAFE_INTEGER);
  const farOf = (of: Case | undefined): number =>
    of === undefined ? known.size + 1 : Math.min(...of.state.split('+').map((leaf) => known.get(leaf) ?? Infinity));
  const there = (of: Case | undefined): boolean =>
    of !== undefined &&
    (goal === undefined || isIn(of, goal)) &&
    Object.entries(fields).every(([name, value]) => JSON.stringify(of.fields[name]) === JSON.stringify(value));

  const matters = (of: Case, events: readonly PolicyEvent[]): boolean =>
    events.some(({ keeps }) => Object.keys(keeps ?? {}).some((name) => reads.known.has(`${of.procedure}.${name}`)));

  const missing = new Map<string, Failure>();
  const today = dayOf(start.now, start.calendar.zone);

  /** One search, under what rules are known to ask about. */
  const searched = (): readonly Sent[] | undefined => {
    const seen = new Set<string>();
    const queue = new TinyQueue<Waiting>(
      [],
      (a, b) => a.far + a.steps.length - b.far - b.steps.length || a.far - b.far,
    );
    const first = identities.of(start, today, '');
    queue.push({ state: start, steps: [], named: first.named, far: farOf(start.cases.entries.get(id)) });
    for (let one = queue.pop(); one !== undefined && seen.size < mostStates; one = queue.pop()) {
      if (there(one.state.cases.entries.get(id))) return one.steps;
      const taken = new Set<string>();
      for (const { sent, admitted } of moves(one.state, one.named, one.state.now, today)) {
        const of = one.state.cases.entries.get(sent.case ?? '');
        // One way to do a thing is enough: the first that is taken.
        const what = `${sent.type} ${sent.case ?? ''}`;
        const own = (of?.id ?? sent.case) === id;
        if ((!own && (of === undefined || of.unit !== unit)) || taken.has(what)) continue;
        const laid = own ? overlaid(sent, fields) : sent;
        const command = { ...admitted, data: laid.data } as typeof admitted;
        const decision = step(watched, one.state, { kind: 'command', command });
        if (isRefusal(decision)) {
          if (own) for (const failure of decision.failures) missing.set(failure.code, failure);
          continue;
        }
        taken.add(what);
        // In other cases only what rules ask about is worth doing: the plan that is to be signed first.
        if (!own && of !== undefined && !matters(of, decision.events)) continue;
        const after = branch(one.state, decision.draft);
        const { key, named } = identities.of(after, today, '');
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ state: after, steps: [...one.steps, laid], named, far: farOf(after.cases.entries.get(id)) });
      }
    }
    return undefined;
  };

  for (let round = 0, version = -1; round < mostRounds && version !== reads.version; round += 1) {
    version = reads.version;
    const steps = searched();
    if (steps !== undefined) return { steps };
  }
  return { missing: [...missing.values()] };
};

/** The way into a state: the commands by which a case comes to stand where a test wants it, found by trying. */
import TinyQueue from 'tinyqueue';
import { dayOf } from '../../calendar/index.js';
import { branch, decideAlone, isRefusal, viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import { isIn } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy, PolicyEvent } from '../../policy/index.js';
import { sameJson } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { identifier } from '../explore/identity.js';
import { instrumented } from '../explore/instrument.js';
import { admittedBase } from '../explore/fillings.js';
import { movesWithin } from '../explore/moves.js';
import { noReads } from '../explore/reads.js';
import type { Sent } from '../trial.js';
import { distancesTo } from './distance.js';
import { nearestMiss } from './miss.js';

/** What is wanted of a case. */
export interface Wanted {
  readonly id: string;
  readonly procedure: AnyProcedure;
  /** State paths, one for each region; none: it is enough that the case is open. */
  readonly states: readonly string[];
  /** Whose case it is, and the ways to open it where it is not open yet. */
  readonly unit: string | undefined;
  readonly openings: readonly Sent[];
  /** Put over the samples of commands that carry such data. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** How many states are looked at before it counts as out of reach. */
  readonly atMost: number;
}

/** The commands that lead there; or, where none do, what stood in the way where the case came nearest. */
export type Way = { readonly steps: readonly Sent[] } | { readonly missing: readonly Fault[] };

interface Waiting {
  readonly state: CampaignState;
  readonly steps: readonly Sent[];
  readonly named: ReadonlySet<string>;
  readonly far: number;
}

/** Of the fields wanted, those that a command carries; nothing where it carries none. */
const writtenIn = ({ data }: Sent, fields: Wanted['fields']): Wanted['fields'] | undefined => {
  const over = Object.entries(fields).filter(([name]) => name in (data as object));
  return over.length === 0 ? undefined : Object.fromEntries(over);
};

/** How much more a state nearer to the goal is worth than a shorter way. */
const eager = 3;

/** Searches for the way, nearest first, on the very day; commands come from their samples. */
export const wayTo = (policy: Policy, start: CampaignState, wanted: Wanted): Way => {
  const { id, procedure, states, unit, openings, fields, atMost } = wanted;
  let looked = 0;
  const distances = distancesTo(procedure, states);
  const reads = noReads();
  const watched = instrumented(policy, reads);
  const singles = policy.procedures.filter(({ single }) => single === true).map((one) => one.id);
  const ofUnit = [...viewState(start).cases()].filter((of) => of.unit === unit && singles.includes(of.procedure));
  const moves = movesWithin(watched, new Set([procedure.id, ...singles]), {
    cases: [id, ...ofUnit.map((of) => of.id)],
    days: ['today', 'ahead', 'own'],
    besides: openings,
  });
  const all = new Set(policy.procedures.flatMap((one) => [`${one.id}.*`]));
  const identities = identifier(start, all, Number.MAX_SAFE_INTEGER);
  const caseIn = (state: CampaignState): Case | undefined => viewState(state).case(id);
  const lacking = (of: Case): readonly string[] =>
    Object.keys(fields).filter((name) => !sameJson(of.fields[name], fields[name]));
  const there = (of: Case | undefined): boolean =>
    of !== undefined && states.every((one) => isIn(of, one)) && lacking(of).length === 0;
  const matters = (of: Case, events: readonly PolicyEvent[]): boolean =>
    events.some(({ keeps }) => Object.keys(keeps ?? {}).some((name) => reads.known.has(`${of.procedure}.${name}`)));

  const miss = nearestMiss(policy, procedure, distances);
  const today = dayOf(start.now, start.calendar.zone);

  /** One search, under what rules are known to ask about. */
  const searched = (): readonly Sent[] | undefined => {
    const seen = new Set<string>();
    const queue = new TinyQueue<Waiting>(
      [],
      (a, b) => eager * (a.far - b.far) + a.steps.length - b.steps.length || a.far - b.far,
    );
    const first = identities.of(start, today, '');
    const far = distances.byPeople(caseIn(start));
    if (Number.isFinite(far)) queue.push({ state: start, steps: [], named: first.named, far });
    else miss.at(caseIn(start), []);
    for (let one = queue.pop(); one !== undefined && looked < atMost; one = queue.pop()) {
      looked += 1;
      const standing = caseIn(one.state);
      if (there(standing)) return one.steps;
      miss.at(standing, standing === undefined ? [] : lacking(standing));
      const taken = new Set<string>();
      for (const { sent, admitted, sample = '' } of moves.tried(one.state, one.named, one.state.now, today)) {
        const of = viewState(one.state).case(sent.case ?? '');
        // One way to do a thing on one sample is enough: the first that is taken.
        const what = `${sent.type} ${sent.case ?? ''} ${sample}`;
        const own = (of?.id ?? sent.case) === id;
        if ((!own && (of === undefined || of.unit !== unit)) || taken.has(what)) continue;
        const over = own ? writtenIn(sent, fields) : undefined;
        const laid = over === undefined ? sent : { ...sent, data: { ...(sent.data as object), ...over } };
        const base = over === undefined ? admitted : admittedBase(watched, laid);
        const decision = isRefusal(base) ? base : decideAlone(watched, one.state, { ...admitted, data: base.data });
        if (isRefusal(decision)) {
          if (own) miss.refused(standing, sent.type, decision.failures);
          // What is taken but for what the test writes in it: that stands in the way.
          if (over !== undefined && !isRefusal(decideAlone(watched, one.state, admitted)))
            miss.spoilt(standing, sent.type, over, decision.failures);
          continue;
        }
        taken.add(what);
        if (own) miss.taken(standing, sent.type, over);
        // In other cases only what rules ask about is worth doing: the plan that is to be signed first.
        if (!own && of !== undefined && !matters(of, decision.events)) continue;
        const after = branch(one.state, decision.draft);
        const nearer = distances.byPeople(caseIn(after));
        if (!Number.isFinite(nearer)) {
          miss.at(caseIn(after), []);
          continue;
        }
        const { key, named } = identities.of(after, today, '');
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ state: after, steps: [...one.steps, laid], named, far: nearer });
      }
    }
    return undefined;
  };

  for (let version = -1; version !== reads.version && looked < atMost;) {
    version = reads.version;
    const steps = searched();
    if (steps !== undefined) return { steps };
  }
  return { missing: miss.missing() };
};

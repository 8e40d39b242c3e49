/** The county on trial, for scenarios of mutation: set up once for each version of the policy, and forked for each scenario. */
import type { Outcome, Trace, TraceEntry } from '../../../../src/engine/index.js';
import { isRefusal } from '../../../../src/engine/index.js';
import { countyCampaign } from '../../../../src/packs/county-campaign/index.js';
import type { CountyOptions } from '../../../../src/packs/county-campaign/index.js';
import type { Policy, PolicyEvent } from '../../../../src/policy/index.js';
import { trialOf } from '../../../../src/testing/index.js';
import type { MutationRun, Trial } from '../../../../src/testing/index.js';
import { beginning, iso } from '../county.js';
import type { Ask } from '../scenarios/scenario.js';

const policies = new Map<unknown, Policy>();

/** The policy under a choice of options: the very same for the very same choice. */
export const policyUnder = (options: Partial<CountyOptions> = {}): Policy => {
  const data = Object.keys(options).every((key) => key === 'choices');
  const key = data ? JSON.stringify(options.choices ?? {}) : options;
  const before = policies.get(key) ?? countyCampaign({ year: 2022, ...options });
  policies.set(key, before);
  return before;
};

interface Ready {
  readonly trial: Trial;
  /** What setting up touched: a scenario begins with it. */
  readonly heard: readonly TraceEntry[];
}

const ready = new WeakMap<Policy, Ready>();

/** The day on which the notice was issued, where that is after the day on which it is prepared here. */
const issuedLate = (policy: Policy): unknown => {
  const day = policy.chosen['issued-on'];
  return typeof day === 'string' && day > '2022-07-20' ? day : undefined;
};

const setUp = (policy: Policy, trace: Trace): Ready => {
  const heard: TraceEntry[] = [];
  const trial = trialOf(policy, (entry) => {
    heard.push(entry);
    trace(entry);
  });
  // Where the phases are counted from another day as an argument; as an option it is turned, and what comes of it is seen.
  for (const { type, at, by, more } of beginning(issuedLate(policy))) trial.send({ type, at: iso(at), by, ...more });
  return { trial, heard };
};

/** A county of its own under this policy; the trace hears how it was set up, each time. */
export const countyOn = (policy: Policy, { trace }: Pick<MutationRun, 'trace'>): Trial => {
  const before = ready.get(policy);
  before?.heard.forEach(trace);
  const { trial, heard } = before ?? setUp(policy, trace);
  ready.set(policy, { trial, heard });
  return trial.fork(trace);
};

/** Asks each in turn until one is refused; what was answered. */
export const askAll = (trial: Trial, steps: readonly Ask[]): readonly Outcome[] => {
  const outcomes: Outcome[] = [];
  for (const { type, at, by, more } of steps) {
    const outcome = trial.send({ type, at: iso(at), by, ...more });
    outcomes.push(outcome);
    if (isRefusal(outcome)) break;
  }
  return outcomes;
};

/** Lets time pass; the events it brings. */
export const wait = (trial: Trial, to: string): readonly PolicyEvent[] => trial.pass(iso(to));

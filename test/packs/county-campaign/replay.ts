/** Plays scenarios and turned options again with a trace: in memory, from a county that is set up once per choice of options. */
import { isRefusal } from '../../../src/engine/index.js';
import type { Trace } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { CountyOptions } from '../../../src/packs/county-campaign/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { trialOf } from '../../../src/testing/index.js';
import type { Trial } from '../../../src/testing/index.js';
import { inOffice, iso } from './county.js';
import type { Turned } from './both-ways.js';
import type { Ask, Scenario } from './scenarios/scenario.js';

const ready = new Map<string, Trial>();

const setUp = (options: Partial<CountyOptions>, trace: Trace): Trial => {
  const trial = trialOf(countyCampaign({ year: 2022, ...options }), trace);
  for (const { type, at, by, more } of inOffice) trial.send({ type, at: iso(at), by, ...more });
  return trial;
};

/** A county of its own under these options; those that are data alone are set up once. */
const countyUnder = (options: Partial<CountyOptions>, trace: Trace): Trial => {
  if (Object.keys(options).some((key) => key !== 'choices')) return setUp(options, trace);
  const key = JSON.stringify(options);
  const before = ready.get(key) ?? setUp(options, trace);
  ready.set(key, before);
  return before.fork(trace);
};

/** A step that was asked, and what came of it; time going on has none. */
export interface Replayed {
  readonly asked?: Ask;
  readonly events: readonly PolicyEvent[];
}

/** Plays a scenario; what came of each step. */
export const replay = ({ steps, to, options = {} }: Scenario, trace: Trace): readonly Replayed[] => {
  const trial = countyUnder(options, trace);
  const came: Replayed[] = steps.map((asked) => {
    const { type, at, by, more } = asked;
    const outcome = trial.send({ type, at: iso(at), by, ...more });
    return { asked, events: isRefusal(outcome) ? [] : outcome.events };
  });
  return to === undefined ? came : [...came, { events: trial.pass(iso(to)) }];
};

/** Plays what an option changes, under its default and under the other value. */
export const replayTurned = ({ option, to, steps, until, beside = {} }: Turned, trace: Trace): void => {
  for (const choices of [beside, { ...beside, [option]: to }])
    replay(
      {
        clause: '',
        title: option,
        kind: 'passes',
        steps,
        options: { choices },
        ...(until === undefined ? {} : { to: until }),
      },
      trace,
    );
};

/** Plays scenarios and turned options again with a trace: in memory, from a county that is set up once per choice of options. */
import type { Trace } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { CountyOptions } from '../../../src/packs/county-campaign/index.js';
import { trialOf } from '../../../src/testing/index.js';
import type { Trial } from '../../../src/testing/index.js';
import { inOffice, iso } from './county.js';
import type { Turned } from './both-ways.js';
import type { Scenario } from './scenarios/scenario.js';

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

/** Plays a scenario. */
export const replay = ({ steps, to, options = {} }: Scenario, trace: Trace): void => {
  const trial = countyUnder(options, trace);
  for (const { type, at, by, more } of steps) trial.send({ type, at: iso(at), by, ...more });
  if (to !== undefined) trial.pass(iso(to));
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

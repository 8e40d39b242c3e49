/** Every option both ways: what is seen under its default, and what under another value. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { seenUnder } from './both-ways.js';
import { turnedArguments } from './turned-arguments.js';
import { turnedLadder } from './turned-ladder.js';
import { turnedProblems } from './turned-problems.js';
import { turnedPublic } from './turned-public.js';
import { turnedReadings } from './turned-readings.js';
import { turnedUnits } from './turned-units.js';

const turned = [...turnedUnits, ...turnedProblems, ...turnedLadder, ...turnedPublic, ...turnedReadings];
const options = countyCampaign({ year: 2022 }).options;

describe('options, both ways', () => {
  it('every option is turned', () => {
    const here = new Set(turned.map(({ option }) => option));
    expect(options.map(({ id }) => id).filter((id) => !here.has(id))).toEqual([]);
  });
  it.each(turned.map((one) => [one.option, one.to, one] as const))('%s turned to %s', async (option, to, one) => {
    const before = await seenUnder(one, { choices: { ...one.beside } });
    const after = await seenUnder(one, { choices: { ...one.beside, [option]: to } });
    expect([before, after]).toEqual(one.seen);
  });
});

describe('arguments, both ways', () => {
  it.each(turnedArguments.map((one) => [one.answers.join(', '), one.argument, one] as const))(
    '%s %s turned',
    async (_, __, one) => {
      expect([await seenUnder(one, {}), await seenUnder(one, one.to)]).toEqual(one.seen);
    },
  );
});

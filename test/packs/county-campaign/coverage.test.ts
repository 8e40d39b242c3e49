/** What the scenarios and the turned options exercise of the notice: every enforceable clause both ways, and floors for the rest. */
import { beforeAll, describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { CountyOptions } from '../../../src/packs/county-campaign/index.js';
import { coverage, coverageHtml, coverageText, demandCoverage } from '../../../src/testing/index.js';
import { replay, replayTurned } from './replay.js';
import { scenarios } from './scenarios/index.js';
import { turnedLadder } from './turned-ladder.js';
import { turnedProblems } from './turned-problems.js';
import { turnedPublic } from './turned-public.js';
import { turnedReadings } from './turned-readings.js';
import { turnedUnits } from './turned-units.js';

/** The rulebooks that scenarios supply, so that their rules are the policy's too. */
const ruleSets = Object.assign({}, ...scenarios.map(({ options }) => options?.ruleSets ?? {})) as NonNullable<
  CountyOptions['ruleSets']
>;
const seen = coverage(countyCampaign({ year: 2022, ruleSets }));

/** What no run can take, each with its reason. */
const unreachable: Readonly<Record<string, string>> = {
  'participation/coverage.awaited/participation.note-inspection/1': 'no region names an event: the engine ignores it',
  'participation/coverage.covered/participation.note-inspection/0': 'as above',
  'participation/coverage.excused/participation.note-inspection/0': 'as above',
  'participation/coverage.gap/participation.note-inspection/0': 'as above',
  'problem/timeliness.overdue/limit.soon/0': 'applying or going on leaves overdue before a limit is set anew',
  'problem/timeliness.overdue/limit.missed/0': 'as above',
  'problem/reminders.moving/problem.start/0': 'what moves has been begun',
  'task/reminders.moving/task.start/0': 'what moves has been begun',
  'public-request/routed/notice.missed/0': 'five working days to object end before fifteen days to give notice',
};

describe('coverage of the notice', () => {
  beforeAll(() => {
    for (const one of scenarios) replay(one, seen.trace);
    for (const one of [...turnedUnits, ...turnedProblems, ...turnedLadder, ...turnedPublic, ...turnedReadings])
      replayTurned(one, seen.trace);
    console.log(coverageText(seen.report(), { language: 'en' }));
  });

  it('every enforceable clause has let something pass, and has refused or raised something', () => {
    const report = seen.report();
    expect(report.totals.clauses).toEqual({ all: 67, tried: 67, covered: 67 });
    demandCoverage(report, { clauses: 100 });
  });
  it('every rule, condition, role and limit comes out both ways, and every option is read', () => {
    demandCoverage(seen.report(), { rules: 100, conditions: 100, roles: 100, deadlines: 100, options: 100 });
    expect(seen.report().totals.rules.all).toBeGreaterThan(120);
  });
  it('every transition is taken that can be', () => {
    demandCoverage(seen.report(), { transitions: 97 });
    const never = seen.report().items.filter(({ kind, covered }) => kind === 'transitions' && !covered);
    expect(never.map(({ id }) => id).sort()).toEqual(Object.keys(unreachable).sort());
  });
  it('reactions are asked, and most of those that can be left unasked are', () => {
    const { totals, items } = seen.report();
    expect(items.filter(({ kind, first }) => kind === 'reactions' && first === 0).map(({ id }) => id)).toEqual([]);
    expect(totals.reactions.all).toBe(49);
    demandCoverage(seen.report(), { reactions: 60 });
  });
  it('the page has a section for every clause', () => {
    const page = coverageHtml(seen.report());
    expect(page.match(/<section /gu)?.length).toBe(seen.report().clauses.length);
  });
});

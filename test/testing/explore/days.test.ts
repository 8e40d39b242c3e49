/** Days in an exploration: each is tried, unless the pace passes over it, and then it is counted. */
import { describe, expect, it } from 'vitest';
import { addDays, day, formatInstant } from '../../../src/calendar/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { threeColourSupervision } from '../../../src/packs/three-colour-supervision/index.js';
import { always, canReach, explore, given, never } from '../../../src/testing/index.js';
import type { Bounds } from '../../../src/testing/index.js';
import { exploring, is } from './letters.js';

describe('days', () => {
  const county = countyCampaign({ year: 2022 });
  const eve = given(county).on('2022-09-05');
  const still = ['escalation', 'participation', 'problem'];
  const begins = never('no inspection ever begins', is('inspection.begun'));
  const underWay = canReach('an inspection can begin', {
    goal: (s) => s.case('x')?.state.includes('course.under-way') === true,
    from: (s) => s.case('x')?.state.includes('course.planned') === true && s.today === '2022-09-05',
  });
  const inspection = (more: Bounds = {}) =>
    explore(county, {
      from: eve.case('x', 'inspection', { fields: { from: '2022-09-07', to: '2022-09-08' } }).trial,
      property: [begins, underWay],
      bounds: { cases: ['x'], still, until: day('2022-09-09'), ...more },
    });
  it('on which nothing falls due are tried as well: an inspection begins on its day', () => {
    const [verdict] = inspection().verdicts;
    expect(verdict?.result).toBe('refuted');
    expect(
      verdict?.counterexample?.map(({ at, asked }) => [formatInstant(at, '+08:00').slice(0, 10), asked?.type]),
    ).toEqual([
      ['2022-09-07', undefined],
      ['2022-09-07', 'inspection.begin'],
    ]);
  });
  it('held in a field are tried as well: a meeting is held on its own day, though nothing falls due before it is over', () => {
    const [verdict] = explore(county, {
      from: eve.case('m', 'meeting', { fields: { meetingOn: '2022-09-15' } }).trial,
      property: never(
        'no meeting is ever held on its own day',
        (h) => is('meeting.held')(h) && h.today === h.after?.fields['meetingOn'],
      ),
      bounds: { cases: ['m'], still, until: day('2022-09-30') },
    }).verdicts;
    expect(verdict?.counterexample?.map(({ asked }) => asked?.type)).toEqual([undefined, 'meeting.hold']);
  });
  it('are tried each: whatever can be asked on a day within the bounds is found on it', () => {
    const slips = threeColourSupervision({ year: 2026 });
    const { trial: slip } = given(slips)
      .on('2026-03-02')
      .case('s', 'slip', { fields: { limit: '2026-03-20' } });
    const exploration = explore(slips, {
      from: slip,
      property: Array.from({ length: 18 }, (_, after) =>
        never(
          `answered after ${after} days`,
          (h) => is('slip.replied')(h) && h.today === addDays(day('2026-03-02'), after),
        ),
      ),
      bounds: { cases: ['s'], until: day('2026-03-31'), commands: ['slip.reply'] },
    });
    expect(exploration.verdicts.map(({ result }) => result)).toEqual(Array.from({ length: 18 }, () => 'refuted'));
    // However long, it is one wait to a day, or two where the warning comes on the way.
    for (const { counterexample } of exploration.verdicts) expect(counterexample?.length).toBeLessThanOrEqual(3);
  });
  it('that the pace passes over are counted, and a goal that might be reached on them is not said to be out of reach', () => {
    const hasty = inspection({ pace: 'due' });
    expect([hasty.verdicts[0]?.result, hasty.pace]).toEqual(['proved', 'due']);
    expect(hasty.cuts.pace).toBeGreaterThan(0);
    expect([hasty.verdicts[1]?.result, inspection().verdicts[1]?.result]).toEqual(['open', 'proved']);
    expect(inspection({ commands: ['inspection.cancel'] }).cuts.pace).toBeUndefined();
  });
  it('go by to the last one where a property looks at them, though nothing can be asked any more', () => {
    const [verdict] = exploring(
      always('it is not yet the last day', (s) => s.today < '2022-08-26'),
      { pace: 'day', commands: [] },
    ).verdicts;
    expect(verdict?.result).toBe('refuted');
  });
  it('far from a holiday are not taken for days near one', () => {
    const lateIn = (until: string) =>
      exploring(
        always('', (s) => s.today < until),
        { pace: 'day', until: day(until), commands: ['letter.pause', 'letter.resume'] },
      );
    expect(lateIn('2022-12-30').verdicts[0]?.result).toBe('refuted');
  });
});

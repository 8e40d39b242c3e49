/** Projections equal a slow count on the fingers, and what holds of every history. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, parseInstant } from '../../../src/calendar/index.js';
import { armed, explainDeadline, project, reprojected } from '../../../src/engine/deadlines/index.js';
import type { Pause } from '../../../src/policy/index.js';
import { national } from './given.js';
import { calendars, histories, knownUntil, runs as numRuns } from './histories.js';
import { countSlowly } from './oracle.js';

describe('a projection', () => {
  it('is what a slow count on a list of paused days finds', () => {
    const seen = { stopped: 0, missing: 0, moved: 0, warned: 0, extended: 0 };
    fc.assert(
      fc.property(histories, calendars, ({ kind, basis, pauses, today }, { calendar, offset }) => {
        const instant = (of: string): number => parseInstant(`${of}T00:00${offset}`);
        const now = instant(today);
        const found = project(calendar, kind, basis, pauses, now);
        const slow = countSlowly(calendar, kind, basis, pauses);
        const at = instant(slow.endsAt);
        const warning = slow.warnsAt === undefined ? at : instant(slow.warnsAt);
        const warns = now < warning && warning < at;
        expect(found).toEqual({
          day: slow.day,
          at,
          stage: kind === 'turn' ? 'reached' : warns ? 'soon' : 'missed',
          next: warns ? warning : at,
          stopped: slow.stopped,
          missing: slow.missing,
          moved:
            slow.movedFrom === undefined
              ? undefined
              : { from: slow.movedFrom, rule: slow.held ? 'stopped-on-its-last-day' : 'civil-code.203' },
        });
        if (found.stopped) seen.stopped += 1;
        if (found.missing !== undefined) seen.missing += 1;
        if (found.moved !== undefined) seen.moved += 1;
        if (found.stage === 'soon') seen.warned += 1;
        if (basis.extension !== undefined && found.day >= basis.extension.to) seen.extended += 1;
      }),
      { numRuns },
    );
    // Each of them came up often enough to mean something.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(numRuns / 50);
  });

  it('ends no earlier for a further pause', () => {
    fc.assert(
      fc.property(histories, calendars, ({ basis, pauses, more }, { calendar }) => {
        const before = project(calendar, 'limit', basis, pauses, 0).day;
        for (const all of [
          [...pauses, more],
          [more, ...pauses],
        ])
          expect(project(calendar, 'limit', basis, all, 0).day >= before).toBe(true);
      }),
      { numRuns },
    );
  });

  it('is the same where a pause is cut in two on any day, and in whatever order the pauses stand', () => {
    fc.assert(
      fc.property(histories, calendars, fc.nat(), ({ basis, pauses, more }, { calendar }, cut) => {
        const { from, to, by } = more;
        const length = to === undefined ? 0 : daysBetween(from, to);
        const middle = addDays(from, length > 0 ? cut % (length + 1) : 0);
        const halves: readonly Pause[] = [
          { from: middle, to, by },
          { from, to: middle, by },
        ];
        const whole = project(calendar, 'limit', basis, [...pauses, more], 0);
        expect(project(calendar, 'limit', basis, [...pauses, ...halves], 0)).toEqual(whole);
        expect(project(calendar, 'limit', basis, [...halves, ...pauses.toReversed()], 0)).toEqual(whole);
      }),
      { numRuns },
    );
  });

  it('is stopped by an open pause where its end would move that last day, and only there', () => {
    fc.assert(
      fc.property(histories, calendars, fc.integer({ min: 1, max: 40 }), (history, { calendar }, later) => {
        const { basis, more } = history;
        const closed = history.pauses.filter(({ to }) => to !== undefined);
        const open = project(calendar, 'limit', basis, [...closed, { ...more, to: undefined }], 0);
        const since = open.day > more.from ? open.day : more.from;
        const ended = project(calendar, 'limit', basis, [...closed, { ...more, to: addDays(since, later) }], 0);
        expect(ended.day > open.day).toBe(open.stopped);
        if (!open.stopped) expect(ended.day).toBe(open.day);
      }),
      { numRuns },
    );
  });

  it('that misses no year is the same once more is known', () => {
    let firm = 0;
    fc.assert(
      fc.property(histories, fc.integer({ min: -20, max: 60 }), ({ kind, basis, pauses }, days) => {
        const less = project(knownUntil(addDays(basis.anchor, days)), kind, basis, pauses, 0);
        if (less.missing !== undefined) return;
        firm += 1;
        const { day, missing } = project(national, kind, basis, pauses, 0);
        if (missing === undefined) expect(day).toBe(less.day);
      }),
      { numRuns },
    );
    expect(firm).toBeGreaterThan(numRuns / 10);
  });

  it('made anew of the same history is the very same object', () => {
    fc.assert(
      fc.property(histories, calendars, ({ kind, basis, pauses, more, today }, { calendar, offset }) => {
        const now = parseInstant(`${today}T00:00${offset}`);
        const limit = armed('answer', kind, basis, pauses, project(calendar, kind, basis, pauses, now), 64);
        expect(reprojected(calendar, limit, [...pauses], now)).toBe(limit);
        const paused = [...pauses, more];
        const anew = reprojected(calendar, limit, paused, now);
        expect(anew).toEqual({ ...limit, ...project(calendar, kind, basis, paused, now), pauses: paused });
        expect(Object.keys(anew)).toEqual(Object.keys(limit));
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

describe('a count told day by day', () => {
  it('goes from the day after the start to the last day, and counts as many days as the span has', () => {
    fc.assert(
      fc.property(histories, calendars, ({ kind, basis, pauses }, { calendar }) => {
        const limit = armed('answer', kind, basis, pauses, project(calendar, kind, basis, pauses, 0), 64);
        const rows = explainDeadline(calendar, limit);
        expect(rows.at(-1)?.day).toBe(limit.day);
        const counted = rows.filter(({ counts }) => counts);
        const { span, extension, anchor, armedOn } = basis;
        const counts = [{ since: anchor, n: span.unit === 'by-day' ? -1 : span.n }];
        if (span.unit === 'by-day') counts.push({ since: armedOn, n: daysBetween(armedOn, span.day) });
        if (extension !== undefined) counts.push({ since: extension.on, n: daysBetween(extension.on, extension.to) });
        // It is the count of the span or of the extension; one without days begins on its day.
        const told = counts.filter(
          ({ since, n }) => counted.length === Math.max(0, n) && (n <= 0 || rows[0]?.day === addDays(since, 1)),
        );
        expect(told).not.toEqual([]);
        expect(counted.map(({ left }) => left)).toEqual(counted.map((_, place) => counted.length - 1 - place));
        let left = counted.length;
        rows.forEach((row, place) => {
          if (row.counts) left -= 1;
          expect(row.left).toBe(left);
          expect(row.day).toBe(addDays(rows[0]?.day ?? row.day, place));
          expect(row.why.zh).toMatch(/\p{Script=Han}/u);
          // Only names of notices are in Chinese there, in parentheses.
          expect(row.why.en.replaceAll(/\([^)]*\)/gu, '')).not.toMatch(/\p{Script=Han}|^\s*$/u);
        });
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

/** Deadlines drawn at random: anchors, spans, pauses that overlap, nest, stay open or lie outside, and calendars of several kinds. */
import fc from 'fast-check';
import {
  addDays,
  composeCalendars,
  day,
  dayFromOrdinal,
  localCalendar,
  ordinalOf,
  weekdayOf,
} from '../../../src/calendar/index.js';
import type { Day, WorkingCalendar } from '../../../src/calendar/index.js';
import type { ArmedDeadline, DeadlineBasis, Pause } from '../../../src/policy/index.js';
import { text } from '../../../src/shared/index.js';
import { national } from './given.js';
import { times } from '../../times.js';

/** Runs of a property. */
export const runs = times(3_000, 100_000);

const own = (of: string, working: boolean) => ({ day: day(of), working, name: text('本地', 'local'), source: '本地' });

/** Rest days and worked Sundays of its own. */
const local = composeCalendars(
  national,
  localCalendar({
    id: 'local',
    days: ['2021-06-15', '2022-08-10', '2022-08-11', '2023-03-08', '2024-11-20', '2025-07-01', '2026-09-16']
      .map((of) => own(of, false))
      .concat(['2022-08-14', '2023-03-12', '2024-11-24', '2025-07-06'].map((of) => own(of, true))),
  }),
);

/** A zone without holidays, half an hour off. */
const foreign: WorkingCalendar = {
  id: 'weekends',
  zone: 'Asia/Kolkata',
  knownFrom: day('2000-01-01'),
  knownUntil: day('2100-12-31'),
  kindOf: (of) => (weekdayOf(of) > 5 ? { kind: 'weekend', working: false } : { kind: 'workday', working: true }),
};

/** The national calendar as it was known up to a day. */
export const knownUntil = (until: Day): WorkingCalendar => ({
  ...national,
  id: `until-${until}`,
  knownUntil: until,
  kindOf: (of) => (of > until ? { kind: 'unknown', working: undefined } : national.kindOf(of)),
});

/** Each calendar with the offset of its zone. */
export const calendars = fc.constantFrom(
  { calendar: national, offset: '+08:00' },
  { calendar: local, offset: '+08:00' },
  { calendar: foreign, offset: '+05:30' },
  { calendar: knownUntil(day('2023-12-31')), offset: '+08:00' },
  { calendar: knownUntil(day('2024-02-12')), offset: '+08:00' },
);

const days = (min: number, max: number) => fc.integer({ min, max });
const anchors = days(ordinalOf(day('2021-01-01')), ordinalOf(day('2026-12-31'))).map(dayFromOrdinal);

const basisFrom = (anchor: Day): fc.Arbitrary<DeadlineBasis> =>
  fc
    .record({
      unit: fc.constantFrom('working-days', 'calendar-days', 'by-day'),
      n: days(0, 45),
      fixed: days(-10, 90),
      armed: days(-10, 20),
      roll: fc.constantFrom('rest-days', 'statutory', 'none'),
      soon: fc.option(fc.record({ unit: fc.constantFrom('working-days', 'calendar-days'), n: days(0, 10) }), {
        nil: undefined,
      }),
      extension: fc.option(fc.record({ to: days(-10, 120), on: days(-5, 60) }), { nil: undefined, freq: 2 }),
    })
    .map(({ unit, n, fixed, armed, roll, soon, extension }) => ({
      anchor,
      anchored: 'effect',
      span: unit === 'by-day' ? { unit, day: addDays(anchor, fixed) } : { unit, n },
      roll,
      armedOn: addDays(anchor, armed),
      soon,
      atStart: false,
      extension:
        extension === undefined
          ? undefined
          : {
              to: addDays(anchor, extension.to),
              times: 1,
              askedOn: addDays(anchor, extension.on - 1),
              on: addDays(anchor, extension.on),
            },
    }));

const pauseFrom = (anchor: Day): fc.Arbitrary<Pause> =>
  fc
    .record({
      from: days(-40, 90),
      for: fc.option(days(-5, 40), { nil: undefined, freq: 7 }),
      by: fc.constantFrom<Pause['by'][]>('case', '*', 'unit:u', 'unit:v'),
    })
    .map((drawn) => ({
      from: addDays(anchor, drawn.from),
      to: drawn.for === undefined ? undefined : addDays(anchor, drawn.from + drawn.for),
      by: drawn.by,
    }));

/** A deadline with its history, and the days between its anchor and now. */
export interface History {
  readonly kind: ArmedDeadline['kind'];
  readonly basis: DeadlineBasis;
  readonly pauses: readonly Pause[];
  /** One more pause. */
  readonly more: Pause;
  readonly today: Day;
}

/** Histories from 2021 to 2026. */
export const histories: fc.Arbitrary<History> = anchors.chain((anchor) =>
  fc
    .record({
      kind: fc.constantFrom('limit' as const, 'limit' as const, 'limit' as const, 'turn' as const),
      basis: basisFrom(anchor),
      pauses: fc.array(pauseFrom(anchor), { maxLength: 5 }),
      more: pauseFrom(anchor),
      atStart: fc.boolean(),
      today: days(-5, 90),
    })
    .map(({ kind, basis, atStart, today, ...rest }) => ({
      kind,
      basis: { ...basis, atStart: kind === 'turn' && atStart },
      today: addDays(anchor, today),
      ...rest,
    })),
);

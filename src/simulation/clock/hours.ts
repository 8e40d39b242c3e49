/** Office hours: when on a working day people work. */

/** Spans of a working day, in order, each from one `HH:MM` to another; `24:00` ends a day. */
export type Hours = readonly (readonly [from: string, to: string])[];

/** 09:00–12:00 and 14:00–18:00, seven hours a day: assumed, as offices in southern China commonly keep them. */
export const officeHours: Hours = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
];

const shape = /^([01]\d|2[0-4]):([0-5]\d)$/u;
const minuteMs = 60_000;

const timeOf = (given: string): number => {
  const [, hours = '', minutes = ''] = shape.exec(given) ?? [];
  return hours === '' ? Number.NaN : (Number(hours) * 60 + Number(minutes)) * minuteMs;
};

/** Spans in milliseconds after midnight; `undefined` where they are no spans of one day, in order and without overlap. */
export const spansOf = (hours: Hours): readonly (readonly [number, number])[] | undefined => {
  const spans = hours.map(([from, to]) => [timeOf(from), timeOf(to)] as const);
  let last = 0;
  for (const [from, to] of spans) {
    if (!(from >= last && to > from && to <= 86_400_000)) return undefined;
    last = to;
  }
  return spans.length > 0 ? spans : undefined;
};

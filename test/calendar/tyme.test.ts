/** The national table against a second source, day by day, every difference explained. */
import { LegalHoliday } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { addDays, day, nationalCalendar, weekdayOf } from '../../src/calendar/index.js';

/** Days on which the two differ, and why. */
const differences: Readonly<Record<string, string>> = {
  // The notice for 2013 (国办发明电〔2012〕33号) has both worked; the second source leaves them out.
  '2013-04-07': 'worked here, rest there',
  '2013-10-12': 'worked here, rest there',
};

const word = (working: boolean | undefined): string => (working === true ? 'worked' : 'rest');

describe('holiday-measures.4 the national table 2004–2026', () => {
  it('agrees with tyme4ts on every day worked or not, but the listed ones', () => {
    const calendar = nationalCalendar();
    const found: Record<string, string> = {};
    for (let at = day('2004-01-01'); at <= '2026-12-31'; at = addDays(at, 1)) {
      const [year = 0, month = 0, date = 0] = at.split('-').map(Number);
      const other = LegalHoliday.fromYmd(year, month, date);
      const ours = calendar.kindOf(at).working;
      const theirs = other === null ? weekdayOf(at) < 6 : other.isWork();
      if (ours !== theirs) found[at] = `${word(ours)} here, ${word(theirs)} there`;
    }
    expect(found).toEqual(differences);
  });
});

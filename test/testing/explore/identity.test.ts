/** Two states are one only where nothing that can matter differs: limits that stand still, histories, extensions, faults. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/calendar/index.js';
import { withRecords } from '../../../src/engine/index.js';
import type { CampaignState } from '../../../src/engine/index.js';
import type { ArmedDeadline, Case } from '../../../src/policy/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { given } from '../../../src/testing/index.js';
import { identifier } from '../../../src/testing/explore/identity.js';
import { trial } from './letters.js';

const { state } = trial;
const today = dayOf(state.now, state.calendar.zone);
const letter = trial.case('l') as Case;
const [limit] = letter.armed as readonly [ArmedDeadline];

const keyed = (behaviour: readonly string[] = [], histories = false) => {
  const identities = identifier(state, new Set(behaviour), 3, undefined, { histories });
  const keyOf = (of: CampaignState): string => identities.of(of, today, '').key;
  const same = (change: Partial<Case>): boolean =>
    keyOf(withRecords(state, { cases: [{ ...letter, ...change }] })) === keyOf(state);
  return { keyOf, same, sameLimit: (change: Partial<ArmedDeadline>) => same({ armed: [{ ...limit, ...change }] }) };
};

describe('states are told apart', () => {
  it('by a limit that is stopped, that waits for a calendar, or that speaks at another time', () => {
    const { sameLimit } = keyed();
    expect(sameLimit({})).toBe(true);
    expect(sameLimit({ stopped: true })).toBe(false);
    expect(sameLimit({ missing: 2023 })).toBe(false);
    expect(sameLimit({ next: limit.next + 1 })).toBe(false);
    expect(sameLimit({ stage: 'missed' })).toBe(false);
  });
  it('by its pauses, and by what it counts from wherever it may be projected anew', () => {
    const paused = (from: string, to: string | undefined) => ({ pauses: [{ from, to, by: 'case' }] }) as never;
    expect(keyed().sameLimit(paused(today, undefined))).toBe(false);
    expect(keyed().sameLimit(paused(today, '2022-08-09'))).toBe(false);
    expect([keyed(), keyed([], true)].map(({ sameLimit }) => sameLimit(paused(today, today)))).toEqual([true, true]);
    const basis = { ...limit.basis, armedOn: '2022-08-07' as typeof today };
    expect(keyed([], true).sameLimit({ basis })).toBe(false);
  });
  it('by extensions granted before, though the limit does not run', () => {
    const extensions = { answer: { to: today, times: 1, askedOn: today, on: today } };
    expect(keyed().same({ extensions })).toBe(false);
    expect(keyed().same({ armed: [], extensions })).toBe(false);
  });
  it('by what was missed where a rule looks at it, by its day alone', () => {
    const missed = (order: number) => [{ deadline: 'answer', day: today, at: order, limit: { ...limit, order } }];
    expect(keyed().same({ breaches: missed(1) })).toBe(true);
    const looked = keyed(['letter.@breaches']);
    expect(looked.same({ breaches: missed(1) })).toBe(false);
    const [one, other] = [1, 2].map((order) => withRecords(state, { cases: [{ ...letter, breaches: missed(order) }] }));
    expect(looked.keyOf(one as CampaignState)).toBe(looked.keyOf(other as CampaignState));
  });
  it('by the last of what was missed where more time may be granted yet, and not by how often it was missed before', () => {
    const situation = given(countyCampaign({ year: 2022 }))
      .on('2022-09-05')
      .case('p', 'problem', { in: 'work.rectifying' }).trial;
    const county = situation.state;
    const problem = situation.case('p') as Case;
    const running = problem.armed.find(({ deadline }) => deadline === 'limit') as ArmedDeadline;
    const identities = identifier(county, new Set(), 3);
    const missed = (...days: readonly string[]): string => {
      const breaches = days.map((one, order) => ({
        deadline: 'limit',
        day: one as typeof today,
        at: order,
        limit: { ...running, order },
      }));
      return identities.of(withRecords(county, { cases: [{ ...problem, armed: [], breaches }] }), today, '').key;
    };
    expect(missed('2022-09-01', '2022-09-02')).toBe(missed('2022-09-02'));
    expect(missed('2022-09-02', '2022-09-02', '2022-09-02')).toBe(missed('2022-09-02'));
    expect(missed('2022-09-02', '2022-09-01')).not.toBe(missed('2022-09-02'));
  });
  it('by what failed and waits for somebody, and by another calendar', () => {
    const { keyOf } = keyed();
    const fault = { number: 9, kind: 'reaction', name: 'issue-slip', case: 'l' } as CampaignState['faults'][number];
    expect(keyOf({ ...state, faults: [fault] })).not.toBe(keyOf(state));
    expect(keyOf({ ...state, calendar: { ...state.calendar } })).not.toBe(keyOf(state));
  });
  it('not by when a record was made: order, version and the command behind it', () => {
    const { same, sameLimit } = keyed();
    expect(sameLimit({ order: limit.order + 64 })).toBe(true);
    expect(same({ version: letter.version + 1, lastCommand: 'other' })).toBe(true);
  });
});

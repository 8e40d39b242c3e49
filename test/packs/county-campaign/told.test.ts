/** What refusals tell an official: what else can be done here, and the limit that was chosen, no other. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/engine/index.js';
import type { Failure, Outcome } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { given } from '../../../src/testing/index.js';

const failuresOf = (outcome: Outcome | undefined): readonly Failure[] =>
  outcome !== undefined && isRefusal(outcome) ? outcome.failures : [];

describe('a refusal', () => {
  it('names what can be done in this state, and never what was just refused or has no effect there', () => {
    const task = given(countyCampaign({ year: 2022 }))
      .on('2022-08-10')
      .case('k', 'task', { in: 'work.received' });
    const { outcome } = task.when({ type: 'task.finish', case: 'k' });
    const told = failuresOf(outcome)[0]?.message.en;
    expect(told).toContain('"finish" cannot be done in this state; possible: begin');
    expect(told).not.toMatch(/possible: .*finish/u);
  });
  it('rests on the clause of what was asked, not on that of the whole procedure', () => {
    const policy = countyCampaign({ year: 2022 });
    const problem = given(policy).on('2022-09-05').case('p', 'problem', { in: 'work.rectifying' });
    const asked = ['problem.verify', 'problem.plan', 'problem.correct'] as const;
    const told = asked.map((type) => failuresOf(problem.when({ type, case: 'p' }).outcome)[0]);
    expect(told.map((one) => one?.code)).toEqual(asked.map(() => 'not-in-this-state'));
    const commands = policy.procedures.find(({ id }) => id === 'problem')?.commands;
    expect(told.map((one) => one?.clause)).toEqual(asked.map((type) => commands?.[type]?.cites[0]));
  });
  it('2.6.2.b names the limit that was chosen, in people or in minutes', () => {
    for (const [choices, told] of [
      [{ 'meeting-minutes': 60 }, 'at most 60 minutes'],
      [{ 'meeting-size': 10 }, 'at most 10 people'],
      [{ 'meeting-size': 10, 'meeting-minutes': 60 }, 'at most 10 people and 60 minutes'],
    ] as const) {
      const { outcome } = given(countyCampaign({ year: 2022, choices }))
        .on('2022-08-10')
        .when({
          type: 'meeting.plan',
          case: 'm',
          unit: 'department',
          data: { meetingOn: '2022-08-12', participants: 40, minutes: 90 },
        });
      const expected = failuresOf(outcome).find(({ code }) => code === 'meeting-too-large-or-long')?.expected?.en;
      expect(expected).toBe(told);
    }
  });
});

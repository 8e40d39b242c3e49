/** A warning is a third answer: what the text says 一般 is done all the same, and told with its clause and words; both packs compose. */
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../../src/engine/index.js';
import type { Outcome } from '../../../src/engine/index.js';
import { burden2024 } from '../../../src/packs/burden-2024/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { composePolicies } from '../../../src/policy/index.js';
import type { Policy, PolicySpec } from '../../../src/policy/index.js';
import { memoryStore } from '../../../src/stores/memory/index.js';

const begun = async (policy: Policy) => {
  const store = memoryStore();
  const engine = await createEngine({ policy, store, instants: 'given' });
  let n = 0;
  const send = (type: string, on: string, by: string, data: object, more: object = {}): Promise<Outcome> =>
    engine.receive({ id: `w${(n += 1)}`, type, at: `2025-${on}T10:00+08:00`, by, data, ...more });
  await send('unit.register', '07-01', 'host', { unit: 'finance', name: '财政局', kind: 'department' });
  for (const [person, role] of [
    ['ding', 'clerk'],
    ['zhao', 'head'],
  ] as const)
    if (Object.hasOwn(policy.roles, role))
      await send('person.appoint', '07-01', 'host', {
        person,
        name: person,
        role,
        unit: 'finance',
        from: '2021-01-01',
      });
  return { engine, send };
};
const conference = (minutes: number, speechMinutes = 40): object => ({
  topic: '年度工作会议',
  systemWide: false,
  minutes,
  speechMinutes,
});
const inFinance = (of: string): object => ({ case: of, unit: 'finance' });
const county = (): PolicySpec => countyCampaign({ year: 2025 });
const burden = (): PolicySpec => burden2024({ year: 2025 });
const composed = (upper: PolicySpec, lower: PolicySpec): Policy => {
  const { policy, conflicts } = composePolicies(upper, lower);
  if (policy === undefined) throw new Error(JSON.stringify(conflicts));
  return policy;
};

describe('half-day: a meeting takes at most half a day, as a rule', () => {
  it('a longer one is accepted, with the clause and the words of the rule in answer and event', async () => {
    const { send } = await begun(burden2024({ year: 2025 }));
    const outcome = await send('conference.plan', '08-04', 'ding', conference(241), inFinance('m'));
    if (isRefusal(outcome)) throw new Error(outcome.code);
    expect(outcome.warnings).toEqual([
      {
        code: 'meeting-longer-than-half-a-day',
        clause: 'half-day',
        message: {
          zh: '会议时间超过半天，请精简议程',
          en: 'the meeting takes more than half a day: shorten the agenda',
        },
        given: 241,
        expected: { zh: '至多 240', en: 'at most 240' },
      },
    ]);
    expect(outcome.events.at(-1)?.warnings).toEqual(outcome.warnings);
  });
  it('asked again, the same warning is answered, and the log keeps it', async () => {
    const { engine, send } = await begun(burden2024({ year: 2025 }));
    await send('conference.plan', '08-04', 'ding', conference(241), inFinance('m'));
    const again = await engine.receive({
      id: 'w3',
      type: 'conference.plan',
      at: '2025-08-04T10:00+08:00',
      by: 'ding',
      data: conference(241),
      ...inFinance('m'),
    });
    expect(isRefusal(again) ? again.code : [again.repeated, again.warnings.map(({ code }) => code)]).toEqual([
      true,
      ['meeting-longer-than-half-a-day'],
    ]);
  });
  it('one in time is accepted without any', async () => {
    const { send } = await begun(burden2024({ year: 2025 }));
    const outcome = await send('conference.plan', '08-04', 'ding', conference(240), inFinance('m'));
    if (isRefusal(outcome)) throw new Error(outcome.code);
    expect([outcome.warnings, outcome.events.at(-1)?.warnings]).toEqual([[], undefined]);
  });
  it('a no beside it stays a no, and tells nothing of the warning', async () => {
    const { send } = await begun(burden2024({ year: 2025 }));
    const outcome = await send('conference.plan', '08-04', 'ding', conference(241, 61), inFinance('m'));
    expect(isRefusal(outcome) && outcome.failures.map(({ code }) => code)).toEqual(['speech-too-long']);
  });
});

describe('the burden rules with the county’s campaign', () => {
  it.each([
    ['above', () => composed(burden(), county())],
    ['below', () => composed(county(), burden())],
  ])('stand %s it: the campaign is the frame, and both kinds of rule hold', async (_, policyOf) => {
    const policy = policyOf();
    expect([policy.campaign, policy.phases.map(({ id }) => id)]).toEqual([
      'campaign',
      ['mobilisation', 'self-examination', 'rectification', 'consolidation'],
    ]);
    const { engine, send } = await begun(policy);
    const warned = await send('conference.plan', '08-04', 'ding', conference(300), inFinance('m'));
    const refused = await send(
      'paper.register',
      '08-05',
      'ding',
      { title: '关于开展专项工作的通知', characters: 4001, special: true },
      inFinance('d'),
    );
    expect(isRefusal(warned) ? warned.code : warned.warnings.map(({ clause }) => clause)).toEqual(['half-day']);
    expect(isRefusal(refused) && refused.code).toBe('paper-too-long');
    expect(engine.case('participation:finance')?.procedure).toBe('participation');
  });
});

describe('A16 an announced inspection', () => {
  it('is planned, and warned of by 2.6.3.c; where the county demands it, it is refused', async () => {
    for (const [chosen, expected] of [
      ['advised-against', ['inspection-announced', '2.6.3.c']],
      ['refused', 'inspection-announced'],
    ] as const) {
      const policy = countyCampaign({ year: 2025, choices: { 'announced-inspections': chosen } }) as unknown as Policy;
      const { send } = await begun(policy);
      await send('unit.register', '07-02', 'host', { unit: 'office', name: '协调小组办公室', kind: 'office' });
      await send('person.appoint', '07-02', 'host', {
        person: 'han',
        name: 'han',
        role: 'inspector',
        unit: 'office',
        from: '2021-01-01',
      });
      const outcome = await send(
        'inspection.plan',
        '09-04',
        'han',
        {
          kind: 'special',
          round: 'coverage',
          topic: '作风建设行动督导检查',
          scope: '第三阶段整改落实情况',
          from: '2025-09-08',
          to: '2025-09-09',
          mode: 'announced',
          basis: '县政府第12次常务会议决定',
        },
        inFinance('i'),
      );
      expect(
        isRefusal(outcome) ? outcome.code : outcome.warnings.flatMap(({ code, clause }) => [code, clause]),
      ).toEqual(expected);
    }
  });
});

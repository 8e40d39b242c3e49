/** Suggestions (S5.l): the 21 behaviours and the three triggers, each with its evidence, decided by a named person with a reason; nothing else, ever. */
import { describe, expect, it } from 'vitest';
import { behaviourCodes, countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { suggestibleCodes } from '../../../src/packs/county-campaign/taxonomy/index.js';
import { movesOf, statesOf } from '../../../src/policy/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { county } from './county.js';
import { replay } from './replay.js';
import { scenarios } from './scenarios/index.js';

const policy = countyCampaign({ year: 2022 });
const allowed: readonly string[] = ['T1', 'T2', 'T3', ...suggestibleCodes];
const ladder = policy.procedures.find(({ id }) => id === 'escalation');
if (ladder === undefined) throw new Error('no ladder');
const moves = [
  ...Object.entries(ladder.opens),
  ...statesOf(ladder).flatMap(([, state]) =>
    movesOf(state).flatMap(([type, list]) => list.map((move) => [type, move] as const)),
  ),
];
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const triggerOf = ({ keeps }: PolicyEvent): string => words(keeps?.['trigger']);

/** Everything that every scenario brings about. */
const happened = scenarios.map((one) => replay(one, () => undefined).flatMap(({ events }) => events));
const all = happened.flat();
const suggested = all.filter(({ type }) => type === 'escalation.suggested');

describe('S5.l what data may suggest', () => {
  it('S5.l the form of a suggestion takes the three triggers and 21 behaviours, and none of the other 93', () => {
    const { data, samples } = ladder.commands['escalation.suggest'] ?? {};
    const takes = (trigger: string) =>
      data?.safeParse({ ...(samples?.[0] as object | undefined), trigger }).success === true;
    expect(suggestibleCodes).toHaveLength(21);
    expect(allowed.filter((trigger) => !takes(trigger))).toEqual([]);
    const others = behaviourCodes.filter((code) => !allowed.includes(code));
    expect(others).toHaveLength(93);
    expect(others.filter(takes)).toEqual([]);
  });
  it('S5.l nobody but the policy suggests, and of the ladder the policy asks for nothing else', async () => {
    expect(moves.filter(([, { may = [] }]) => may.includes('policy')).map(([type]) => type)).toEqual([
      'escalation.suggest',
    ]);
    const asked = policy.reactions.map(({ command }) => command).filter((one) => one in ladder.commands);
    expect(new Set(asked)).toEqual(new Set(['escalation.suggest']));
    const c = await county();
    const suggest = { case: 'e', unit: 'finance', data: { trigger: 'T1', grounds: '缺少安排部署材料', evidence: [] } };
    for (const person of ['officer', 'inspector', 'governor', 'zhao'])
      expect(await c.ask('escalation.suggest', '08-04', person, suggest)).toBe('role-not-held');
  });
  it('S5.l over every scenario all of these are suggested, and nothing else', () => {
    expect(suggested.length).toBeGreaterThan(100);
    expect([...new Set(suggested.map(triggerOf))].sort()).toEqual([...allowed].sort());
  });
  it('S5.l each with the case that led there as its evidence, and in words', () => {
    for (const events of happened) {
      const known = new Set(events.map((event) => event.case));
      for (const event of events.filter(({ type }) => type === 'escalation.suggested')) {
        const evidence = event.keeps?.['evidence'] as readonly string[];
        expect(evidence.length, event.case).toBeGreaterThan(0);
        expect(evidence.filter((id) => !known.has(id) && !id.startsWith('participation:'))).toEqual([]);
        expect(words(event.keeps?.['grounds'])).toMatch(/\p{Script=Han}|: /u);
        expect([event.by, event.cause]).toEqual(['policy', 'reaction']);
      }
    }
  });
});

describe('A14 what becomes of a suggestion', () => {
  it('A14 time brings none of them to a finding: it lapses', () => {
    const bySelf = moves.filter(([type]) => /\.(?:missed|reached|soon)$/u.test(type)).map(([, { event }]) => event);
    expect(bySelf).not.toContain('escalation.confirmed');
    expect(bySelf).toContain('escalation.lapsed');
  });
  it('A14 a named inspector confirms it with a finding, or dismisses it with a reason, and both stand in the log', async () => {
    const decided = all.filter(({ type }) => /^escalation\.(?:confirmed|dismissed)$/u.test(type));
    expect(decided.length).toBeGreaterThan(20);
    for (const { type, by, roles, keeps, asked } of decided) {
      expect(by).not.toBe('policy');
      expect(roles).toEqual(['inspector']);
      expect(words(type === 'escalation.confirmed' ? keeps?.['finding'] : asked?.data['reason'])).toMatch(
        /\p{Script=Han}/u,
      );
    }
    const c = await county();
    await c.passes('08-01T00:00');
    const dismiss = (reason: string) =>
      c.ask('escalation.dismiss', '08-02', 'inspector', { case: 'T1:finance:mobilisation', data: { reason } });
    expect(await dismiss('无')).toBe('bad-shape');
    expect(await dismiss('动员会已开，材料补登')).toBe('ok');
    const [last] = (await c.engine.history('T1:finance:mobilisation')).slice(-1);
    expect(last).toMatchObject({ by: 'inspector', asked: { data: { reason: '动员会已开，材料补登' } } });
  });
});

describe('4.3.a what officials are asked to write', () => {
  it('4.3.a stands in the log, as a field of the case or as it was said', () => {
    const lost = scenarios.flatMap((one) =>
      replay(one, () => undefined).flatMap(({ asked, events: [event] }) => {
        const data = (asked?.more as { readonly data?: object } | undefined)?.data ?? {};
        if (asked === undefined || event?.case === undefined || event.cause !== 'command') return [];
        const told = JSON.stringify([event.keeps, event.asked, event.case, event.data]);
        return Object.entries(data)
          .filter(([, value]) => typeof value === 'string' && !told.includes(JSON.stringify(value)))
          .map(([name]) => `${asked.type}: ${name}`);
      }),
    );
    expect([...new Set(lost)]).toEqual([]);
  });
});

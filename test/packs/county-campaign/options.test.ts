/** Options: the policy is sound with each turned, a wrong choice is refused at once, slots read "not enforced". */
import { describe, expect, it } from 'vitest';
import { adopt, admit, decideAlone, emptyState, isRefusal } from '../../../src/engine/index.js';
import type { TraceEntry } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { CountyChoices } from '../../../src/packs/county-campaign/index.js';
import { checkPolicy, dated, entryOn, slotStanding } from '../../../src/policy/index.js';
import { day } from '../../../src/calendar/index.js';
import { isDubanError, text } from '../../../src/shared/index.js';

const policy = countyCampaign({ year: 2022 });
const turned = policy.options.flatMap(({ id, alternatives }) => alternatives.map((value) => [id, value] as const));

describe('options', () => {
  it.each(turned)('the policy is sound with %s turned to %s', (id, value) => {
    const other = countyCampaign({ year: 2022, choices: { [id]: value } });
    expect(checkPolicy(other)).toEqual([]);
    expect(other.fingerprint).not.toBe(policy.fingerprint);
  });
  it.each([
    [{ 'sign-off-days': 0 }, '(2.6.1.d, A7)'],
    [{ 'down-to-zero': 'perhaps' }, '(3.3.j, A6)'],
    [{ 'outcome-margins': { '1.i': -3 } }, 'A13)'],
    [{ colour: 'red' }, 'no such option'],
  ])('a wrong choice is refused at once, with its clauses: %o', (choices, clauses) => {
    let thrown: unknown;
    try {
      countyCampaign({ year: 2022, choices: choices as CountyChoices });
    } catch (fault) {
      thrown = fault;
    }
    expect(isDubanError(thrown) && thrown.faults.map(({ path }) => path)).toEqual([
      `chosen.${Object.keys(choices)[0] ?? ''}`,
    ]);
    expect(isDubanError(thrown) && thrown.faults[0]?.message.en).toContain(clauses);
  });
  it('A28 a time zone that does not exist is refused at once', () => {
    expect(() => countyCampaign({ year: 2022, zone: 'Asia/Nowhere' })).toThrow(/A28/u);
  });
  it.each([
    [{ choices: { 'dwell-days': 9 } }, 'dwell-days, verification-days', 'S3.g'],
    [{ issuedOn: day('2022-07-20'), choices: { 'issued-on': day('2022-07-19') } }, 'issuedOn, issued-on', 'A27'],
    [
      { summaryInclusive: false, choices: { 'summary-day': day('2022-10-18') } },
      'summary-day, summaryInclusive',
      'A10',
    ],
    [{ choices: { 'summary-day': day('2022-09-18') } }, 'summary-day, year', '3.4.g'],
    [{ issuedOn: day('2022-11-02') }, 'issuedOn, year', 'A27'],
    [
      { phaseDates: { mobilisation: { from: day('2022-07-21'), to: day('2022-08-05') } } },
      'phaseDates.mobilisation, phaseDates.self-examination',
      'A2',
    ],
  ])('two options that contradict are named at once, with their clauses: %o', (options, path, clause) => {
    let thrown: unknown;
    try {
      countyCampaign({ year: 2022, ...options });
    } catch (fault) {
      thrown = fault;
    }
    if (!isDubanError(thrown)) throw new Error('nothing thrown');
    expect(thrown.code).toBe('options-contradict');
    expect(thrown.faults.map((one) => one.path)).toEqual([path]);
    expect(thrown.faults[0]?.message.en).toContain(clause);
  });
  it.each<[string, string, object]>([
    ['A1', 'year', { year: 1999 }],
    ['A27', 'issuedOn', { issuedOn: '2022-02-30' }],
    ['A2', 'phaseDates', { phaseDates: { mobilization: { from: '2022-07-01', to: '2022-07-31' } } }],
    ['A2', 'phaseDates.mobilisation.to', { phaseDates: { mobilisation: { from: '2022-07-01', to: '2022-07-32' } } }],
    ['A18', 'personalItems', { personalItems: 'secret' }],
    ['A10', 'summaryInclusive', { summaryInclusive: 'no' }],
    ['A26', 'roll', { roll: 'forward' }],
    ['A26', 'calendar.zone', { calendar: {} }],
    ['A28', 'zone', { zone: 'Asia/Nowhere' }],
    ['A1–A28', 'choices', { choices: null }],
    ['2.1.3.b', 'ruleSets.government-working-rules', { ruleSets: { 'government-working-rules': 5 } }],
    ['no such argument', 'colour', { colour: 'red' }],
  ])('%s an argument that is wrong is refused at once, with its clause: %s', (clause, path, wrong) => {
    let thrown: unknown;
    try {
      countyCampaign({ year: 2022, ...wrong });
    } catch (fault) {
      thrown = fault;
    }
    if (!isDubanError(thrown)) throw new Error('nothing thrown');
    expect(thrown.code).toBe('bad-option');
    expect(thrown.faults[0]?.path).toBe(path);
    expect(thrown.faults[0]?.message.en).toContain(clause);
  });
  it('A2 the whole campaign may lie in other months, if the day for the summary is chosen with it', () => {
    const phaseDates = {
      mobilisation: { from: day('2022-03-01'), to: day('2022-03-10') },
      'self-examination': { from: day('2022-03-11'), to: day('2022-03-31') },
      rectification: { from: day('2022-04-01'), to: day('2022-05-15') },
      consolidation: { from: day('2022-05-16'), to: day('2022-06-15') },
    };
    const chosen = { year: 2022, phaseDates, choices: { 'summary-day': day('2022-06-01') } };
    expect(countyCampaign(chosen).phases.map(({ from }) => from)).toEqual([
      '2022-03-01',
      '2022-03-11',
      '2022-04-01',
      '2022-05-16',
    ]);
    expect(() => countyCampaign({ year: 2022, phaseDates })).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ path: 'summary-day, phaseDates.consolidation' })] }),
    );
  });
  it('A10 a choice left undefined is not made: the summary is still due on 20 October', () => {
    expect(countyCampaign({ year: 2022, choices: { 'summary-day': undefined } }).chosen).toEqual(policy.chosen);
  });
  it('A2 the days of the phases may be others, and A27 still holds', () => {
    const phaseDates = {
      'self-examination': { from: day('2022-08-01'), to: day('2022-08-15') },
      rectification: { from: day('2022-08-16'), to: day('2022-09-30') },
    };
    expect(countyCampaign({ year: 2022, phaseDates }).phases.map(({ from, to }) => `${from}..${to}`)).toEqual([
      '2022-07-21..2022-07-31',
      '2022-08-01..2022-08-15',
      '2022-08-16..2022-09-30',
      '2022-10-01..2022-10-31',
    ]);
  });
  it('A1 the year is asked for, and phases follow it', () => {
    expect(countyCampaign({ year: 2025 }).phases[0]).toMatchObject({ from: '2025-07-21', to: '2025-07-31' });
    expect(() => countyCampaign({ year: 1990 })).toThrow(/A1/u);
  });
});

describe('2.1.3.b and 2.7.1.a external rulebooks', () => {
  it('with none supplied they read "not enforced"', () => {
    expect(policy.ruleSets.map((slot) => slotStanding(slot).en)).toEqual([
      'Government Working Rules: not enforced, none supplied',
      'Eight-point Rules: not enforced, none supplied',
    ]);
  });
  it('a supplied rulebook refuses like any rule', () => {
    const rule = {
      id: 'no-work-on-rest-days',
      cites: ['2.1.3.b'],
      message: text('休息日不登记', 'not on rest days'),
      check: (c: { today: string }) =>
        c.today !== '2022-07-23' || { given: c.today, expected: text('工作日', 'a working day') },
    };
    const supplied = countyCampaign({
      year: 2022,
      ruleSets: {
        'government-working-rules': {
          id: 'rules-2022',
          source: '县政府工作规则',
          rules: { 'campaign.prepare': [rule] },
        },
      },
    });
    const state = emptyState(supplied);
    const send = (at: string, by: string, command: object) => {
      const admitted = admit(supplied, { id: `${at}${by}`, at: `2022-07-${at}T09:00+08:00`, by, ...command });
      if (isRefusal(admitted)) return admitted.code;
      const decision = decideAlone(supplied, state, admitted);
      if (isRefusal(decision)) return decision.code;
      adopt(state, decision.draft);
      return 'ok';
    };
    send('18', 'host', { type: 'unit.register', data: { unit: 'o', name: 'o', kind: 'office' } });
    send('19', 'host', {
      type: 'person.appoint',
      data: { person: 'p', name: 'p', role: 'office', unit: 'o', from: '2022-01-01' },
    });
    const prepare = {
      type: 'campaign.prepare',
      case: 'campaign',
      data: { issuedOn: '2022-07-20', basis: '按照县委安排部署' },
    };
    expect(send('23', 'p', prepare)).toBe('no-work-on-rest-days');
    expect(send('25', 'p', prepare)).toBe('ok');
  });
});

describe('parts of the language', () => {
  it('a dated value holds from its day until the next', () => {
    const days = dated([
      { from: day('2022-01-01'), value: 3, source: 'a' },
      { from: day('2022-09-01'), value: 2, source: 'b' },
    ]);
    expect([
      entryOn(days, day('2021-12-31')),
      entryOn(days, day('2022-08-31'))?.value,
      entryOn(days, day('2022-09-01'))?.value,
    ]).toEqual([undefined, 3, 2]);
    expect(() =>
      dated([
        { from: day('2022-09-01'), value: 1, source: 'a' },
        { from: day('2022-01-01'), value: 2, source: 'b' },
      ]),
    ).toThrow(/order/u);
  });
  it('a trace tells what a step tried', () => {
    const state = emptyState(policy);
    const entries: TraceEntry[] = [];
    const admitted = admit(policy, {
      id: 'x',
      type: 'unit.register',
      at: '2022-07-18T09:00+08:00',
      by: 'host',
      data: { unit: 'u', name: 'u', kind: 'department' },
    });
    if (isRefusal(admitted)) throw new Error(admitted.code);
    decideAlone(policy, state, admitted, (entry) => entries.push(entry));
    expect(entries).toContainEqual({ kind: 'reaction', id: 'unit-takes-part', asked: true });
    expect(entries).toContainEqual({ kind: 'deadline', id: 'participation/summary', what: 'armed' });
  });
});

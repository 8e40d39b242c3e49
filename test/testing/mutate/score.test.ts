/** `mutationScore`: what scenarios notice, the holes they leave, the same over any number of workers, and what is refused. */
import assert from 'node:assert/strict';
import { describe, expect, it } from 'vitest';
import { isDubanError, text } from '../../../src/shared/index.js';
import { demandMutationScore, mutate, mutationScore, mutationText } from '../../../src/testing/index.js';
import type { MutationReport, MutationScenario, MutationSuite } from '../../../src/testing/index.js';
import { attempt, versionOf } from '../../../src/testing/mutate/attempt.js';
import { canNotice } from '../../../src/testing/mutate/judge.js';
import { ranOn } from '../../../src/testing/mutate/touched.js';
import { loans } from './loans.js';
import { archive, loanSuite } from './suite.js';

const source = { module: new URL('./suite.ts', import.meta.url).href, export: 'loanSuite' };
/** The whole suite, judged once. */
const whole = mutationScore(loanSuite());
const alive = ({ survivors }: MutationReport): readonly string[] =>
  survivors.flatMap(({ mutants }) => mutants.map(({ id, fate }) => `${id} ${fate}`));
const codeOf = async (work: Promise<unknown> | (() => unknown)): Promise<string> => {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (isDubanError(error)) return error.code;
    throw error;
  }
  return 'none';
};

describe('mutationScore', () => {
  it('says by whom each mutant was noticed, and which one by none: two days in midweek are two days either way', async () => {
    const report = await whole;
    expect(report.total).toEqual({ all: 89, killed: 88, survived: 1, untouched: 0 });
    expect(alive(report)).toEqual(['loan/shelf: days-swapped survived']);
    expect(report.survivors[0]?.clause.id).toBe('4');
    expect(report.partial).toBe(false);
    const killed = report.mutants.find(({ id }) => id === 'note-what-is-late: reaction-dropped');
    expect(killed).toMatchObject({ fate: 'killed', by: '3 warned, late, noted' });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('finds a hole in the scenarios: what nothing tries, and what is tried and never looked at', async () => {
    const report = await mutationScore(
      loanSuite({ without: ['4 shelved on the day', '3 extended, up to sixteen days'] }),
    );
    expect(alive(report)).toEqual([
      'loan/back#extension: limit-longer survived',
      'loan/back#extension: limit-shorter survived',
      'loan/back#extension: days-swapped survived',
      'loan/course.lent/loan.extend/0: target-changed to returned survived',
      'loan/shelf: limit-longer survived',
      'loan/shelf: days-swapped survived',
      'loan/course.returned/shelf.reached/0: target-changed nowhere untouched',
      'loan/course.returned/shelf.reached/0: target-changed to asked untouched',
    ]);
  });

  it('never leaves out a scenario that would have noticed', async () => {
    const { policy } = loanSuite();
    const ran = await ranOn(loanSuite());
    let left = 0;
    for (const mutant of mutate(policy))
      for (const one of ran.filter((of) => !canNotice(of, mutant))) {
        left += 1;
        const version = versionOf(mutant.apply);
        const failure = await attempt(one.scenario, policy, version, () => undefined, 10_000);
        expect(failure, `${one.scenario.id} on ${mutant.id}`).toBeUndefined();
      }
    expect(left).toBeGreaterThan(300);
  });

  it('gives the same report with 1, 2 and 3 workers', async () => {
    const without = { ...source, options: { without: ['3 returned'] } };
    const [one, ...others] = await Promise.all([1, 2, 3].map((workers) => mutationScore(without, { workers })));
    expect(one?.total.all).toBe(89);
    for (const other of others) expect(other).toEqual(one);
  });

  it('judges only what is asked for, tells how far it is, and can be cancelled', async () => {
    const heard: (readonly [number, number])[] = [];
    const some = await mutationScore(loanSuite(), {
      only: ({ kind }) => kind === 'tally-miscounted',
      onProgress: (done, all) => heard.push([done, all]),
    });
    expect([some.total.all, some.partial]).toEqual([8, true]);
    expect(heard.at(-1)).toEqual([8, 8]);
    const cancel = new AbortController();
    const cancelled = await mutationScore(loanSuite(), {
      signal: cancel.signal,
      onProgress: (done) => {
        if (done === 3) cancel.abort();
      },
    });
    expect([cancelled.total.all, cancelled.partial]).toEqual([3, true]);
  });

  it('notices what never comes to an end, even by a scenario that takes it quietly', async () => {
    const patient: MutationScenario = {
      id: 'waits for the end',
      run: (policy, under) => {
        const trial = archive(policy, under);
        for (let day = 1; day <= 31; day += 1)
          try {
            // A campaign that begins again as soon as it is over would never let a day pass.
            trial.pass(`2022-09-${String(day).padStart(2, '0')}`);
          } catch {
            return;
          }
      },
    };
    const begins = 'campaign/run/end.reached/0: target-changed to ready';
    const suite: MutationSuite = { policy: loans(), scenarios: [patient] };
    const report = await mutationScore(suite, { only: ({ id }) => id === begins });
    expect(report.mutants[0]).toMatchObject({ id: begins, fate: 'killed', by: patient.id });
    expect(report.mutants[0]?.said).toMatch(/no end/u);
  });

  it('refuses what tells nothing', async () => {
    const suite = loanSuite();
    const [first] = suite.scenarios;
    const failing: MutationScenario = {
      id: 'wrong',
      run: () => assert.fail('expected the wrong thing'),
    };
    expect(await codeOf(mutationScore(suite, { workers: 0 }))).toBe('bad-count');
    expect(await codeOf(mutationScore(suite, { workers: 2 }))).toBe('suite-needs-source');
    expect(await codeOf(mutationScore({ ...source, export: 'nothing' }))).toBe('no-such-suite');
    expect(await codeOf(mutationScore({ ...suite, scenarios: [] }))).toBe('bad-suite');
    expect(await codeOf(mutationScore({ ...suite, scenarios: first === undefined ? [] : [first, first] }))).toBe(
      'bad-suite',
    );
    expect(await codeOf(mutationScore({ ...suite, scenarios: [...suite.scenarios, failing] }))).toBe('scenario-fails');
  });
});

describe('what is made of a report', () => {
  const survivor = 'loan/shelf: days-swapped';
  const reasons = { [survivor]: text('尚未在周末前试过', 'not tried on the eve of a weekend yet') };

  it('is told in both languages, with the words of the clause and the reason', async () => {
    const report = await whole;
    const en = mutationText(report, { language: 'en', reasons });
    expect(en).toMatch(/^Mutation: loans\n {2}all mutants\s+88\/89\s+98\.8 %\n/u);
    expect(en).toContain(
      '  4 on the shelf two days after\n    day of shelving, in working days [loan/shelf: days-swapped]\n',
    );
    expect(en).toContain('      not tried on the eve of a weekend yet\n');
    const zh = mutationText(report, { language: 'zh' });
    expect(zh).toMatch(/^变异检验：档案借阅\n/u);
    expect(zh).toContain('  4 归还后两日内上架。\n    上架日按工作日计 [loan/shelf: days-swapped]\n');
    const none = await mutationScore(loanSuite(), { only: ({ kind }) => kind === 'reaction-dropped' });
    expect(mutationText(none, { language: 'en' })).toMatch(/all mutants \(part of them\)[\s\S]*None survived\.\n$/u);
    const hole = await mutationScore(loanSuite({ without: ['4 shelved on the day'] }));
    expect(mutationText(hole, { language: 'zh' })).toContain('无场景触及：没有场景发生此转换');
  });

  it('says of a mutant that nothing touches what no scenario does: a rule that never refused, though what it rules was done', async () => {
    const { policy, scenarios } = loanSuite();
    const removed = ({ kind }: { readonly kind: string }) => kind === 'rule-removed';
    let untouched = 0;
    for (const one of scenarios) {
      const report = await mutationScore({ policy, scenarios: [one] }, { only: removed });
      const told = mutationText(report, { language: 'en' });
      expect(told.split('in none does the rule refuse').length - 1).toBe(report.total.untouched);
      untouched += report.total.untouched;
    }
    expect(untouched).toBeGreaterThan(0);
  });

  it('can be demanded: a score, a score by kind, a reason for each survivor and none without one', async () => {
    const report = await whole;
    const demanded = (demand: Parameters<typeof demandMutationScore>[1]): Promise<string> =>
      codeOf(() => demandMutationScore(report, demand));
    expect(await demanded({ score: 98, kinds: { 'role-added': 100 }, reasons })).toBe('none');
    expect(await demanded({ score: 99 })).toBe('mutation-score-too-low');
    expect(await demanded({ kinds: { 'days-swapped': 90 } })).toBe('mutation-score-too-low');
    expect(await demanded({ reasons: {} })).toBe('survivors-unexplained');
    const killed = { ...reasons, 'loan/back: limit-longer': text('不相干', 'of no matter') };
    expect(await demanded({ reasons: killed })).toBe('survivors-unexplained');
    expect(await demanded({ reasons: { ...reasons, nothing: text('没有', 'there is none') } })).toBe(
      'survivors-unexplained',
    );
    for (const score of [Number.NaN, -1, 101, 0.9])
      expect([score, await demanded({ score })]).toEqual([score, 'bad-threshold']);
    expect(await demanded({ kinds: { 'role-added': Number.NaN } })).toBe('bad-threshold');
    expect(await demanded({ kinds: { nope: 5 } } as never)).toBe('unknown-name');
    // Of a part nothing can be said about the rest.
    const part = await mutationScore(loanSuite(), { only: ({ kind }) => kind === 'reaction-dropped' });
    expect(await codeOf(() => demandMutationScore(part, { score: 100, reasons }))).toBe('none');
    expect(await codeOf(() => demandMutationScore(part, { kinds: { 'role-added': 50 } }))).toBe('nothing-judged');
    const empty = await mutationScore(loanSuite(), { only: () => false });
    for (const demand of [{}, { score: 95 }, { reasons: {} }])
      expect(await codeOf(() => demandMutationScore(empty, demand))).toBe('nothing-judged');
    expect(mutationText(empty, { language: 'en' })).not.toContain('100');
    expect(() => {
      demandMutationScore(report, { score: 99 });
    }).toThrow(/on the shelf two days after/u);
  });
});

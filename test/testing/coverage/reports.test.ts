/** What is made of coverage: text and pages in both languages, and runs that fail for want of it. */
import { describe, expect, it } from 'vitest';
import { isDubanError } from '../../../src/shared/index.js';
import { coverage, coverageHtml, coverageText, demandCoverage } from '../../../src/testing/index.js';
import type { CoverageDemand } from '../../../src/testing/index.js';
import { asked, permits } from './permits.js';

const partly = () => {
  const seen = coverage(permits());
  asked(seen.trace).send({
    type: 'permit.grant',
    at: '2022-08-09',
    by: 'roads-head',
    case: 'roads',
    data: { reason: '材料齐全' },
  });
  return seen;
};
/** Everything both ways. */
const wholly = () => {
  const seen = partly();
  const trial = asked(seen.trace);
  const grant = { type: 'permit.grant', at: '2022-08-09' };
  trial.send({ type: 'permit.ask', by: 'roads-head', case: 'x', unit: 'roads' });
  trial.send({ ...grant, by: 'officer', case: 'roads', data: { reason: '好' } });
  trial.fork().send({ ...grant, by: 'roads-head', case: 'roads', data: { reason: '好' } });
  trial.fork().send({ ...grant, by: 'roads-head', case: 'roads', data: { reason: '大额，材料齐全' } });
  trial.send({ type: 'campaign.open', by: 'officer', case: 'campaign' });
  trial.pass('2022-09-01');
  return seen;
};
const thrown = (demand: CoverageDemand, of = partly()): unknown => {
  try {
    demandCoverage(of.report(), demand);
  } catch (fault) {
    return fault;
  }
  return undefined;
};

describe('coverageText', () => {
  it('gives totals, then what is not covered by clause, with its words', () => {
    const report = partly().report();
    const en = coverageText(report, { language: 'en' });
    expect(en).toMatch(/^Clause coverage: permits\n/u);
    expect(en).toMatch(/rules, held and refused\s+0\/1\s+0\.0 %/u);
    expect(en).toMatch(/options, read\s+1\/1\s+100\.0 %/u);
    expect(en).toContain('  2 decided within three working days\n');
    expect(en).toContain('    rule reason-too-short: never refused\n');
    expect(en).toContain('    deadline permit/decision: never missed\n');
    const zh = coverageText(report, { language: 'zh' });
    expect(zh).toMatch(/^条款覆盖：许可办理\n/u);
    expect(zh).toContain('  2 三个工作日内决定。\n');
    expect(zh).toContain('    规则 reason-too-short: 从未不符合\n');
    expect(zh).toContain('    从未据以拒绝或触发\n');
  });
  it('says so where nothing is left', () => {
    const report = wholly().report();
    expect(Object.values(report.totals).map(({ all, covered }) => all - covered)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(coverageText(report, { language: 'en' })).toMatch(/\nNothing is left\.\n$/u);
    expect(coverageText(report, { language: 'zh' })).toMatch(/\n全部覆盖。\n$/u);
  });
});

describe('coverageHtml', () => {
  const page = coverageHtml(partly().report());
  const times = (what: string): number => page.split(what).length - 1;
  it('has every clause once, in both languages, with nothing of it taken for markup', () => {
    for (const words of [
      '由办公室受理&lt;许可&gt;。',
      'the office takes in requests &amp; permits',
      '三个工作日内决定。',
      'decided within three working days',
      '逾期的记录在案。',
      'what is late is put on record',
      '热情服务。',
      'serve with warmth',
    ])
      expect([words, times(words)]).toEqual([words, 1]);
  });
  it('says of each item whether it came out both ways', () => {
    expect(page).toMatch(/reason-too-short<\/code>[\s\S]*?✓ 符合[\s\S]*?✗ 不符合/u);
    expect(page).toMatch(/decision-days<\/code>[\s\S]*?✓ 读取/u);
  });
  it('stands alone, and prints', () => {
    expect(page).not.toMatch(/<script|<link|https?:|url\(|@import/u);
    expect(page).toContain('@media print');
    expect(page).toMatch(/^<!doctype html>/u);
  });
});

describe('demandCoverage', () => {
  it('lets pass what is covered so far, and asks nothing of what is not named', () => {
    expect(thrown({})).toBeUndefined();
    expect(thrown({ options: 100, transitions: 20 })).toBeUndefined();
    expect(
      thrown({ clauses: 100, rules: 100, conditions: 100, deadlines: 100, reactions: 100 }, wholly()),
    ).toBeUndefined();
  });
  it('asks in percent of kinds there are: anything else is an error, and never passes or crashes', () => {
    const codeOf = (demand: object): unknown => {
      const fault = thrown(demand);
      return isDubanError(fault) ? fault.code : fault;
    };
    for (const percent of [Number.NaN, -1, 101, 0.9, Number.POSITIVE_INFINITY, '90 %'])
      expect([percent, codeOf({ transitions: percent })]).toEqual([percent, 'bad-threshold']);
    expect(codeOf({ transition: 100 })).toBe('unknown-name');
    expect(() => {
      demandCoverage(partly().report(), { transition: 100 } as CoverageDemand);
    }).toThrow(/transitions\?/u);
    expect(codeOf({ transitions: undefined, rules: 0, options: 100 })).toBeUndefined();
  });
  it('names what is missing, with its clause', () => {
    const fault = thrown({ rules: 100, transitions: 20 });
    if (!isDubanError(fault)) throw new Error('nothing thrown');
    expect(fault.code).toBe('coverage-too-low');
    expect(fault.message).toContain('rules, held and refused 0 % < 100 %');
    expect(fault.faults).toEqual([
      {
        path: '2 › rule reason-too-short',
        message: { zh: '从未不符合：三个工作日内决定。', en: 'never refused: decided within three working days' },
      },
    ]);
  });
  it('names clauses that were never put to the test', () => {
    const fault = thrown({ clauses: 100 });
    if (!isDubanError(fault)) throw new Error('nothing thrown');
    expect(fault.faults.map(({ path, message }) => [path, message.en.split(':')[0]])).toEqual([
      ['1', 'never refused or raised by'],
      ['2', 'never refused or raised by'],
      ['3', 'never passed by, never refused or raised by'],
    ]);
  });
});

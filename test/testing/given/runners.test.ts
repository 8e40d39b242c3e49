/** The same words under other runners: node:test runs them; what they throw is what jest and node know as a failed assertion. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { given } from '../../../src/testing/index.js';
import { policy as letters } from '../../engine/fixture.js';

const folder = 'out/runners';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = `
import { describe, it } from 'node:test';
import { given } from '../../src/testing/index.js';
import { policy } from '../../test/engine/fixture.js';
const letter = given(policy).on('2022-08-08').case('l', 'letter');
describe('letters', () => {
  it('2 are answered', () => letter.when({ type: 'letter.answer', case: 'l' }).then('letter.answered'));
  it('2 are late after five working days', () => letter.whenTimePasses('2022-08-16').thenState('l', 'timeliness.overdue'));
  it('3 bring no slip', async () => letter.whenTimePasses('2022-08-16').thenNot('slip.issued'));
});
`;

describe('under other runners', () => {
  it('node:test passes what holds, and shows of what does not what was wanted and what came', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/letters.test.ts`, file);
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--test', '--test-reporter', 'tap', `${folder}/letters.test.ts`],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ +ok 1 - 2 are answered$/mu);
    expect(stdout).toMatch(/^ +ok 2 - 2 are late after five working days$/mu);
    expect(stdout).toMatch(/^ +not ok 3 - 3 bring no slip$/mu);
    expect(stdout).toMatch(/不发生 \/ not: slip\.issued/u);
    expect(stdout).toMatch(/slip\.issued \[slip-l\]/u);
  });
  it('a failure is an assertion error with what was expected and what was there', () => {
    const answered = given(letters).on('2022-08-08').case('l', 'letter').when({ type: 'letter.answer', case: 'l' });
    expect(() => answered.thenState('l', 'work.open')).toThrow(
      expect.objectContaining({
        name: 'AssertionError',
        code: 'ERR_ASSERTION',
        expected: '[l] work.open 待答复 / open',
      }) as Error,
    );
  });
});

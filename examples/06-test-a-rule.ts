/** 06 Rules as tests: a situation in few words, one thing asked, what comes of it; and what a failure says. */
import { isDubanError } from 'duban';
import { countyCampaign } from 'duban/packs/county-campaign';
import { given } from 'duban/testing';

const policy = countyCampaign({ year: 2022 });
/** Stays as it is: every test below begins from here. */
const signed = given(policy)
  .on('2022-09-05')
  .case('p', 'problem', { in: 'work.signed', fields: { responsible: 'deputy' } });

/** What a test runner does with a test: says whether it holds. */
const test = (title: string, run: () => unknown): void => {
  try {
    run();
    console.log(`ok      ${title}`);
  } catch (error) {
    console.log(`not ok  ${title}\n${String(error instanceof Error ? error.message : error)}\n`);
  }
};

test('3.3.i whoever rectified may not strike off', () =>
  signed
    .when({ type: 'problem.verify', case: 'p', role: 'responsible' })
    .thenRefused('verifier-not-independent', '3.3.i')
    .thenState('p', 'work.signed'));

test('3.3.i an inspector may', () =>
  signed
    .when({ type: 'problem.verify', case: 'p', role: 'inspector' })
    .then({ type: 'problem.struck-off', case: 'p' })
    .thenState('p', 'work.struck-off'));

test('S3.h while it waits for the verifier the limit stands still', () =>
  signed
    .whenTimePasses('2022-09-30')
    .then('problem.verification-overdue')
    .thenNot('problem.overdue')
    .thenDue('p', 'limit', undefined));

test('3.3.i (wrong on purpose) the one responsible strikes off', () =>
  signed.when({ type: 'problem.verify', case: 'p', role: 'responsible' }).then('problem.struck-off'));

/** What cannot be is refused, with what is missing. */
try {
  given(policy).on('2022-09-05').case('q', 'problem', { in: 'timeliness.overdue' });
} catch (error) {
  if (!isDubanError(error)) throw error;
  console.log(error.message);
}

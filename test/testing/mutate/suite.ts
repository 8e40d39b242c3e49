/** The suite of the archive's loans: scenarios that hold the policy to its clauses; any of them can be left out. */
import assert from 'node:assert/strict';
import { isRefusal, viewState } from '../../../src/engine/index.js';
import type { Policy } from '../../../src/policy/index.js';
import { trialOf } from '../../../src/testing/index.js';
import type { MutationRun, MutationScenario, MutationSuite, Trial } from '../../../src/testing/index.js';
import { loans } from './loans.js';

/** The archive on Monday 1 August: a unit under another, a keeper in each, a clerk, a borrower. */
export const archive = (policy: Policy, { trace }: Pick<MutationRun, 'trace'>): Trial => {
  const trial = trialOf(policy, trace);
  const host = (type: string, data: object) => trial.send({ type, by: 'host', at: '2022-07-20', data });
  host('unit.register', { unit: 'above', name: 'above', kind: 'department' });
  host('unit.register', { unit: 'hall', name: 'hall', kind: 'department' });
  host('unit.register', { unit: 'roads', name: 'roads', kind: 'department', parent: 'above' });
  for (const [person, role, unit] of [
    ['clerk', 'clerk', 'above'],
    ['chief', 'keeper', 'above'],
    ['keeper', 'keeper', 'roads'],
    ['keeper-2', 'keeper', 'roads'],
    // Registered, as whoever asks must be; a keeper elsewhere, who keeps nothing here.
    ['reader', 'keeper', 'hall'],
  ])
    host('person.appoint', { person, name: person, role, unit, from: '2022-01-01' });
  trial.send({ type: 'campaign.open', by: 'clerk', case: 'campaign' });
  trial.pass('2022-08-01');
  return trial;
};

const ask = (trial: Trial, type: string, by: string, at: string, data: object = {}, more: object = {}): string => {
  const outcome = trial.send({ type, by, at, case: 'x', data, ...more });
  return isRefusal(outcome) ? outcome.code : (outcome.events[0]?.type ?? 'nothing');
};
const asked = (trial: Trial, borrower = 'reader'): string =>
  ask(trial, 'loan.ask', 'clerk', '2022-08-04', { borrower }, { unit: 'roads' });
const lent = (trial: Trial, until = '2022-08-15'): string => ask(trial, 'loan.lend', 'keeper', '2022-08-08', { until });
const stateOf = (trial: Trial, id = 'x'): string => trial.case(id)?.state ?? '';
const dueOf = (trial: Trial, deadline: string): string | undefined =>
  trial.case('x')?.armed.find((one) => one.deadline === deadline)?.day;
const total = (trial: Trial, tally: string): number => viewState(trial.state).total(tally, 'roads');
const passed = (trial: Trial, to: string): readonly string[] => trial.pass(to).map(({ type }) => type);
/** Everybody of the archive, each asking the same on a copy. */
const whoMay = (trial: Trial, type: string, at: string, data: object, id = 'x', more: object = {}): readonly string[] =>
  ['clerk', 'keeper', 'chief', 'reader'].filter((by) => {
    const outcome = trial.fork().send({ type, by, at, case: id, data, ...more });
    return !isRefusal(outcome) || !outcome.failures.some(({ code }) => code === 'role-not-held');
  });

const scenario = (id: string, run: (trial: Trial) => void): MutationScenario => ({
  id,
  run: (policy, under) => {
    run(archive(policy, under));
  },
});

const all: readonly MutationScenario[] = [
  {
    id: '1 the campaign turns by date',
    run: (policy, { trace }) => {
      const trial = trialOf(policy, trace);
      trial.send({
        type: 'unit.register',
        by: 'host',
        at: '2022-07-20',
        data: { unit: 'u', name: 'u', kind: 'office' },
      });
      const seat = { person: 'clerk', name: 'clerk', role: 'clerk', unit: 'u', from: '2022-01-01' };
      trial.send({ type: 'person.appoint', by: 'host', data: seat });
      trial.send({
        type: 'person.appoint',
        by: 'host',
        data: { ...seat, person: 'keeper', name: 'keeper', role: 'keeper' },
      });
      const open = { type: 'campaign.open', case: 'campaign' };
      assert.ok(isRefusal(trial.fork().send({ ...open, by: 'keeper' })));
      trial.send({ ...open, by: 'clerk' });
      const at = (moment: string): string => {
        trial.pass(moment);
        return stateOf(trial, 'campaign');
      };
      assert.deepEqual(['2022-07-31T23:00', '2022-08-01', '2022-08-31T23:00', '2022-09-01'].map(at), [
        'ready',
        'run',
        'run',
        'over',
      ]);
    },
  },
  scenario('1 who may', (trial) => {
    assert.deepEqual(whoMay(trial, 'loan.ask', '2022-08-04', { borrower: 'reader' }, 'y', { unit: 'roads' }), [
      'clerk',
    ]);
    asked(trial);
    assert.deepEqual(whoMay(trial, 'loan.lend', '2022-08-08', { until: '2022-08-15' }), ['keeper']);
    assert.deepEqual(whoMay(trial, 'loan.lend', '2022-08-08', { until: '2022-08-08' }), ['keeper']);
    lent(trial);
    assert.deepEqual(whoMay(trial, 'loan.extend', '2022-08-09', { to: '2022-08-22' }), ['keeper']);
    assert.deepEqual(whoMay(trial, 'loan.return', '2022-08-09', {}), ['clerk', 'reader']);
    trial.pass('2022-08-16');
    assert.deepEqual(whoMay(trial, 'loan.return', '2022-08-16', {}), ['clerk', 'reader']);
    assert.deepEqual(whoMay(trial, 'note.close', '2022-08-16', {}, 'note-x'), ['clerk', 'chief']);
    assert.deepEqual(whoMay(trial, 'note.open', '2022-08-16', {}, 'n', { unit: 'roads' }), []);
  }),
  scenario('2 lent within three working days, by another', (trial) => {
    asked(trial, 'keeper');
    assert.equal(dueOf(trial, 'decide'), '2022-08-09');
    assert.equal(lent(trial.fork()), 'lent-to-oneself');
    assert.equal(ask(trial.fork(), 'loan.lend', 'keeper', '2022-08-08', { until: '2022-08-08' }), 'lent-to-oneself');
    assert.equal(
      ask(trial.fork(), 'loan.lend', 'keeper-2', '2022-08-08', { until: '2022-08-08' }),
      'loan.lent-for-the-day',
    );
    assert.equal(ask(trial, 'loan.lend', 'keeper-2', '2022-08-08', { until: '2022-08-15' }), 'loan.lent');
    assert.equal(stateOf(trial), 'course.lent+lateness.in-time');
    assert.equal(dueOf(trial, 'back'), '2022-08-15');
  }),
  scenario('2 lent for the day', (trial) => {
    asked(trial);
    assert.equal(ask(trial, 'loan.lend', 'keeper', '2022-08-08', { until: '2022-08-08' }), 'loan.lent-for-the-day');
    assert.equal(stateOf(trial), 'course.lent+lateness.in-time');
    assert.equal(total(trial, 'lent'), 0);
  }),
  scenario('2 undecided', (trial) => {
    asked(trial);
    assert.deepEqual(passed(trial, '2022-08-10'), ['loan.undecided']);
    assert.equal(stateOf(trial), 'course.asked+lateness.in-time');
  }),
  {
    id: '2 within five where so chosen',
    run: (_, under) => {
      const trial = archive(under.changed(loans(5)), under);
      asked(trial);
      assert.equal(dueOf(trial, 'decide'), '2022-08-11');
    },
  },
  scenario('3 returned', (trial) => {
    asked(trial);
    lent(trial);
    assert.deepEqual([total(trial, 'lent'), total(trial, 'borrowers'), total(trial, 'out')], [1, 1, 1]);
    assert.equal(ask(trial, 'loan.return', 'reader', '2022-08-11'), 'loan.returned');
    assert.deepEqual([total(trial, 'lent'), total(trial, 'borrowers'), total(trial, 'out')], [1, 0, 0]);
    assert.equal(stateOf(trial), 'course.returned+lateness.in-time');
    assert.equal(dueOf(trial, 'shelf'), '2022-08-15');
  }),
  scenario('3 warned, late, noted', (trial) => {
    asked(trial);
    lent(trial);
    assert.deepEqual(passed(trial, '2022-08-11T23:00'), []);
    assert.deepEqual(passed(trial, '2022-08-12'), ['loan.due-soon']);
    assert.equal(stateOf(trial), 'course.lent+lateness.in-time');
    assert.deepEqual(passed(trial, '2022-08-16'), ['loan.overdue', 'note.opened']);
    assert.equal(stateOf(trial), 'course.lent+lateness.late');
    assert.equal(ask(trial, 'loan.return', 'reader', '2022-08-16'), 'loan.returned');
    assert.equal(stateOf(trial), 'course.returned+lateness.in-time');
    assert.equal(ask(trial, 'note.close', 'clerk', '2022-08-16', {}, { case: 'note-x' }), 'note.closed');
    assert.equal(stateOf(trial, 'note-x'), 'closed');
  }),
  scenario('3 extended, up to sixteen days', (trial) => {
    asked(trial);
    lent(trial);
    assert.equal(
      ask(trial.fork(), 'loan.extend', 'keeper', '2022-08-09', { to: '2022-08-25' }),
      'extension-out-of-bounds',
    );
    assert.equal(ask(trial, 'loan.extend', 'keeper', '2022-08-09', { to: '2022-08-24' }), 'loan.extended');
    assert.equal(stateOf(trial), 'course.lent+lateness.in-time');
    assert.equal(dueOf(trial, 'back'), '2022-08-24');
  }),
  scenario('4 shelved on the day', (trial) => {
    asked(trial);
    lent(trial);
    ask(trial, 'loan.return', 'clerk', '2022-08-09');
    assert.equal(dueOf(trial, 'shelf'), '2022-08-11');
    assert.deepEqual(passed(trial, '2022-08-12'), ['loan.shelved']);
    assert.equal(stateOf(trial), 'course.shelved+lateness.in-time');
  }),
  scenario('1 entered up to three working days late', (trial) => {
    const late = (occurredOn: string): string =>
      ask(trial.fork(), 'loan.ask', 'clerk', '2022-08-10', { borrower: 'reader' }, { unit: 'roads', occurredOn });
    assert.deepEqual([late('2022-08-05'), late('2022-08-04')], ['loan.asked', 'effective-day-out-of-bounds']);
  }),
];

/** The suite, without the scenarios named. */
export const loanSuite = ({ without = [] }: { readonly without?: readonly string[] } = {}): MutationSuite => ({
  policy: loans(),
  scenarios: all.filter(({ id }) => !without.includes(id)),
});

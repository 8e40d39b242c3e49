/** What running the bare lifecycle of problems costs with XState actors on a simulated clock. */
import { createActor, SimulatedClock } from 'xstate';
import { toMachine } from '../../src/chart/index.js';
import { chartSpecOf } from '../../src/policy/index.js';
import { policy } from './county.js';

const moves = [
  'problem.list',
  'problem.plan',
  'problem.start',
  'problem.report',
  'problem.apply',
  'problem.sign',
  'problem.verify',
] as const;

/** Events a second: so many actors of the problem procedure, each taken through its life a step a day; no rules, no log. */
export const lifecycles = (actors: number): number => {
  const problem = policy.procedures.find(({ id }) => id === 'problem');
  if (problem === undefined) throw new Error('no problem procedure');
  const machine = toMachine(chartSpecOf(problem));
  const clock = new SimulatedClock();
  const allows = () => true;
  const began = process.cpuUsage();
  const all = Array.from({ length: actors }, () => createActor(machine, { clock }).start());
  const where = (): string => JSON.stringify(all[0]?.getSnapshot().value);
  let before = '';
  for (const type of moves) {
    before = where();
    for (const actor of all) actor.send({ type, allows });
    clock.increment(86_400_000);
  }
  const { user, system } = process.cpuUsage(began);
  if (where() === before)
    throw new Error('the life in test/bench/simulated-actors.ts is not one of the problem any more');
  return (actors * (moves.length + 1)) / ((user + system) / 1e6);
};

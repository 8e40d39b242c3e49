/** Faults of the policy's own, retried or settled by a person. */
import { eventFrom } from '../../policy/index.js';
import type { ArmedDeadline, Case } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { recordOutcome } from '../registry/index.js';
import type { RegistryEntry } from '../registry/index.js';
import { read, runningIn } from '../state/index.js';
import type { RecordedFault, Run } from '../state/index.js';
import { fireAgain } from './fire.js';
import { wordsOf } from './given.js';
import { react, reactToAll } from './react.js';

const unknownFault = (number: number): Refusal =>
  refuse({
    ...failure('unknown-fault', text('没有这项待处置的故障', 'no such fault waits'), number),
    path: 'data.fault',
  });

const faultIn = (run: Run, number: number): RecordedFault | undefined =>
  run.world.faults.find((one) => one.number === number);

/**
 * Whether a deadline that failed still has to say what it failed to say: its state runs it still, and it was neither armed
 * anew since nor is it over, where it had to warn, nor shown to be no breach, where it was missed.
 */
const stands = (run: Run, of: Case, failed: ArmedDeadline): boolean => {
  const procedure = run.compiled.procedures.get(of.procedure);
  if (procedure === undefined || !runningIn(procedure, procedure.chart.at(of.state)).includes(failed.deadline))
    return false;
  const running = of.armed.find(({ deadline }) => deadline === failed.deadline);
  if (failed.stage === 'soon') return running?.order === failed.order && running.stage !== 'soon';
  return (
    running === undefined &&
    (failed.stage === 'reached' ||
      of.breaches.some(({ deadline, limit }) => deadline === failed.deadline && limit.order === failed.order))
  );
};

/** Does what failed; `false` where nothing of it is left to be done. */
const again = (run: Run, { kind, name, case: id, armed, event }: RecordedFault): boolean => {
  const of = id === undefined ? undefined : read(run.world.cases, id);
  if (of?.void === true) return false;
  if (kind === 'deadline') {
    if (of === undefined || armed === undefined || !stands(run, of, armed)) return false;
    fireAgain(run, of, armed);
    return true;
  }
  const reaction = run.policy.reactions.find((one) => one.id === name);
  if (reaction === undefined || event === undefined || reaction.on !== event.type) return false;
  return react(run, reaction, eventFrom(event), undefined);
};

/** Decides `fault.retry`: what failed is done now, or the retry is refused and nothing has happened. */
export const retryFault = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { fault: number, reason } = entry.data as { readonly fault: number; readonly reason: string };
  const fault = faultIn(run, number);
  if (fault === undefined) return unknownFault(number);
  recordOutcome(run, entry.who, 'fault.retried', { data: { settled: number, reason } });
  try {
    if (!again(run, fault))
      return refuse({
        ...failure(
          'nothing-to-retry',
          text('情况已变，无可重试，请人工处置', 'things have changed and nothing is left to retry: settle it by hand'),
          number,
        ),
        path: 'data.fault',
      });
  } catch (thrown) {
    return refuse(
      failure(
        'retry-failed',
        text('重试仍未成功，请先排除原因或人工处置', 'it failed again: remove the cause first, or settle it by hand'),
        wordsOf(thrown),
      ),
    );
  }
  reactToAll(run);
  return undefined;
};

/** Decides `fault.settle`: a person has seen to it. */
export const settleFault = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { fault: number, reason } = entry.data as { readonly fault: number; readonly reason: string };
  if (faultIn(run, number) === undefined) return unknownFault(number);
  recordOutcome(run, entry.who, 'fault.settled', { data: { settled: number, reason } });
  return undefined;
};

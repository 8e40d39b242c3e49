/** Faults of the policy's own, retried or settled by a person. */
import { eventFrom } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { recordOutcome } from '../registry/index.js';
import type { RegistryEntry } from '../registry/index.js';
import { read } from '../state/index.js';
import type { RecordedFault, Run } from '../state/index.js';
import { fireAgain } from './fire.js';
import { reasonOf } from './given.js';
import { react, reactToAll } from './react.js';

const unknownFault = (number: number): Refusal =>
  refuse({
    ...failure('unknown-fault', text('没有这项待处置的故障', 'no such fault waits'), number),
    path: 'data.fault',
  });

const faultIn = (run: Run, number: number): RecordedFault | undefined =>
  run.world.faults.find((one) => one.number === number);

const again = (run: Run, fault: RecordedFault): void => {
  if (fault.kind === 'deadline') {
    const of = read(run.world.cases, fault.case ?? '');
    if (of !== undefined && fault.armed !== undefined) fireAgain(run, of, fault.armed);
    return;
  }
  const reaction = run.policy.reactions.find(({ id }) => id === fault.name);
  if (reaction !== undefined && fault.event !== undefined) react(run, reaction, eventFrom(fault.event), undefined);
};

/** Decides `fault.retry`: what failed is done now, or the retry is refused and nothing has happened. */
export const retryFault = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { fault: number, reason } = entry.data as { readonly fault: number; readonly reason: string };
  const fault = faultIn(run, number);
  if (fault === undefined) return unknownFault(number);
  recordOutcome(run, entry.who, 'fault.retried', { data: { settled: number, reason } });
  try {
    again(run, fault);
  } catch (thrown) {
    return refuse(
      failure(
        'retry-failed',
        text('重试仍未成功，请先排除原因或人工处置', 'it failed again: remove the cause first, or settle it by hand'),
        number,
        reasonOf(thrown),
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

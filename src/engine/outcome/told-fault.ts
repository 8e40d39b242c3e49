/** What an event tells of a fault inside time: what failed and why, in one text with what the policy's own code said. */
import type { PolicyEvent } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';

/** What failed, and why. */
export interface ToldFault {
  /** The reaction or the deadline. */
  readonly name: string;
  readonly reason: Text;
}

/** The fault that `reaction.failed` or `deadline.failed` tells. */
export const toldFault = ({ data }: Pick<PolicyEvent, 'data'>): ToldFault => {
  const { name, reason, given } = data?.['fault'] as unknown as ToldFault & { readonly given?: string };
  return { name, reason: given === undefined ? reason : text(`${reason.zh}：${given}`, `${reason.en}: ${given}`) };
};

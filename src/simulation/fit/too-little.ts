/** Refusing to fit what there is too little of. */
import { DubanError, text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { Observation } from './observation.js';

/** The error `too-little-to-fit`, with the reason. */
export const tooLittle = (why: Text): DubanError =>
  new DubanError('too-little-to-fit', text(`数据不足以拟合：${why.zh}`, `too little to fit: ${why.en}`));

/**
 * Demands that `least` durations ended otherwise than on a last day, and not all after the same time; `DubanError`
 * `too-little-to-fit`. On last days it is the limit that speaks: they say little of the rest.
 */
export const demandEnough = (seen: readonly Observation[], least: number): void => {
  const own = seen.flatMap((one) => (one.kind === 'at' ? [one.hours] : one.kind === 'between' ? [one.most] : []));
  if (own.length < least) {
    const heaped = seen.filter(({ kind }) => kind === 'last-day').length;
    const open = seen.length - own.length - heaped;
    throw tooLittle(
      text(
        `共 ${seen.length} 件，其中末日办结 ${heaped} 件、未办结 ${open} 件，其余 ${own.length} 件，至少须 ${least} 件`,
        `of ${seen.length}, ${heaped} ended on the last day and ${open} had not ended; ${own.length} are left, ${least} are needed`,
      ),
    );
  }
  if (new Set(own).size < 2) throw tooLittle(text('用时全部相同', 'all took the same time'));
};

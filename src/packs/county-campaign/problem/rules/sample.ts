/** The seeded sample of personal items that the office re-checks (S3.m). */
import type { RuleContext } from '../../../../policy/index.js';
import { text } from '../../../../shared/index.js';
import { holdsRole } from '../../in-unit.js';
import { rule, when } from '../../words.js';
import type { ProblemFields } from '../fields.js';
import { samplePercent, sampleSeed } from '../options.js';

type Reads = RuleContext<unknown, ProblemFields>;

/** S3.m only what the seeded sample drew is re-checked so. */
export const inSample = rule({
  id: 'not-in-sample',
  cites: ['S3.m'],
  message: text('该问题未被抽中复核', 'the sample did not draw this item'),
  check: (c: Reads) =>
    c.fields.sampled === true || { given: false, expected: text('抽中的个人问题', 'a sampled personal item') },
});

/** A re-check upheld the verification. */
export const upheld = when({
  id: 'recheck-upheld',
  cites: ['S3.m'],
  holds: (c: RuleContext<{ readonly upheld: boolean }, object>) => c.data.upheld,
});

/**
 * Whether the seeded sample draws a case: a personal item that is verified inside the unit. It is told by the instants at which
 * the case was opened and verified, to the millisecond, and by the office's seed, beside the id: whoever finds a problem names
 * it, and would name one that is never drawn. All of it stands in the log, so that whoever has the seed can check the draw.
 */
export const drawn = (c: Reads): boolean => {
  if (c.case.person === undefined || holdsRole(c, c.onBehalfOf ?? c.by, ['office', 'inspector'])) return false;
  let seed = 2_166_136_261;
  for (const character of [c.option(sampleSeed), c.case.openedAt, c.at, c.case.id].join(' '))
    seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  // The last characters reach the low bits only: the high ones are folded in.
  return ((seed ^ (seed >>> 15)) >>> 0) % 100 < c.option(samplePercent);
};

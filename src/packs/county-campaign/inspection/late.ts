/** What a follow-up follows up: cases of the unit that are late, by a lateness of its own. */
import type { Case, RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { ofSameUnit } from '../in-unit.js';
import { rule } from '../words.js';
import type { InspectionFields } from './fields.js';

interface FollowsUp {
  readonly round: string;
  readonly followsUp?: readonly string[] | undefined;
}

/** Limits that others keep, the office, a verifier or an organ: late, they are theirs, never the unit's (S3.h, S4.g). */
const keptByOthers: Readonly<Record<string, readonly string[]>> = {
  problem: ['decision', 'verification', 'inspection'],
  task: ['inspection'],
  participation: ['coverage'],
  'public-request': ['route', 'call-back', 'review', 'recheck'],
  inspection: ['assign', 'conclusion', 'review'],
  escalation: ['suggestion', 'review'],
  clue: ['transfer', 'receipt'],
  'duty-dispute': ['settle'],
};

/** Whether a case has missed a limit of its unit's. */
const isLate = ({ procedure, breaches, void: annulled }: Case): boolean =>
  !annulled && breaches.some(({ deadline }) => keptByOthers[procedure]?.includes(deadline) !== true);

/** A8 a follow-up names what is late in the unit: one for several. */
export const followsSomethingUp = rule({
  id: 'follow-up-of-nothing',
  cites: ['4.4.a', 'A8', 'S4.a'],
  message: text(
    '跟踪督查须写明所跟踪的本单位逾期事项',
    'a follow-up names what it follows up: cases of the unit that are late',
  ),
  check: (c: RuleContext<FollowsUp, InspectionFields>) => {
    const named = c.data.followsUp ?? [];
    const wrong = named.filter((id) => {
      const of = c.other(id);
      return of === undefined || !ofSameUnit(c, of) || !isLate(of);
    });
    return (
      c.data.round !== 'follow-up' ||
      (named.length > 0 && wrong.length === 0) || {
        given: wrong,
        expected: text('本单位已登记的逾期事项', 'cases of the unit that are late'),
      }
    );
  },
});

/** A8 one follow-up serves several late items: the inspection named is one of this unit. */
export const inspectionOfUnit = rule({
  id: 'inspection-of-another-unit',
  cites: ['4.4.a', 'A8'],
  message: text('所引督查须为对本单位的督查', 'the inspection named is one of this unit'),
  check: (c: RuleContext<{ readonly inspection?: string | undefined }, object>) => {
    const named = c.data.inspection === undefined ? undefined : c.other(c.data.inspection);
    return (
      c.data.inspection === undefined ||
      (named?.procedure === 'inspection' && ofSameUnit(c, named)) || {
        given: c.data.inspection,
        expected: text('对本单位的督查', 'an inspection of this unit'),
      }
    );
  },
});

/** The self-check (3.2.d): what it answers under the reading of A25 that the county chose. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { rule } from '../words.js';
import { selfCheckItems } from './commands.js';
import type { ParticipationFields } from './commands.js';
import { selfCheckForm } from './options.js';

type Answer = ParticipationFields['selfCheck'][string];
type Checks = RuleContext<
  { readonly [Item in (typeof selfCheckItems)[number]]?: Answer | undefined } & { readonly note?: string | undefined },
  ParticipationFields
>;

/** A25 every item of 2.5.2.q is answered, or, where they are labels only, the self-check says something at least. */
export const selfCheckAnswers = rule({
  id: 'self-check-unanswered',
  cites: ['3.2.d', '2.5.2.q1', '2.5.2.q2', '2.5.2.q3', '2.5.2.q4', '2.5.2.q5', 'A25'],
  message: text('自查表须逐项作答，或写明自查情况', 'the self-check answers every item, or says what was found'),
  check: (c: Checks) => {
    const open = selfCheckItems.filter((item) => c.data[item] === undefined);
    if (c.option(selfCheckForm) === 'items')
      return (
        open.length === 0 || { given: [...open], expected: text('q1 至 q5 逐项作答', 'an answer to each of q1 to q5') }
      );
    return (
      open.length < selfCheckItems.length ||
      c.data.note !== undefined || { given: 'nothing', expected: text('自查情况', 'what was found') }
    );
  },
});

/** What a self-check leaves in the unit's case. */
export const selfChecked = (c: Checks) => ({
  selfCheckedOn: c.on,
  selfCheck: Object.fromEntries(
    selfCheckItems.flatMap((item) => {
      const said = c.data[item];
      return said === undefined ? [] : [[item, said]];
    }),
  ),
  ...(c.data.note === undefined ? {} : { selfCheckNote: c.data.note }),
});

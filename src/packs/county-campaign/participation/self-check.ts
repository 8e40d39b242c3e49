/** The self-check (3.2.d): what it answers under the reading of A25 that the county chose. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { rule } from '../words.js';
import { selfCheckItems } from './commands.js';
import type { ParticipationFields } from './commands.js';

type Answer = ParticipationFields['selfCheck'][string];
type Checks = RuleContext<
  { readonly [Item in (typeof selfCheckItems)[number]]?: Answer | undefined } & { readonly note?: string | undefined },
  ParticipationFields
>;

/** A25 a self-check says something; what it leaves open of q1 to q5 is missing at the gate. */
export const selfCheckAnswers = rule({
  id: 'self-check-unanswered',
  cites: ['3.2.d', '2.5.2.q1', '2.5.2.q2', '2.5.2.q3', '2.5.2.q4', '2.5.2.q5', 'A25'],
  message: text(
    '自查表未作答，也未写明自查情况。请逐项作答，暂不能作答的可先留空，或写明自查情况',
    'the self-check says nothing: answer its items, one at least, or say what was found',
  ),
  check: (c: Checks) =>
    selfCheckItems.some((item) => c.data[item] !== undefined) ||
    c.data.note !== undefined || { given: null, expected: text('作答或自查情况', 'an answer, or what was found') },
});

/** What a self-check leaves in the unit's case. */
export const selfChecked = (c: Checks) => ({
  selfCheckedOn: c.on,
  // What was answered before stands until it is answered anew.
  selfCheck: {
    ...c.fields.selfCheck,
    ...Object.fromEntries(
      selfCheckItems.flatMap((item) => {
        const said = c.data[item];
        return said === undefined ? [] : [[item, said]];
      }),
    ),
  },
  ...(c.data.note === undefined ? {} : { selfCheckNote: c.data.note }),
});

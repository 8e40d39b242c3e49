/** Rules on clues: two different people sign. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { separation, when } from '../words.js';
import type { ClueFields } from './commands.js';
import { clueSigners } from './options.js';

/** S4.t the second signer is somebody else. */
export const anotherSigner = separation<ClueFields>({
  id: 'clue-signed-twice-by-one',
  cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t', 'discipline-law.42'],
  message: text(
    '线索须由登记人之外的另一名办公室人员签字',
    'a clue is signed by somebody of the office beside whoever registered it',
  ),
  from: ['registeredBy', 'reporter'],
  subject: true,
  expected: text('另一名办公室人员', 'another person of the office'),
});

/** S4.u whoever the clue is about has no hand in it. */
export const notItsSubject = separation<ClueFields>({
  id: 'clue-handled-by-its-subject',
  cites: ['2.3.1.y1', 'S4.t', 'S4.u'],
  message: text('线索所涉人员须回避，请由其他人员办理', 'whoever the clue is about does not handle it'),
  from: [],
  subject: true,
  expected: text('其他人员', 'somebody else'),
});

/** S4.t one signer, where so chosen. */
export const oneSignerChosen = when({
  id: 'one-signer-chosen',
  cites: ['S4.t'],
  holds: (c: RuleContext<unknown, ClueFields>) => c.option(clueSigners) === 1,
});

/** What is refused in the work of every day: matters, requests, tasks, documents, family events, indicators. */
import { asker, transferWrongs } from './wrong-type.js';
import type { Wrong, Wrongs } from './wrong-type.js';

/** petition-rules.35–36 whoever answered, declined, owned, reviewed or re-checked steps aside. */
const author: readonly Wrong[] = [
  { code: 'handled-by-own-unit', lent: true },
  ...['answeredBy', 'refusedBy', 'ownedBy', 'reviewedBy', 'recheckedBy'].map((field) => ({
    code: 'request-reviewed-by-author',
    fields: { [field]: field === 'answeredBy' ? [asker] : asker },
  })),
];
const cars: Wrong = { code: 'official-cars-used', data: { officialCars: true } };
const aheadFuneral: Wrong = {
  code: 'funeral-still-ahead',
  fields: { kind: 'funeral' },
  data: { heldOn: '2023-01-10' },
};
const ownFiling: Wrong = { code: 'own-filing-acknowledged', person: asker };

/** By command. */
export const wrongsOfDays: Wrongs = {
  // 2.1.3.x6: to the level it is due to, neither over it nor below; answered by that level.
  'matter.file': [
    { code: 'filed-over-the-head', fields: { dueTo: 'parent' }, data: { to: 'county', exempt: undefined } },
    { code: 'filed-below-its-level', fields: { dueTo: 'county' }, data: { to: 'parent' } },
  ],
  'matter.answer': [{ code: 'answered-by-another-level', by: 'officer', fields: { to: 'county' } }],

  // 2.3.2.b, 2.3.2.d
  'public-request.take-charge': [{ code: 'owner-not-a-leader', data: { ownedBy: 'sun' } }],
  'public-request.accept': [{ code: 'no-owning-leader', fields: { ownedBy: undefined } }],
  'public-request.refuse': [{ code: 'declined-again-after-review', fields: { outcome: 'overturned' } }],
  'public-request.answer': [{ code: 'not-an-item-of-the-request', data: { item: '安装监控' } }],
  'public-request.extend': [{ code: 'request-extended-too-long', data: { to: '2023-01-10' } }],
  'public-request.decide-review': author,
  'public-request.decide-recheck': author,

  // 2.5.2.c, 2.5.2.e
  'task.transfer': transferWrongs,
  'task.hand-over': [{ code: 'task-responsible-not-in-unit', data: { responsible: 'zheng' } }],
  'task.feed-back': [{ code: 'fed-back-to-another', data: { to: 'nobody' } }],

  // 2.6.1.d, documents-rules.22
  'sign-off.sign': [
    { code: 'signed-by-drafter', fields: { drafter: asker } },
    { code: 'signed-by-drafter', fields: { submittedBy: asker } },
    { code: 'role-not-held', relieved: true },
  ],
  'sign-off.pass-to': [{ code: 'new-signer-unfit', data: { signer: 'nobody' } }],

  // 2.7.2.c
  'family-event.acknowledge': [ownFiling],
  'family-event.return': [ownFiling],
  'family-event.refile': [aheadFuneral, cars],
  'family-event.report': [{ code: 'reported-before-the-event', fields: { heldOn: '2023-01-10' } }],

  // 3.4.e, A13
  'indicator.take-total': [{ code: 'not-kept-by-events', fields: { goal: 'satisfaction' } }],
};

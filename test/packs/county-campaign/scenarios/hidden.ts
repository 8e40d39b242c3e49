/** Hidden documents: a note, a call, a chat message, an unheaded paper, each by its own clause (2.6.1.x1–x4). */
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const forms = [
  ['note', '2.6.1.x1'],
  ['phone', '2.6.1.x2'],
  ['wechat', '2.6.1.x3'],
  ['white-head', '2.6.1.x4'],
] as const;
const submit = (more: object = {}): Ask =>
  ask('sign-off.submit', '08-01', 'sun', 'd@finance', {
    title: '关于汛期值守的通知',
    flow: 'outgoing',
    form: 'red-head',
    drafter: 'sun',
    signers: ['qian'],
    ...more,
  });
const sign = ask('sign-off.sign', '08-02', 'qian', 'd', { opinion: '同意印发' });
const report = (reportedForm: string, at: string): Ask =>
  ask('sign-off.report-hidden', at, 'wu', 'd', { received: '收到的并非红头文件', reportedForm });

/** Each form both ways: refused where it is said to be a document, suggested where it was one all the same. */
export const hidden: readonly Scenario[] = forms.flatMap(([form, clause]) => [
  refused(
    clause,
    `${form} in place of a document is refused by its own clause`,
    [submit({ form })],
    `hidden-document-${form}`,
  ),
  passes(
    clause,
    `${form} in an emergency, put in writing the next working day, passes`,
    [
      submit({ form, emergency: '堤防渗水，先行转移群众' }),
      ask('sign-off.confirm', '08-02', 'sun', 'd', { document: '补办红头文件一份' }),
    ],
    { silent: true, absent: 'sign-off.hidden' },
  ),
  raised(
    clause,
    `${form} never put in writing is told by its own clause`,
    [submit({ form, emergency: '堤防渗水，先行转移群众' })],
    'sign-off.hidden',
    {
      to: '08-03T00:00',
      stands: { [`${clause}:d`]: 'steps.suggested' },
    },
  ),
  raised(
    clause,
    `${form} that was received is reported, and suggested`,
    [submit(), report(form, '08-02')],
    'sign-off.hidden-reported',
    {
      stands: { [`${clause}:d`]: 'steps.suggested' },
    },
  ),
  raised(
    clause,
    `and so after the document was signed`,
    [submit(), sign, report(form, '08-04')],
    `escalation.suggested:${clause}`,
  ),
]);

/** What is not got round: a clock begun anew by whom it runs against, a follow-up of nothing late, a unit under its old name. */
import { ask, passes, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const document = (more: object = {}) =>
  ask('sign-off.submit', '08-01', 'li', 'd@finance', {
    title: '关于限时办结的通知',
    flow: 'outgoing',
    form: 'red-head',
    drafter: 'sun',
    signers: ['qian', 'zhao'],
    ...more,
  });
const resubmit = (at: string, by: string) =>
  ask('sign-off.resubmit', at, by, 'd', { changes: '已补充依据文号和办理时限' });
const returned = [
  document(),
  ask('sign-off.return', '08-02', 'qian', 'd', { requirements: '请补充依据文号和办理时限' }),
];

/** What is not got round. */
export const roundabout: readonly Scenario[] = [
  refused(
    'A7',
    'a signer does not submit again, and start the clock anew',
    [...returned, resubmit('08-02', 'qian')],
    'resubmitted-by-signer',
  ),
  passes(
    'A7',
    'in total, what is left of the time runs on when a document comes back',
    [...returned, resubmit('08-08', 'li')],
    { options: { choices: { 'sign-off-scope': 'total' } }, due: { 'd sign': '2022-08-10' } },
  ),
  refused(
    '2.6.1.x7',
    'nothing is to be carried out by a day that has passed',
    [document({ followUpBy: '2022-07-29' })],
    'follow-up-not-ahead',
  ),
];

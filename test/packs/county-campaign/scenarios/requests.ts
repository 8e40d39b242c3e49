/** Public requests in every state: in charge, late, objected to, called back, reviewed, re-checked, final. */
import { accepted, answered, request, routed } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const inCharge = (at: string) => ask('public-request.take-charge', at, 'zhao', 'q', { ownedBy: 'qian' });
const object = ask('public-request.object', '08-03', 'zhao', 'q', { objection: '该道路由邻乡负责养护，建议转交' });
const stays = ask('public-request.decide-objection', '08-04', 'officer', 'q', { reason: '经核实仍由你单位办理' });
const accept = (at: string) => ask('public-request.accept', at, 'zhao', 'q', { notice: '已受理，六十日内办结' });
const refuse = (at: string) =>
  ask('public-request.refuse', at, 'zhao', 'q', { refusal: '该事项已由人民法院依法受理', refusedAs: 'not-due' });
const call = (satisfaction: string, at: string) =>
  ask('public-request.call-back', at, 'officer', 'q', { satisfaction });
const askReview = (at: string) => ask('public-request.ask-review', at, 'officer', 'q', { grounds: '答复与事实不符' });
const review = (outcome: string) =>
  ask('public-request.decide-review', '08-30', 'officer', 'q', { outcome, reason: '复查认定原答复与事实不符' });
const reviewed = [...answered, askReview('08-25'), review('upheld')];
const askRecheck = ask('public-request.ask-recheck', '09-05', 'officer', 'q', { grounds: '复查未回应诉求' });
const missed = [...answered, call('no-answer', '08-24')];
const again = [...answered, call('dissatisfied', '08-24')];

const comes = (clause: string, title: string, steps: readonly Ask[], to: string, expected: string): Scenario =>
  raised(clause, title, steps, `public-request.${expected}`, { to });

/** Public requests in every state. */
export const requests: readonly Scenario[] = [
  passes('2.3.2.b', 'a leader takes charge before it is routed', [request(), inCharge('08-01')]),
  passes('2.3.2.b', 'or once it is settled whose it is', [...routed, object, stays, inCharge('08-05')]),
  passes('2.3.2.b', 'or another while it is handled', [...accepted, inCharge('08-10')]),
  passes('2.3.2.b', 'or when it is handled again', [...again, inCharge('08-25')]),
  refused(
    '2.3.2.d',
    'who has no charge of it does not answer',
    [...accepted, ask('public-request.answer', '08-20', 'li', 'q', { item: '修复路灯', answer: '已于8月20日修复' })],
    'role-not-held',
  ),
  passes('2.4.1.x3', 'an objection that does not hold leaves it there', [...routed, object, stays]),
  raised(
    'S5.l',
    'and suggests that duties are passed on',
    [...routed, object, stays],
    'escalation.suggested:2.4.1.x3',
    { options: { choices: { 'passed-on-times': 1 } } },
  ),
  passes('petition-rules.23', 'it is taken on then', [...routed, object, stays, inCharge('08-05'), accept('08-05')]),
  passes('2.3.2.x5', 'or declined', [...routed, object, stays, refuse('08-05')]),
  comes('petition-rules.22', 'routing takes too long', [request()], '08-20T00:00', 'routing-overdue'),
  comes('petition-rules.23', 'nobody objects in time', routed, '08-12T00:00', 'objection-lapsed'),
  comes('petition-rules.23', 'no notice is given', routed, '08-20T00:00', 'notice-overdue'),
  comes('petition-rules.23', 'nor while an objection waits', [...routed, object], '08-20T00:00', 'notice-overdue'),
  passes('petition-rules.34', 'thirty days more are given', [
    ...accepted,
    ask('public-request.extend', '09-01', 'zhao', 'q', { to: '2022-11-01', told: '已书面告知信访人延期理由' }),
  ]),
  comes('2.3.2.d', 'nobody calls back', answered, '09-10T00:00', 'call-back-overdue'),
  comes('petition-rules.35', 'nobody asks for a review', answered, '10-01T00:00', 'final'),
  comes('2.3.2.d', 'who was not reached is not called again', missed, '09-10T00:00', 'call-back-overdue'),
  comes('petition-rules.35', 'and does not ask for a review', missed, '10-01T00:00', 'final'),
  ...['satisfied', 'dissatisfied', 'no-answer'].map((said) =>
    passes('2.3.2.e', `who was not reached is called again: ${said}`, [...missed, call(said, '08-26')]),
  ),
  passes('petition-rules.35', 'who was not reached asks for a review', [...missed, askReview('08-26')]),
  comes('petition-rules.35', 'who was declined does not', [...routed, refuse('08-04')], '09-10T00:00', 'final'),
  comes(
    'petition-rules.35',
    'nor does who is satisfied',
    [...answered, call('satisfied', '08-24')],
    '10-01T00:00',
    'final',
  ),
  passes('S5.d', 'an answer overturned is given again', [...answered, askReview('08-25'), review('overturned')]),
  comes(
    'petition-rules.35',
    'a review takes too long',
    [...answered, askReview('08-25')],
    '10-01T00:00',
    'review-overdue',
  ),
  comes('petition-rules.36', 'nobody asks for a re-check', reviewed, '10-05T00:00', 'final'),
  comes('petition-rules.36', 'a re-check takes too long', [...reviewed, askRecheck], '10-20T00:00', 'recheck-overdue'),
];

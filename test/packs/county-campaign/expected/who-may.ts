/** Who may do what, written from the notice, command by command: an office of the unit, of the county, or a part in the case. */
import type { CountyCommands } from '../../../../src/packs/county-campaign/index.js';
import { countyCampaign } from '../../../../src/packs/county-campaign/index.js';

/** Every role of the pack. */
export const everyRole: readonly string[] = Object.keys(countyCampaign({ year: 2022 }).roles);

/** A command; an approval by the rung that it is about, and by what the county leaves to the office. */
type Asked = keyof CountyCommands | `escalation.approve ${'criticism' | 'accountability' | 'kept by the county'}`;

const official = ['official'];

/** What else is held with a role: an official is whoever holds an office in any unit (S5.i); county leaders are so anywhere (A12). */
export const alsoHeld: Readonly<Record<string, readonly string[]>> = {
  head: official,
  secretary: official,
  deputy: official,
  cadre: official,
  leader: official,
  leaderHere: ['leader', ...official],
  parentHead: official,
  otherHead: official,
};

/** The unit itself: whoever works there, those who lead it, its head alone; in the county leadership one of its members (S2.i). */
const anybody = ['cadre', 'deputy', 'head'] as const;
const leading = ['deputy', 'head'] as const;
const inCharge = [...leading, 'leaderHere'] as const;
/** The coordination group's office, and its inspectors. */
const office = ['office'] as const;
const supervising = ['office', 'inspector'] as const;

/** The roles that may; everybody else is refused. What only the policy itself asks is for nobody. */
export const whoMay: Readonly<Record<Asked, readonly string[]>> = {
  // 0.c, A6, S1.e: the county government’s office issues, and its coordination group closes.
  'campaign.prepare': ['office', 'authority'],
  'campaign.proceed': ['office', 'authority'],
  'campaign.close': ['office', 'authority'],
  // A5: one plan for the county, where it is so chosen.
  'campaign.sign-plan': ['authority'],
  'campaign.revise-plan': ['authority'],

  // 3.1–3.4: what a unit does; what carries its name is signed by its head (4.1.c, 4.2.c).
  'participation.open': office,
  'participation.arrange': leading,
  'participation.assign': ['head'],
  'participation.consult': anybody,
  'participation.waive': office,
  'participation.self-check': leading,
  'participation.sign-unit-list': ['head'],
  'participation.return-personal-list': [...anybody, 'secretary', 'leader'],
  'participation.sign-plan': ['head'],
  'participation.revise-plan': ['head'],
  'participation.record-progress': anybody,
  'participation.make-rule': leading,
  'participation.explain-no-rule': ['head'],
  'participation.train': leading,
  'participation.hold-activity': leading,
  'participation.set-mechanism': ['head'],
  'participation.report': leading,
  'participation.list-urgent': leading,
  'participation.publish-duty-list': ['head'],
  'participation.publish-filing-procedure': ['head'],
  'participation.sum-up': ['head'],
  'participation.note-inspection': [],
  'participation.excuse': [],

  // 3.2.c–3.3.l: found by anybody, rectified by whoever is responsible, signed by the head, verified by others;
  // S2.i: of county leaders, by one of them.
  'problem.find': [...anybody, 'leaderHere', ...supervising],
  'problem.list': [...inCharge, 'office'],
  'problem.plan': inCharge,
  'problem.correct': [...anybody, 'leaderHere'],
  'problem.hand-over': inCharge,
  // 2.4.1.b, S6.g: what is another unit’s duty goes there by the office.
  'problem.transfer': office,
  'problem.follow': [],
  'problem.start': ['responsible', ...leading],
  'problem.report': ['responsible', ...leading],
  'problem.apply': ['responsible', ...leading],
  'problem.take-back': ['head', 'leaderHere'],
  'problem.sign': ['head', 'leaderHere'],
  'problem.verify': [...supervising, 'deputy'],
  'problem.reject': [...supervising, 'deputy'],
  'problem.disprove': supervising,
  'problem.look-back': supervising,
  'problem.recheck': office,
  'problem.inspect': supervising,
  // A6, S3.p: asked from below, endorsed by the head, approved by the office.
  'problem.ask-extension': ['responsible', 'deputy'],
  'problem.ask-ongoing': ['responsible', 'deputy'],
  'problem.endorse': ['head', 'leaderHere'],
  'problem.decline': ['head', 'leaderHere', 'office'],
  'problem.approve-extension': office,
  'problem.approve-ongoing': office,
  'problem.review-ongoing': supervising,
  // A11: what is beyond the campaign goes to the competent organ, which alone acknowledges.
  'problem.refer': supervising,
  'problem.sign-referral': supervising,
  'problem.acknowledge': ['organ'],

  // 4.4, A15: reported by anybody, confirmed by an inspector, answered by the unit or the person, decided above.
  'escalation.suggest': [],
  'escalation.report': ['official', ...supervising],
  'escalation.confirm': ['inspector'],
  'escalation.dismiss': ['inspector'],
  'escalation.reply': ['head', 'subject'],
  'escalation.propose': office,
  'escalation.close': ['office', 'authority'],
  // S4.h, A11: the office takes reminder and talk alone, unless the county keeps them; S4.i: criticism and beyond are the
  // county government’s.
  'escalation.approve': office,
  'escalation.approve kept by the county': ['authority'],
  'escalation.approve criticism': ['authority'],
  'escalation.approve accountability': ['authority'],
  'escalation.decline': ['office', 'authority'],
  'escalation.report-correction': ['head', 'subject'],
  'escalation.accept-correction': supervising,
  'escalation.reject-correction': supervising,
  'escalation.record-result': ['organ', 'office'],
  'escalation.object': ['head', 'subject'],
  'escalation.decide-review': ['office', 'authority'],
  'escalation.hand-over': office,
  'escalation.acknowledge': ['organ'],
  // S4.p
  'praise.propose': supervising,
  'praise.approve': ['authority'],
  'praise.decline': ['authority'],

  // 2.1.2: listed by who decided or has to act, told by the unit, checked in an inspection.
  'inventory.list': ['office', ...leading],
  'inventory.update': anybody,
  'inventory.check': supervising,
  // 2.1.3: by the levels; noted below or above, taken in above, answered by the level it went to.
  'matter.note': [...anybody, 'parentHead', ...supervising],
  'matter.take-in': ['office', 'leader', 'authority'],
  'matter.file': anybody,
  'matter.answer': ['parentHead', 'leaderInCharge', 'leader', 'authority', 'office'],
  'matter.withdraw': ['head', 'parentHead', ...supervising],

  // 2.3.2: taken in anywhere, routed by the office, owned by a leader, answered by the unit, called back by the office.
  'public-request.register': [...anybody, 'office'],
  'public-request.route': office,
  'public-request.object': leading,
  'public-request.decide-objection': office,
  'public-request.take-charge': ['head', 'office', 'leaderInCharge'],
  'public-request.accept': leading,
  'public-request.refuse': ['head'],
  'public-request.answer': [...leading, 'owner'],
  'public-request.extend': ['head'],
  'public-request.call-back': office,
  // petition-rules.35, 36: whoever takes it in notes the wish; review and re-check are decided above the unit.
  'public-request.ask-review': [...anybody, 'office'],
  'public-request.decide-review': ['office', 'authority'],
  'public-request.ask-recheck': [...anybody, 'office'],
  'public-request.begin-hearing': ['office', 'authority'],
  'public-request.end-hearing': ['office', 'authority'],
  'public-request.decide-recheck': ['office', 'authority'],
  // 2.3.1: clues stay with the office and its inspectors until the organ has them.
  'clue.register': supervising,
  'clue.sign': office,
  'clue.hand-over': office,
  'clue.send-back': ['organ'],
  'clue.acknowledge': ['organ'],

  // 2.4.1.b: raised by the unit, answered by the other, settled by the staffing office.
  'duty-dispute.raise': leading,
  'duty-dispute.state': ['otherHead'],
  'duty-dispute.settle': ['staffing'],
  'duty-dispute.take-back': leading,
  // 2.5.2: assigned from above, done by whoever is responsible.
  'task.assign': [...leading, 'parentHead', 'leaderInCharge', ...supervising],
  'task.receive': ['responsible'],
  'task.start': ['responsible'],
  'task.report': ['responsible'],
  'task.finish': ['responsible'],
  'task.feed-back': ['responsible', ...leading],
  'task.reply': ['responsible', ...leading],
  'task.hand-over': leading,
  'task.transfer': ['assigner', ...office],
  'task.inspect': supervising,
  'task.note-inspected': [],
  'problem.note-inspected': [],
  'task.withdraw': ['assigner'],

  // 2.6.1: submitted by whoever drafts, signed by the signer; 2.6.1.x1: hidden documents may be reported by all who see them.
  'sign-off.submit': ['cadre', 'deputy', 'office'],
  'sign-off.sign': ['signer'],
  'sign-off.return': ['signer'],
  'sign-off.resubmit': ['cadre', 'deputy', 'office'],
  'sign-off.pass-to': ['head', 'office'],
  'sign-off.report-hidden': ['official', 'office'],
  'sign-off.confirm': anybody,
  'sign-off.report-done': anybody,
  // 2.6.2
  'meeting.plan': [...anybody, 'office'],
  'meeting.hold': [...anybody, 'office'],
  'meeting.cancel': [...anybody, 'office'],
  'meeting.record-decisions': [...anybody, 'office'],
  // 2.6.3, 4.4.a: by the office, or by a department that the county government designated.
  'inspection.plan': [...supervising, 'lead'],
  'inspection.begin': [...supervising, 'lead'],
  'inspection.cancel': supervising,
  'inspection.find': [...supervising, 'lead'],
  'inspection.rate': ['inspector', 'lead'],
  'inspection.conclude': [...supervising, 'lead'],
  'inspection.object': ['head'],
  'inspection.decide-objection': [...supervising, 'authority'],
  'inspection.note-assigned': [],

  // 2.7.2.c: everybody who holds office files for themselves; who is above acknowledges.
  'family-event.file': [...anybody, 'secretary', 'leader'],
  'family-event.acknowledge': ['head', 'parentHead', 'leaderInCharge', 'office'],
  'family-event.return': ['head', 'parentHead', 'leaderInCharge', 'office'],
  'family-event.refile': ['subject'],
  'family-event.report': ['subject'],

  // 3.4.e, 2.6.g1: measured and concluded by the office (A13).
  'indicator.define': office,
  'indicator.give-up': office,
  'indicator.measure': office,
  'indicator.take-total': office,
  'indicator.conclude': office,
};

/** Rules on public requests: few representatives, a leader in charge, every item answered, reviews by somebody else. */
import { addDays } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { petitionLimits } from '../../national/index.js';
import { unitOf } from '../in-unit.js';
import { rule, separation, when } from '../words.js';
import type { PublicRequestFields } from './fields.js';

type Reads = RuleContext<unknown, PublicRequestFields>;
type Answers = RuleContext<{ readonly item: string }, PublicRequestFields>;

/** petition-rules.20 at most five representatives. */
export const fewRepresentatives = rule({
  id: 'too-many-representatives',
  cites: ['petition-rules.20'],
  message: text(
    '多人走访的，代表不超过五人，请推选代表',
    'a joint petition has at most five representatives: choose them',
  ),
  check: (c: RuleContext<{ readonly representatives: number }, object>) =>
    c.data.representatives <= petitionLimits.representatives || {
      given: c.data.representatives,
      expected: text('至多5人', 'at most 5'),
    },
});

/** petition-rules.20 representatives are chosen from among those who petition. */
export const representativesAmongPetitioners = rule({
  id: 'more-representatives-than-petitioners',
  cites: ['petition-rules.20'],
  message: text(
    '代表从信访人中推选，不得多于信访人',
    'representatives are chosen from among the petitioners: there are no more of them',
  ),
  check: (c: RuleContext<{ readonly representatives: number; readonly petitioners: number }, object>) =>
    c.data.representatives <= c.data.petitioners || {
      given: c.data.representatives,
      expected: text(`至多${c.data.petitioners}人`, `at most ${c.data.petitioners}`),
    },
});

/** 2.3.2.d each item is answered once: none is entered twice. */
export const itemsDiffer = rule({
  id: 'item-entered-twice',
  cites: ['2.3.2.c', '2.3.2.d'],
  message: text('同一诉求事项只登记一次', 'each item of a request is entered once'),
  check: (c: RuleContext<{ readonly items: readonly string[] }, object>) => {
    const items = c.data.items.map((item) => item.trim());
    const twice = items.filter((item, i) => items.indexOf(item) !== i);
    return twice.length === 0 || { given: [...new Set(twice)], expected: text('各不相同的事项', 'items that differ') };
  },
});

const leading: readonly string[] = ['head', 'deputy'];

/** Whether somebody is a leader of the unit that has the request, or of the county, today. */
const leadsHere = (c: Reads, person: string): boolean =>
  c.registry
    .appointments(person, c.today)
    .some(({ role, unit }) => role === 'leader' || (leading.includes(role) && unit === unitOf(c)));

/** 2.3.2.b who takes charge is a leader: the head, a deputy, or a county leader. */
export const ownedByLeader = rule({
  id: 'owner-not-a-leader',
  cites: ['2.3.2.b'],
  message: text(
    '包案人须为本单位主要负责人、分管领导或县政府领导班子成员',
    'a leader takes charge: the head or a deputy of the unit, or a county leader',
  ),
  check: (c: RuleContext<{ readonly ownedBy: string }, PublicRequestFields>) =>
    leadsHere(c, c.data.ownedBy) || {
      given: c.data.ownedBy,
      expected: text('领导干部', 'a leader'),
    },
});

/** 2.3.2.b nothing is taken on without a leader in charge: of this unit or the county, and in office. */
export const hasOwner = rule({
  id: 'no-owning-leader',
  cites: ['2.3.2.b'],
  message: text(
    '尚无包案领导，或原包案领导已不在本单位任职。请先明确包案领导',
    'no leader is in charge, or the one named is not of this unit any longer: name one first',
  ),
  check: (c: Reads) =>
    (c.fields.ownedBy !== undefined && leadsHere(c, c.fields.ownedBy)) || {
      given: c.fields.ownedBy ?? null,
      expected: text('本单位在职领导或县政府领导班子成员', 'a leader in office in the unit or the county'),
    },
});

/** 2.3.2.d an answer belongs to an item of the request. */
export const itemOfRequest = rule({
  id: 'not-an-item-of-the-request',
  cites: ['2.3.2.d'],
  message: text('诉求中没有此项', 'the request has no such item'),
  check: (c: Answers) =>
    c.fields.items?.includes(c.data.item) === true || {
      given: c.data.item,
      expected: text((c.fields.items ?? []).join('、'), (c.fields.items ?? []).join(', ')),
    },
});

/** petition-rules.35–36 whoever decided before does not decide again. */
export const reviewedByAnother = separation<PublicRequestFields>({
  id: 'request-reviewed-by-author',
  cites: ['petition-rules.35', 'petition-rules.36'],
  message: text('原办理、复查人员应当回避', 'whoever answered or reviewed before steps aside'),
  from: ['answeredBy', 'refusedBy', 'ownedBy', 'reviewedBy', 'recheckedBy'],
  expected: text('其他人员', 'somebody else'),
});

/** 2.3.2.d the last item that has no answer yet. */
export const lastItem = when({
  id: 'last-item-answered',
  cites: ['2.3.2.d'],
  holds: (c: Answers) =>
    (c.fields.items ?? []).every((item) => item === c.data.item || c.fields.answers?.[item] !== undefined),
});

const said = (wanted: string) =>
  when({
    id: `caller-${wanted}`,
    cites: ['2.3.2.d', '2.3.2.e'],
    holds: (c: RuleContext<{ readonly satisfaction: string }, PublicRequestFields>) => c.data.satisfaction === wanted,
  });
/** How the call-back went. */
export const callerSatisfied = said('satisfied');
/** How the call-back went. */
export const callerDissatisfied = said('dissatisfied');

/** The review overturned what had been decided. */
export const overturned = when({
  id: 'decision-overturned',
  cites: ['petition-rules.35'],
  holds: (c: RuleContext<{ readonly outcome: string }, PublicRequestFields>) => c.data.outcome === 'overturned',
});

/** What is overturned is a refusal: it is taken on now, with a leader in charge and a notice. */
export const wasRefused = when({
  id: 'refusal-overturned',
  cites: ['petition-rules.35', '2.3.2.b'],
  holds: (c: Reads) => c.fields.refusal !== undefined && c.fields.answeredBy === undefined,
});

/** petition-rules.35–36 what a review or re-check overturned is taken on now. */
export const notDeclinedAgain = rule({
  id: 'declined-again-after-review',
  cites: ['petition-rules.35', 'petition-rules.36', '2.3.2.x5', '2.3.2.x6'],
  message: text('不予受理已被复查或复核推翻，须予受理', 'the refusal was overturned: take the request on'),
  check: (c: Reads) =>
    c.fields.outcome !== 'overturned' || { given: c.fields.outcome, expected: text('受理', 'to take it on') },
});

/** petition-rules.34 extended by thirty days at most. */
export const extendedByThirty = rule({
  id: 'request-extended-too-long',
  cites: ['petition-rules.34'],
  message: text('延期不得超过三十日', 'an extension is at most thirty days'),
  check: (c: RuleContext<{ readonly to: Day }, PublicRequestFields>) => {
    const running = c.armed('handling')?.day ?? c.today;
    const last = addDays(running, petitionLimits.extensionDays);
    return c.data.to <= last || { given: c.data.to, expected: text(`不晚于${last}`, `not after ${last}`) };
  },
});

/** The objection is upheld: it goes to another unit. */
export const goesElsewhere = when({
  id: 'goes-to-another-unit',
  cites: ['petition-rules.23', 'S5.e'],
  holds: (c: RuleContext<{ readonly routedTo?: string | undefined }, PublicRequestFields>) =>
    c.data.routedTo !== undefined,
});

/** What is counted, written from the notice and held against every run: by what events, and where cases stand. */
import type { JsonObject } from '../../../../src/shared/index.js';

const open = ['found', 'listed', 'planned', 'rectifying', 'rejected', 'applied'];

/** Totals of cases by where they stand; `others`: of problems that a unit did not find itself (S4.f). */
export interface Standing {
  readonly of: string;
  readonly in: readonly string[];
  readonly others?: true;
}

/** S1.e whatever of a unit still runs when the campaign closes is handed to somebody: in the unit, and in the county. */
const running = (of: string, ...states: readonly string[]): Readonly<Record<string, Standing>> => ({
  [`open-${of}`]: { of, in: states },
  [`open-${of}-in-county`]: { of, in: states },
});
const inWork = (...states: readonly string[]) => states.map((state) => `work.${state}`);

/** By total (3.3.j, S3.h: what waits for verification is open, but not unfinished). */
export const standing: Readonly<Record<string, Standing>> = {
  'listed-of-others': {
    of: 'problem',
    in: inWork(...open.slice(1), 'signed', 'published', 'ongoing', 'struck-off', 'watched'),
    others: true,
  },
  'unfinished-of-others': { of: 'problem', in: inWork(...open), others: true },
  'ongoing-of-others': { of: 'problem', in: inWork('ongoing'), others: true },
  'struck-off-of-others': { of: 'problem', in: inWork('struck-off', 'watched'), others: true },
  ...running(
    'public-request',
    ...['registered', 'routed', 'settled-on', 'objected', 'accepted', 'redoing', 'answered', 'no-answer', 'refused'],
    ...['under-review', 'reviewed', 'under-recheck', 'in-hearing', 'satisfied'],
  ),
  ...running(
    'escalation',
    ...['confirmed', 'heard', 'notified', 'proposed', 'criticised', 'corrected', 'uncorrected', 'accountable']
      .concat('handed-over', 'received', 'watched')
      .map((state) => `steps.${state}`),
  ),
  ...running('praise', 'proposed'),
  ...running('inventory', 'listed', 'reported'),
  ...running('matter', 'noted', 'late', 'omitted', 'waiting'),
  ...running('duty-dispute', 'raised'),
  ...running('task', ...inWork('assigned', 'received', 'moving', 'finished')),
  ...running('sign-off', 'way.signing', 'way.returned', 'way.returned-clock-stopped', 'way.following'),
  ...running('meeting', 'planned', 'held', 'unrecorded'),
  ...running('inspection', 'course.planned', 'course.under-way', 'course.concluded', 'course.objected'),
  ...running('family-event', 'filed', 'returned', 'acknowledged'),
  'unfinished-problems': { of: 'problem', in: inWork(...open) },
  'unfinished-in-county': { of: 'problem', in: inWork(...open) },
  'open-problems': { of: 'problem', in: inWork(...open, 'signed', 'published', 'ongoing') },
  'open-in-county': { of: 'problem', in: inWork(...open, 'signed', 'published', 'ongoing') },
  'ongoing-problems': { of: 'problem', in: ['work.ongoing'] },
  'ongoing-in-county': { of: 'problem', in: ['work.ongoing'] },
  'struck-off-problems': { of: 'problem', in: ['work.struck-off', 'work.watched'] },
  // 3.3.i: the strike-off rate is a share of what is listed; done is what the unit has applied for
  'ledger-problems': {
    of: 'problem',
    in: inWork(...open.slice(1), 'signed', 'published', 'ongoing', 'struck-off', 'watched'),
  },
  'done-problems': { of: 'problem', in: inWork('applied', 'signed', 'published', 'struck-off', 'watched') },
  'overdue-problems': { of: 'problem', in: ['timeliness.overdue'] },
  'inventory-items': { of: 'inventory', in: ['reported', 'checked'] },
};

/** Totals of the whole county; the others are each unit's. */
export const inCounty: ReadonlySet<string> = new Set([
  'unfinished-in-county',
  'open-in-county',
  'ongoing-in-county',
  'gates-passed',
  'gates-failed',
  'summaries-received',
  'meeting-days',
  'meetings-held',
  'inspections-begun',
  'documents-submitted',
  'criticised-before',
  'criticism-cleared',
  ...Object.keys(standing).filter((total) => total.endsWith('-in-county')),
]);

/** An amount; of a set, how many members come or go; either may depend on the case, and on where it stood before. */
export type Amount = number | ((fields: JsonObject, before: string, had: JsonObject) => number);

const wasClosed = (before: string): number => (/work\.(?:struck-off|watched)/u.test(before) ? 1 : 0);

const round = (name: string, by: number) => (fields: JsonObject) => (fields['round'] === name ? by : 0);
const daysOfMonth = (value: unknown): number => Number(String(value).slice(8));
/** Scenarios inspect within one month. */
const inspectedDays = (by: number) => (fields: JsonObject) =>
  by * (daysOfMonth(fields['to']) - daysOfMonth(fields['from']) + 1);
const called = (by: number) => (fields: JsonObject) => by * (fields['audience'] as readonly unknown[]).length;
const named = (fields: JsonObject) => (fields['ruleProblems'] as readonly unknown[]).length;

const noInspection = {
  'inspection-days': inspectedDays(-1),
  'planned-inspections': round('planned', -1),
  'coverage-inspections': round('coverage', -1),
};

const byOthers = ({ source }: JsonObject) => (source === 'self-check' ? 0 : 1);

const holdsCriticism = (reached: unknown) => Array.isArray(reached) && reached.includes('criticism');
/** S4.m what is withdrawn takes along what was built on it; where criticism is among that, it stands no more. */
const criticismGone = ({ outcome, reached }: JsonObject, _: string, had: JsonObject) =>
  outcome === 'withdrawn' && !holdsCriticism(reached) && holdsCriticism(had['reached']) ? -1 : 0;

/** What events add to totals. */
export const fed: Readonly<Record<string, Readonly<Record<string, Amount>>>> = {
  // 3.1–3.4, 3.4.g
  'gate.passed': { 'gates-passed': 1 },
  'gate.failed': { 'gates-failed': 1 },
  'participation.summed-up': { 'summaries-received': 1 },
  // 3.4.a, 3.4.c: problems that a rule answers, or of which it is said why none does
  'participation.rule-made': { 'problems-with-rule': named },
  'participation.no-rule-explained': { 'problems-with-rule': named },
  // 4.4.d3
  'problem.struck-off': { 'ever-struck-off': 1, 'ever-struck-off-of-others': byOthers },
  'problem.reopened': { 'reopened-problems': 1, 'ever-reopened': 1, 'ever-reopened-of-others': byOthers },
  // S3.n: found false after it was struck off it is a reopening; before, it was not closed yet
  'problem.evidence-false': {
    'reopened-problems': (_, before) => wasClosed(before),
    'ever-reopened': (_, before) => wasClosed(before),
    'ever-reopened-of-others': (fields, before) => (byOthers(fields) === 0 ? 0 : wasClosed(before)),
  },
  // 2.6.3.a, 2.6.3.b, 4.4.c: cancelled or never begun, it frees its days and counts no more
  'inspection.planned': {
    'inspection-days': inspectedDays(1),
    'planned-inspections': round('planned', 1),
    'coverage-inspections': round('coverage', 1),
  },
  'inspection.cancelled': noInspection,
  'inspection.lapsed': noInspection,
  'inspection.begun': { 'inspections-begun': 1 },
  // 2.6.2.c: each unit called, on that day
  'meeting.planned': { 'meeting-days': called(1) },
  'meeting.cancelled': { 'meeting-days': called(-1) },
  'meeting.held': { 'meetings-held': 1 },
  // 2.4.1.x3: a duty passed on that was one's own, settled so or the objection rejected
  'duty-dispute.settled': { 'duties-passed-on': (fields) => (fields['outcome'] === 'own-duty' ? 1 : 0) },
  'public-request.objection-rejected': { 'duties-passed-on': 1 },
  // 2.3.2.e: called back, and satisfied
  'public-request.satisfied': { 'call-backs-answered': 1, 'call-backs-satisfied': 1 },
  'public-request.redone': { 'call-backs-answered': 1 },
  // A15, S4.m, S4.o: criticised, until it is withdrawn; cleared, until criticised again
  'escalation.criticised': { 'criticised-before': 1 },
  'escalation.reviewed': { 'criticised-before': criticismGone },
  'escalation.cleared': { 'criticism-cleared': ({ reached }) => (holdsCriticism(reached) ? 1 : 0) },
  'sign-off.submitted': { 'documents-submitted': 1 },
};

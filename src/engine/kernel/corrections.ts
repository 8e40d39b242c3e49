/** Corrections: one person proposes that an entry is wrong, another confirms it; the case is then what it is without it. */
import { hostActor, policyActor } from '../../policy/index.js';
import type { Breach, Case, Correction, EntryContent, PolicyEvent, Proposal, WrongBreach } from '../../policy/index.js';
import { dayOf } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import { shapeFaults, text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { failure, refuse, unknownCase } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { versionAsRead } from '../people/index.js';
import { registryEvent } from '../registry/index.js';
import type { RegistryEntry } from '../registry/index.js';
import { aboutCase, keysOf, read, record, sumAmounts, takenBack } from '../state/index.js';
import type { Run } from '../state/index.js';
import { contentOf, isNewest, standingCorrections } from './entries.js';
import { refuseAct, refuseDay, tooEarly } from './instants.js';
import { readerOf } from './reading.js';
import { amountsOfCase, retake } from './retake.js';

/** What a correction needs of the log. */
export interface EntryLog {
  /** The events of the case, in order. */
  readonly history: readonly PolicyEvent[];
  /** What followed from the entry lies among these. */
  readonly after: readonly PolicyEvent[];
}

const reject = (code: string, zh: string, en: string, given: Json, path: string, expected?: string): Refusal =>
  refuse({
    ...failure(code, text(zh, en), given, expected === undefined ? undefined : text(expected, expected)),
    path,
  });

/** The entries that followed from an event in other cases, as far as its step went. */
export const followersOf = (seq: number, after: readonly PolicyEvent[]): readonly PolicyEvent[] => {
  const known = new Set([seq]);
  return after.filter(({ seq: own, follows }) => {
    if (follows === undefined || !known.has(follows)) return false;
    known.add(own);
    return true;
  });
};

/** The same refusal, of a field. */
const at = (refusal: Refusal, path: string): Refusal => ({
  ...refusal,
  failures: refusal.failures.map((one) => ({ ...one, path })),
});

/** Reasons why somebody is not entitled to a step. */
const entitlements: ReadonlySet<string> = new Set(['role-not-held', 'not-delegable', 'not-delegated']);

/** Why an entry cannot take effect on another day: as far back as when it was entered, up to today, never before the opening. */
const dayFailure = (run: Run, of: Case, { at: enteredAt, opens }: PolicyEvent, on: Day): Refusal | undefined => {
  const entered = dayOf(enteredAt, run.world.calendar.zone);
  const today = on < entered ? entered : run.today;
  if (on < entered || on > today) {
    const outside = refuseDay(run.policy, run.world, { at: enteredAt, today, on });
    if (outside !== undefined) return outside;
  }
  return opens !== true && on < of.openedOn
    ? tooEarly(run.policy, of, { at: enteredAt, today: run.today, on })
    : undefined;
};

/** What is asked to stand in an entry's place, as an entry; or why it cannot. */
const replacementFor = (
  run: Run,
  of: Case,
  event: PolicyEvent,
  given: { readonly type: string; readonly data: JsonObject; readonly on?: Day } | undefined,
): EntryContent | Refusal | undefined => {
  if (given === undefined) return undefined;
  const asked = contentOf(event);
  if (asked === undefined)
    return reject(
      'not-replaceable',
      '该登记只能撤销',
      'this entry can only be annulled',
      given.type,
      'data.replacement',
    );
  const command = run.compiled.commands.get(given.type);
  if (command?.of.procedure.id !== of.procedure || (event.opens === true && command.opening === undefined))
    return reject(
      'unknown-command',
      '该事项没有这种操作',
      'the case takes no such command',
      given.type,
      'data.replacement.type',
    );
  const [fault] = shapeFaults(command.spec.data, given.data, 'data.replacement.data');
  if (fault !== undefined) return refuse({ ...failure('bad-shape', fault.message), path: fault.path });
  const on = given.on ?? asked.on;
  const today = dayOf(event.at, run.world.calendar.zone);
  const wrongDay =
    (on === asked.on ? undefined : dayFailure(run, of, event, on)) ??
    refuseAct(run.policy, given.type, command, { on, today });
  return wrongDay === undefined
    ? { ...asked, type: given.type, data: given.data, on }
    : at(wrongDay, 'data.replacement.on');
};

/** Why the author of an entry was not entitled to what is to stand in its place; whose entry it is stays as it is. */
const authorFailure = (
  run: Run,
  of: Case,
  history: readonly PolicyEvent[],
  proposal: Proposal,
): Refusal | undefined => {
  const correction = { ...proposal, confirmedBy: '', confirmedAt: run.world.now, recordedAs: of.version + 2 };
  const retaken = retake(run, of, history, [...of.corrections, correction]);
  const found = retaken?.failures.get(proposal.entry)?.find(({ code }) => entitlements.has(code));
  return found && at(refuse(found), 'data.replacement.type');
};

/** Why an entry cannot be corrected. */
const entryFailure = (of: Case, entry: number, event: PolicyEvent | undefined): Refusal | undefined => {
  if (event === undefined || (event.asked === undefined && event.opens !== true && event.type !== 'entry.corrected'))
    return reject('unknown-entry', '该事项没有这条登记', 'the case has no such entry', entry, 'data.entry');
  if (event.type === 'entry.corrected') {
    if (!isNewest(of.corrections, entry))
      return reject(
        'not-the-newest',
        '只能更正最近一次更正',
        'only the newest correction can be corrected',
        entry,
        'data.entry',
      );
    return undefined;
  }
  if (of.void)
    return reject('case-void', '该事项的登记已撤销', 'the entry that opened the case was annulled', of.id, 'case');
  return standingCorrections(of.corrections).some((one) => one.entry === entry && one.replacement === undefined)
    ? reject('already-annulled', '该登记已撤销', 'the entry is annulled already', entry, 'data.entry')
    : undefined;
};

/** Decides `entry.propose`. */
export const propose = (run: Run, entry: RegistryEntry, { history }: EntryLog): Refusal | undefined => {
  const data = entry.data as unknown as {
    readonly entry: number;
    readonly replacement?: { readonly type: string; readonly data: JsonObject; readonly on?: Day };
    readonly reason: string;
  };
  const of = read(run.world.cases, entry.case ?? '');
  if (of === undefined) return unknownCase(entry.case);
  const event = history[data.entry - 1];
  const wrong = entryFailure(of, data.entry, event);
  if (wrong !== undefined || event === undefined) return wrong;
  if (of.proposals.some((one) => one.entry === data.entry))
    return reject(
      'already-proposed',
      '该登记已提出更正，待批准',
      'a correction of it waits to be confirmed',
      data.entry,
      'data.entry',
    );
  const replacement = replacementFor(run, of, event, data.replacement);
  if (replacement !== undefined && 'refused' in replacement) return replacement;
  if (replacement !== undefined) {
    const { by: proposedBy, onBehalfOf: proposedFor } = entry.who;
    const proposal = { entry: data.entry, number: of.version + 1, replacement, reason: data.reason };
    const unfit = authorFailure(run, of, history, { ...proposal, proposedBy, proposedFor, at: run.world.now });
    if (unfit !== undefined) return unfit;
  }
  const told = aboutCase(registryEvent(run, entry.who, 'entry.proposed'), of);
  told.data = {
    proposal: {
      entry: data.entry,
      reason: data.reason,
      ...(replacement === undefined ? {} : { replacement: replacement as unknown as Json }),
    },
  };
  record(run, told);
  return undefined;
};

const proposalIn = (of: Case, number: number): Proposal | undefined =>
  of.proposals.find((one) => one.number === number);

const unknownProposal = (number: number): Refusal =>
  reject(
    'unknown-proposal',
    '没有待批准的这项更正',
    'no such correction waits to be confirmed',
    number,
    'data.proposal',
  );

/** Decides `entry.withdraw`. */
export const withdraw = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { proposal: number, reason } = entry.data as { readonly proposal: number; readonly reason: string };
  const of = read(run.world.cases, entry.case ?? '');
  if (of === undefined) return unknownCase(entry.case);
  if (proposalIn(of, number) === undefined) return unknownProposal(number);
  const told = aboutCase(registryEvent(run, entry.who, 'entry.withdrawn'), of);
  told.data = { dropped: number, reason };
  record(run, told);
  return undefined;
};

/** Wrong breaches of a case that becomes another: those that stand no more are added, those that stand again are none. */
const wrongBreachesOf = (run: Run, of: Case, becomes: Pick<Case, 'armed' | 'breaches'>): readonly WrongBreach[] => {
  const stands = (one: Breach): boolean =>
    becomes.breaches.some(({ deadline, day }) => deadline === one.deadline && day === one.day);
  const rightOf = (name: string): Day | undefined =>
    [...becomes.breaches, ...becomes.armed].findLast(({ deadline }) => deadline === name)?.day;
  const shownBy = run.world.head + 1;
  return [
    ...of.wrongBreaches.filter((one) => !stands(one)),
    ...of.breaches.filter((one) => !stands(one)).map((one) => ({ ...one, right: rightOf(one.deadline), shownBy })),
  ];
};

/** The case as it is under a correction, and what it then adds to totals. */
const corrected = (run: Run, of: Case, history: readonly PolicyEvent[], corrections: readonly Correction[]) => {
  const retaken = retake(run, of, history, corrections);
  const nothing = { armed: [], breaches: [] };
  const wrongBreaches = wrongBreachesOf(run, of, retaken?.case ?? nothing);
  if (retaken === undefined)
    return {
      becomes: { ...of, ...nothing, wrongBreaches, void: true, done: true },
      amounts: [],
      fellOut: [],
      unruly: [],
    };
  const { openedAt, standIns } = of;
  return { ...retaken, becomes: { ...retaken.case, wrongBreaches, openedAt, standIns, void: false } };
};

/** Why somebody cannot confirm a proposal: they, or the one whom they act for, have a hand in it. */
const handOf = (hands: ReadonlySet<string | undefined>, who: RegistryEntry['who']): Refusal | undefined => {
  for (const path of ['by', 'onBehalfOf'] as const) {
    const person = who[path];
    if (person !== undefined && hands.has(person))
      return reject(
        'approver-not-fit',
        '须由提出人、原登记人和所涉人员以外的有权人员批准',
        'to be confirmed by somebody entitled who neither proposed it nor made the entry, and whom the case is not about',
        person,
        path,
      );
  }
  return undefined;
};

const told = ({ seq, type, case: of }: PolicyEvent): Json => ({ seq, type, case: of ?? null });

/**
 * Who has a hand in a correction, and so does not confirm it: who proposed it, who made the entry, those in whose place they
 * acted, and whom the case is about.
 */
const handsIn = (
  of: Case,
  { proposedBy, proposedFor }: Proposal,
  event: PolicyEvent | undefined,
): ReadonlySet<string | undefined> => {
  const hands = new Set([proposedBy, proposedFor, of.person]);
  if (event !== undefined && event.by !== hostActor && event.by !== policyActor)
    hands.add(event.by).add(event.onBehalfOf);
  for (const [by, onBehalfOf] of of.standIns) if (hands.has(by)) hands.add(onBehalfOf);
  hands.delete(undefined);
  return hands;
};

/** The version of the case as whoever confirms reads it: of what is kept from them nothing is counted. */
const versionFor = (run: Run, of: Case, { by, onBehalfOf }: RegistryEntry['who']): number => {
  const reader = by === hostActor ? undefined : readerOf(run, { by, onBehalfOf, today: run.today }, of);
  return reader === undefined ? of.version : versionAsRead(reader, of);
};

/** Decides `entry.confirm`: by somebody else than who proposed it, who names the version of the case that they have seen. */
export const confirm = (run: Run, entry: RegistryEntry, { history, after }: EntryLog): Refusal | undefined => {
  const { proposal: number, seen } = entry.data as { readonly proposal: number; readonly seen: number };
  const of = read(run.world.cases, entry.case ?? '');
  if (of === undefined) return unknownCase(entry.case);
  const proposal = proposalIn(of, number);
  if (proposal === undefined) return unknownProposal(number);
  const { by } = entry.who;
  const event = history[proposal.entry - 1];
  const sameHand = handOf(handsIn(of, proposal, event), entry.who);
  if (sameHand !== undefined) return sameHand;
  const version = versionFor(run, of, entry.who);
  if (seen !== version)
    return reject(
      'changed-since',
      '该事项在您查看之后已有变化，请重新查看后再批准',
      'the case has changed since you saw it: look again, then confirm',
      seen,
      'data.seen',
      String(version),
    );
  const wrong = entryFailure(of, proposal.entry, event);
  if (wrong !== undefined || event === undefined) return wrong;
  const correction: Correction = {
    ...proposal,
    confirmedBy: by,
    confirmedAt: run.world.now,
    recordedAs: of.version + 1,
  };
  const { becomes, amounts, fellOut, unruly } = corrected(run, of, history, [...of.corrections, correction]);
  const before = amountsOfCase(
    run,
    of,
    history.map((one) => one.amounts),
  );
  const change = sumAmounts([amounts, takenBack(before)]);
  const children = keysOf(run.world.cases).filter((id) => read(run.world.cases, id)?.parent === of.id);
  const recorded = aboutCase(registryEvent(run, entry.who, 'entry.corrected'), of);
  if (change.length > 0) recorded.amounts = change;
  recorded.data = {
    confirmed: { proposal: proposal as unknown as Json, by },
    dropped: number,
    becomes: becomes as unknown as Json,
    fellOut: fellOut as unknown as Json,
    unruly: unruly as unknown as Json,
    followed: followersOf(event.seq, after)
      .filter((one) => one.case !== of.id)
      .map(told),
    children,
  };
  record(run, recorded);
  return undefined;
};

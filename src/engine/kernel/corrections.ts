/** Corrections: one person proposes that an entry is wrong, another confirms it; the case is then what it is without it. */
import type { Case, Correction, EntryContent, PolicyEvent, Proposal } from '../../policy/index.js';
import type { Day } from '../../calendar/index.js';
import { shapeFaults, text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { registryEvent } from '../registry/index.js';
import type { RegistryEntry } from '../registry/index.js';
import { aboutCase, keysOf, read, record, sumAmounts, takenBack } from '../state/index.js';
import type { Run } from '../state/index.js';
import { contentOf, standingCorrections } from './entries.js';
import { amountsOfCase, retake } from './retake.js';

/** What a correction needs of the log. */
export interface EntryLog {
  /** The events of the case, in order. */
  readonly history: readonly PolicyEvent[];
  /** What lies in the log right after the entry. */
  readonly after: readonly PolicyEvent[];
}

const reject = (code: string, zh: string, en: string, given: Json, path: string, expected?: string): Refusal =>
  refuse({
    ...failure(code, text(zh, en), given, expected === undefined ? undefined : text(expected, expected)),
    path,
  });

/** That there is no such case, or none that whoever asks may read. */
export const unknownCase = (id: string | undefined): Refusal =>
  reject('unknown-case', '没有该编号的事项', 'there is no case with this id', id ?? null, 'case');

/** The entries that followed from an event in other cases, as far as its step went. */
export const followersOf = (seq: number, after: readonly PolicyEvent[]): readonly PolicyEvent[] => {
  const known = new Set([seq]);
  return after.filter(({ seq: own, follows }) => {
    if (follows === undefined || !known.has(follows)) return false;
    known.add(own);
    return true;
  });
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
  if (on > run.today)
    return reject('bad-dates', '日期在今天之后', 'the day lies after today', on, 'data.replacement.on');
  return { ...asked, type: given.type, data: given.data, on };
};

/** Why an entry cannot be corrected. */
const entryFailure = (of: Case, entry: number, event: PolicyEvent | undefined): Refusal | undefined => {
  const standing = standingCorrections(of.corrections);
  if (event === undefined || (event.asked === undefined && event.opens !== true && event.type !== 'entry.corrected'))
    return reject('unknown-entry', '该事项没有这条登记', 'the case has no such entry', entry, 'data.entry');
  if (event.type === 'entry.corrected') {
    if (standing.at(-1)?.recordedAs !== entry)
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
  return standing.some((one) => one.entry === entry && one.replacement === undefined)
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

/** The case as it is under a correction, and what it then adds to totals. */
const corrected = (run: Run, of: Case, history: readonly PolicyEvent[], corrections: readonly Correction[]) => {
  const retaken = retake(run, of, history, corrections);
  const kept = { wrongBreaches: of.wrongBreaches, openedAt: of.openedAt, standIns: of.standIns };
  if (retaken !== undefined) return { ...retaken, becomes: { ...retaken.case, ...kept, void: false } };
  return {
    becomes: { ...of, void: true, done: true, armed: [] },
    amounts: [],
    fellOut: [],
    unruly: [],
  };
};

const told = ({ seq, type, case: of }: PolicyEvent): Json => ({ seq, type, case: of ?? null });

/** Decides `entry.confirm`: by somebody else than who proposed it, who names the version of the case that they have seen. */
export const confirm = (run: Run, entry: RegistryEntry, { history, after }: EntryLog): Refusal | undefined => {
  const { proposal: number, seen } = entry.data as { readonly proposal: number; readonly seen: number };
  const of = read(run.world.cases, entry.case ?? '');
  if (of === undefined) return unknownCase(entry.case);
  const proposal = proposalIn(of, number);
  if (proposal === undefined) return unknownProposal(number);
  const { by, onBehalfOf } = entry.who;
  if (by === proposal.proposedBy || onBehalfOf === proposal.proposedBy)
    return reject(
      'approver-not-fit',
      '须由提出人以外的有权人员批准',
      'to be confirmed by somebody entitled who is not the one who proposed it',
      by,
      'by',
    );
  if (seen !== of.version)
    return reject(
      'changed-since',
      '该事项在您查看之后已有变化，请重新查看后再批准',
      'the case has changed since you saw it: look again, then confirm',
      seen,
      'data.seen',
      String(of.version),
    );
  const event = history[proposal.entry - 1];
  const wrong = entryFailure(of, proposal.entry, event);
  if (wrong !== undefined || event === undefined) return wrong;
  const correction: Correction = {
    ...proposal,
    confirmedBy: by,
    confirmedAt: run.world.now,
    recordedAs: of.version + 1,
  };
  const { becomes, amounts, fellOut, unruly } = corrected(run, of, history, [...of.corrections, correction]);
  const change = sumAmounts(amounts, takenBack(amountsOfCase(history)));
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

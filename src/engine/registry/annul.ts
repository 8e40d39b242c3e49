/** Correction: a wrong entry is annulled with reason and approver; it stays visible, and what followed is listed. */
import type { Case, PolicyEvent } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import type { Admitted } from '../admit.js';
import { blankCase, caseAfter } from '../apply.js';
import { read } from '../layer.js';
import { rolesHeld } from '../authorise.js';
import { failure, refuse } from '../refusal.js';
import type { Refusal } from '../refusal.js';
import type { Run } from '../run.js';
import { recordOutcome } from './outcome.js';

/** What takes back the amounts of these events. */
const takenBack = (events: readonly PolicyEvent[]): Record<string, number> | undefined => {
  const sum: Record<string, number> = {};
  for (const { counts = {} } of events)
    for (const [key, amount] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) - amount;
  const entries = Object.entries(sum).filter(([, amount]) => amount !== 0);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** The case as it stood without the entry's events. */
const foldWithout = (history: readonly PolicyEvent[], command: string): Case | undefined => {
  const kept = history.filter((event) => event.command !== command);
  const [first] = kept;
  return first === undefined ? undefined : kept.reduce(caseAfter, blankCase(first));
};

/**
 * Decides `entry.annul`. An opening entry makes the case void; the last entry of a case is taken back with its
 * deadlines and counts; an earlier one is marked only, since what followed rests on it and is listed.
 */
export const annul = (
  run: Run,
  command: Admitted,
  history: readonly PolicyEvent[],
  roles: readonly string[],
): Refusal | undefined => {
  const {
    command: wrong,
    reason,
    approver,
  } = command.data as {
    readonly command: string;
    readonly reason: string;
    readonly approver: string;
  };
  const of = read(run.world.cases, command.case ?? '');
  if (of === undefined)
    return refuse(
      failure('unknown-case', text('没有该编号的事项', 'there is no case with this id'), command.case ?? null),
    );
  const entry = history.filter((event) => event.command === wrong && event.cause === 'command');
  const [first] = entry;
  if (first === undefined)
    return refuse(failure('unknown-entry', text('该事项没有这条登记', 'the case has no such entry'), wrong));
  if (of.void || of.annulments.some((one) => one.command === wrong))
    return refuse(failure('already-annulled', text('该登记已撤销', 'the entry is annulled already'), wrong));
  if (
    approver === command.by ||
    rolesHeld(run.policy, run.world, run.policy.registrars, approver, of, run.today).length === 0
  )
    return refuse(
      failure(
        'approver-not-fit',
        text('须由登记人以外的有权人员批准', 'to be approved by somebody entitled who is not the one who enters it'),
        approver,
      ),
    );
  const followed = history.filter((event) => event.seq > first.seq && event.command !== wrong);
  const opening = first.opens === true;
  const last = followed.length === 0;
  const before = opening ? undefined : last ? foldWithout(history, wrong) : undefined;
  const restored: Partial<Case> | undefined = opening
    ? { void: true, done: true, armed: [] }
    : before && {
        state: before.state,
        done: before.done,
        fields: before.fields,
        armed: before.armed,
        breaches: before.breaches,
      };
  const counts = opening ? takenBack(history) : before && takenBack(history.filter((event) => event.command === wrong));
  const data = {
    annulment: { command: wrong, reason, approver, at: run.at },
    followed: followed.map(({ seq, type }) => ({ seq, type })),
    ...(restored === undefined ? {} : { restored: restored as unknown as JsonObject }),
  };
  recordOutcome(
    run,
    command,
    'entry.annulled',
    {
      case: of.id,
      procedure: of.procedure,
      ...(of.unit === undefined ? {} : { unit: of.unit }),
      ...(counts === undefined ? {} : { counts }),
      data,
    },
    roles,
  );
  return undefined;
};

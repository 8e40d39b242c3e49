/** The collector: its trace hears what runs try, and its report says what of the policy they exercised. */
import type { Trace } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { declaredItems } from './items.js';
import type { ItemKind } from './items.js';
import { readerOf } from './reader.js';
import type { CoverageRecord, Tries } from './record.js';
import { reportOf } from './report.js';
import type { CoverageReport } from './report.js';

/** Gathers what runs exercise of a policy. */
export interface CoverageCollector {
  /** What `step`, `createEngine({ trace })` and `trialOf(policy, trace)` take; runs under turned options may share it. */
  readonly trace: Trace;
  report(): CoverageReport;
  /** Adds what another collector of the policy gathered, or its record; `DubanError` `coverage-of-another-policy`. */
  merge(other: CoverageRecord | { toJSON(): CoverageRecord }): void;
  toJSON(): CoverageRecord;
}

/** A collector for a policy, with nothing tried yet. */
export const coverage = (policy: Policy): CoverageCollector => {
  const items = declaredItems(policy);
  const tries = new Map<ItemKind, Map<string, [number, number]>>();
  for (const { kind, id } of items) {
    const ofKind = tries.get(kind) ?? new Map<string, [number, number]>();
    tries.set(kind, ofKind.set(id, [0, 0]));
  }
  const refused = new Map<string, number>();
  const read = readerOf(policy);

  /** What the policy does not declare is not its to cover. */
  const add = (kind: ItemKind, id: string, [first, second]: Tries): void => {
    const so = tries.get(kind)?.get(id);
    if (so === undefined) return;
    so[0] += first;
    so[1] += second;
  };
  const rest = (clause: string, times: number): void => {
    if (clause in policy.clauses) refused.set(clause, (refused.get(clause) ?? 0) + times);
  };
  const ofKind = (kind: ItemKind): Readonly<Record<string, Tries>> =>
    Object.fromEntries([...(tries.get(kind) ?? [])].map(([id, [first, second]]) => [id, [first, second] as const]));
  const toJSON = (): CoverageRecord => ({
    policy: policy.id,
    items: {
      transitions: ofKind('transitions'),
      rules: ofKind('rules'),
      conditions: ofKind('conditions'),
      roles: ofKind('roles'),
      deadlines: ofKind('deadlines'),
      reactions: ofKind('reactions'),
      options: ofKind('options'),
    },
    refused: Object.fromEntries(refused),
  });

  return {
    trace: (entry) => {
      for (const one of read(entry))
        if (one.kind === 'refused') rest(one.id, 1);
        else add(one.kind, one.id, one.first ? [1, 0] : [0, 1]);
    },
    report: () => reportOf(policy, items, toJSON()),
    merge: (other) => {
      const record = 'toJSON' in other ? other.toJSON() : other;
      if (record.policy !== policy.id)
        throw new DubanError(
          'coverage-of-another-policy',
          text(
            `这份覆盖记录属于 ${record.policy}，不属于 ${policy.id}`,
            `this coverage is of ${record.policy}, not of ${policy.id}`,
          ),
        );
      for (const [kind, ofRecord] of Object.entries(record.items))
        for (const [id, tried] of Object.entries(ofRecord)) add(kind as ItemKind, id, tried);
      for (const [clause, times] of Object.entries(record.refused)) rest(clause, times);
    },
    toJSON,
  };
};

/** A mutant: one small change to a policy that the policy's scenarios should notice. */
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';

/** What kinds of change there are, in the order of a report, each in words. */
export const mutantKinds = {
  'role-added': text('增加角色', 'a role added'),
  'role-dropped': text('取消角色', 'a role dropped'),
  'rule-removed': text('去掉规则', 'a rule removed'),
  'rule-negated': text('规则取反', 'a rule negated'),
  'condition-removed': text('去掉条件', 'a condition removed'),
  'condition-negated': text('条件取反', 'a condition negated'),
  'limit-longer': text('时限延长一天', 'a limit one day longer'),
  'limit-shorter': text('时限缩短一天', 'a limit one day shorter'),
  'days-swapped': text('工作日与日历日互换', 'working days for calendar days'),
  'deadline-unarmed': text('时限不启动', 'a deadline never armed'),
  'extension-kept': text('重新计算仍计原延期', 'an extension kept'),
  'extension-forgotten': text('重新计算不计原延期', 'an extension forgotten'),
  'transfer-dropped': text('事项不移交', 'a case that stays where it is'),
  'target-changed': text('改变去向', 'a target changed'),
  'reaction-dropped': text('取消联动', 'a reaction dropped'),
  'tally-miscounted': text('累计有误', 'a tally miscounted'),
} as const satisfies Readonly<Record<string, Text>>;

/** A kind of change. */
export type MutantKind = keyof typeof mutantKinds;

/** One small change to a policy; it applies to the policy under any choice of options. */
export interface Mutant {
  /** Where and what, unlike any other's: `permit/asked/permit.grant/1: role-dropped head`. */
  readonly id: string;
  readonly kind: MutantKind;
  /** What is changed, by the name that a trace or the policy gives it. */
  readonly place: string;
  /** The clauses of what is changed. */
  readonly cites: readonly string[];
  readonly title: Text;
  /**
   * What a run must touch to be able to notice: one of each list, in the words of `touchesOf`. With none, a trace cannot
   * tell, and any run may notice.
   */
  readonly touches: readonly (readonly string[])[];
  /** What a run touches that is likely to notice: it is tried before others. */
  readonly likely?: string;
  /** The changed policy, beside the one given; not checked again. */
  readonly apply: (policy: Policy) => Policy;
}

/** What a mutant is made from. `detail` tells apart mutants of a kind in one place. */
export interface Change extends Omit<Mutant, 'id'> {
  readonly detail?: string;
}

/** A mutant with its id. */
export const mutantOf = ({ detail, ...change }: Change): Mutant => ({
  id: `${change.place}: ${change.kind}${detail === undefined ? '' : ` ${detail}`}`,
  ...change,
});

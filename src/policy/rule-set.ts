/** Rule-set slots: external rulebooks a text points to; with none supplied they read "not enforced". */
import type { Text } from '../shared/index.js';
import type { ClauseRef } from './clause.js';
import type { AnyRule } from './rule.js';

/** Rules of an external rulebook, by the command they bear on. */
export interface RuleSet {
  readonly id: string;
  readonly source: string;
  readonly rules: Readonly<Record<string, readonly AnyRule[]>>;
}

/** A place for an external rulebook. */
export interface RuleSetSlot {
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  readonly supplied: RuleSet | undefined;
}

/** Whether a slot is enforced, in words: never green with nothing in it. */
export const slotStanding = (slot: RuleSetSlot): Text =>
  slot.supplied === undefined
    ? { zh: `${slot.title.zh}：未提供，不予执行`, en: `${slot.title.en}: not enforced, none supplied` }
    : {
        zh: `${slot.title.zh}：按${slot.supplied.source}执行`,
        en: `${slot.title.en}: enforced from ${slot.supplied.source}`,
      };

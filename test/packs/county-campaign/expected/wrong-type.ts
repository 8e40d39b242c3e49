/** One thing wrong with what is asked, as data. */

/** Stands for whoever asks. */
export const asker = '<asker>';
/** Stands for the day of asking. */
export const today = '<today>';

/** One thing that is wrong with what is asked, where all else is right. */
export interface Wrong {
  readonly code: string;
  /** Somebody else asks; or who asks is lent from the unit, or has left office. */
  readonly by?: string;
  readonly lent?: true;
  readonly relieved?: true;
  /** Entered a working day after the day it is said to be of. */
  readonly late?: true;
  /** What is asked, or what stands in the case, is this instead; `undefined` takes it out. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The same in the unit’s part of the campaign. */
  readonly part?: Readonly<Record<string, unknown>>;
  /** Whom the case is about (`null`: nobody); a state it stands in beside; that no limit of it runs. */
  readonly person?: string | null;
  readonly beside?: string;
  readonly unlimited?: true;
  /** Nothing wrong where the case stands there. */
  readonly unless?: string;
  /** Nothing wrong where this was asked as well. */
  readonly without?: string;
}

/** 2.4.1.b, S6.g: to no unit but the one whose duty it is, with somebody of it, and by nobody of the unit that has it. */
export const transferWrongs: readonly Wrong[] = [
  { code: 'handled-by-own-unit', lent: true },
  { code: 'not-the-receiving-units-duty', data: { duty: 'none' } },
  { code: 'nobody-responsible-there', data: { responsible: 'feng' } },
  { code: 'out-of-scope', data: { receivingUnit: 'group-office' } },
  { code: 'unknown-unit', data: { receivingUnit: 'nowhere' } },
];

/** Wrongs by command. */
export type Wrongs = Readonly<Record<string, readonly Wrong[]>>;

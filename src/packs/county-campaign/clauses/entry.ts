/** Short builders for the clauses of the notice and for the readings taken of it. */
import type { ClauseClass, ClauseEntry } from '../../../policy/index.js';

/** The source of every clause of the notice. */
export const notice = 'notice';

/** The source of what the notice leaves open and this pack settles. */
export const readings = 'readings of the notice';

interface More {
  readonly kind?: string;
  readonly note?: string;
}

/** Builds an entry: sentence number, exact words, key words in them, English gloss. */
type Build = (sentence: number, zh: string, key: string, en: string, more?: More) => ClauseEntry;

const entryOf =
  (clauseClass: ClauseClass, usual: More = {}): Build =>
  (sentence, zh, key, en, more = {}) => ({ zh, en, class: clauseClass, key, sentence, ...usual, ...more });

/** A clause that becomes a rule. */
export const enforceable = entryOf('enforceable');

/** A label to sort findings by: a special action, a focus problem, a viewpoint. */
export const category = entryOf('category');

/** A behaviour named after 坚决纠治, 力戒 or 坚决杜绝. */
export const prohibited = entryOf('category', { kind: 'prohibited' });

/** Something to reach, without a number. */
export const goal = entryOf('goal', { kind: 'goal' });

/** Words that exhort and cannot be checked. */
export const exhortation = entryOf('exhortation');

/** A heading. */
export const heading = entryOf('heading', { kind: 'heading' });

/** A reading taken where the notice is silent or ambiguous; `about` lists the clauses it settles. */
export const reading = (about: string, zh: string, en: string): ClauseEntry => ({
  zh,
  en,
  class: 'ambiguity',
  note: about,
});

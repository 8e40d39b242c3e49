/** A clause: the exact words a rule rests on, and how they are written down. */
import type { Text } from '../shared/index.js';

/** What a clause is: only `enforceable` ones become rules; `ambiguity` and `law` entries are citable grounds. */
export type ClauseClass = 'enforceable' | 'category' | 'goal' | 'exhortation' | 'heading' | 'ambiguity' | 'law';

/** One clause: `text.zh` holds the exact words, `text.en` says what they mean. */
export interface Clause {
  readonly id: string;
  readonly text: Text;
  readonly class: ClauseClass;
  readonly kind?: string;
  /** The key words, an exact part of `text.zh`. */
  readonly key?: string;
  /** Number of the sentence the clause stands in. */
  readonly sentence?: number;
  readonly note?: string;
  /** The document it comes from, with number and date of effect where it has them. */
  readonly source: string;
}

/** A citation: the id of a clause. */
export type ClauseRef = string;

/** A clause as a pack writes it down; its id is the key it stands under. */
export interface ClauseEntry {
  readonly zh: string;
  readonly en: string;
  readonly class: ClauseClass;
  readonly kind?: string;
  readonly key?: string;
  readonly sentence?: number;
  readonly note?: string;
  /** Overrides the document named for the whole list. */
  readonly source?: string;
}

/** Turns `{ '3.3.i': { zh, en, class } }` into clauses; the keys stay literal, so a wrong id fails to compile. */
export const defineClauses = <const T extends Readonly<Record<string, ClauseEntry>>>(
  source: string,
  entries: T,
): { readonly [K in keyof T]: Clause } => {
  const clauses: Record<string, Clause> = {};
  for (const [id, { zh, en, ...rest }] of Object.entries<ClauseEntry>(entries))
    clauses[id] = { source, ...rest, id, text: { zh, en } };
  return clauses as { readonly [K in keyof T]: Clause };
};

/** A policy's glossary: what data fields and kinds of unit are called, for people who do not know their names. */
import type { Text } from '../shared/index.js';

/** Titles of data fields (one title wherever the name stands), of the values that may be chosen, and of kinds of unit. It decides nothing. */
export interface Glossary {
  readonly fields: Readonly<Record<string, Text>>;
  /** By field, then by value, as the schema has it. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly kinds: Readonly<Record<string, Text>>;
}

/** A policy's glossary: what data fields and kinds of unit are called, for people who do not know their names. */
import type { Text } from '../shared/index.js';

/** Titles of data fields (one title wherever the name stands) and of kinds of unit. It decides nothing. */
export interface Glossary {
  readonly fields: Readonly<Record<string, Text>>;
  readonly kinds: Readonly<Record<string, Text>>;
}

/** What the pack's data fields and kinds of unit are called, in Chinese and English. */
import type { Glossary } from '../../../policy/index.js';
import { bodies, kinds } from '../kinds.js';
import { figures } from './figures.js';
import { people } from './people.js';
import { words } from './words.js';

/** Every field of the pack's cases and commands, and the kinds of unit, those that take part and those that do not. */
export const glossary = {
  fields: { ...people, ...figures, ...words },
  kinds: { ...kinds, ...bodies },
} as const satisfies Glossary;

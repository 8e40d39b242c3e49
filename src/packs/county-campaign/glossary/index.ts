/** What the pack's data fields, their values and kinds of unit are called, in Chinese and English. */
import type { Glossary } from '../../../policy/index.js';
import { kinds, otherKinds } from '../kinds.js';
import { figures } from './figures.js';
import { people } from './people.js';
import { values } from './values.js';
import { words } from './words.js';

/** Every field of the pack's cases and commands, every value that may be chosen, and the kinds of unit. */
export const glossary = {
  fields: { ...people, ...figures, ...words },
  values,
  kinds: { ...kinds, ...otherKinds },
} as const satisfies Glossary;

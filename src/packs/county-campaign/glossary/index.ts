/** What the pack's data fields and kinds of unit are called, in Chinese and English. */
import type { Glossary } from '../../../policy/index.js';
import { kinds, otherKinds } from '../kinds.js';
import { figures } from './figures.js';
import { people } from './people.js';
import { words } from './words.js';

/** Every field of the pack's cases and commands, and the kinds of unit. */
export const glossary = {
  fields: { ...people, ...figures, ...words },
  kinds: { ...kinds, ...otherKinds },
} as const satisfies Glossary;

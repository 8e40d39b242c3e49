/** Kinds of unit in the policy's words. */
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';

/** What kinds of unit are called, one after another. */
export const kindTitles = ({ glossary }: Policy, kinds: readonly string[]): Text => {
  const titles = kinds.map((one) => glossary?.kinds[one] ?? text(one, one));
  return text(titles.map(({ zh }) => zh).join('、'), titles.map(({ en }) => en).join(', '));
};

/** A short builder for articles of law. */
import type { ClauseEntry } from '../../../policy/index.js';

/** Builds articles of one document: the number as cited (`17`, `28第3项`), then a paraphrase in Chinese and English. */
export const articlesOf =
  (document: string, inForceFrom: string) =>
  (article: string, zh: string, en: string, note?: string): ClauseEntry => ({
    zh,
    en,
    class: 'law',
    source: `${document}, ${article}, ${inForceFrom}`,
    ...(note === undefined ? {} : { note }),
  });

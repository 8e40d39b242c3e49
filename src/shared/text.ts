/** Bilingual text: everything a person reads is in Chinese and English. */

/** The same words in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Writes a text down. */
export const text = (zh: string, en: string): Text => ({ zh, en });

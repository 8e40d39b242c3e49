/** What is wrong with the shape of data: every fault with its path, in both languages. */
import { z } from 'zod';
import { en, zhCN } from 'zod/locales';
import type { Fault } from './errors.js';
import { text } from './text.js';
import type { Text } from './text.js';

/** A refinement. Its issue carries its words in both languages as parameters, where `shapeFaults` finds them. */
export const mustHold =
  <T>(holds: (value: T) => boolean, zh: string, english: string) =>
  (value: T, context: z.RefinementCtx<T>): void => {
    if (!holds(value)) context.addIssue({ code: 'custom', message: `${zh} / ${english}`, params: { zh, en: english } });
  };

const wordsSchema = z.object({ zh: z.string(), en: z.string() });
const languages = { zh: zhCN().localeError, en: en().localeError };

/** What is wrong, in words of our own where zod's say too little. */
const wordsOf = (issue: z.core.$ZodIssue): Text | undefined => {
  if (issue.code === 'custom') return wordsSchema.safeParse(issue.params).data;
  if (issue.code === 'invalid_type' && issue.expected === 'number')
    return text('须为有限的数', 'must be a finite number');
  if (issue.code !== 'invalid_union') return undefined;
  return issue.discriminator === undefined
    ? text('填写有误', 'is none of what it may be')
    : text('没有这一种', 'there is no such kind');
};

/** What a value lacks to be what a schema says, each fault under the path `at`; none where it is. */
export const shapeFaults = (schema: z.ZodType, value: unknown, at: string): readonly Fault[] => {
  const inLanguage = (language: 'zh' | 'en'): readonly z.core.$ZodIssue[] =>
    schema.safeParse(value, { error: languages[language] }).error?.issues ?? [];
  const inEnglish = inLanguage('en');
  if (inEnglish.length === 0) return [];
  return inLanguage('zh').map((issue, i) => ({
    path: [at, ...issue.path.map(String)].filter((part) => part !== '').join('.'),
    message: wordsOf(issue) ?? text(issue.message, inEnglish[i]?.message ?? issue.message),
  }));
};

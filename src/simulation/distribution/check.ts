/** Checking a distribution, with every fault told in both languages. */
import { z } from 'zod';
import { en, zhCN } from 'zod/locales';
import { DubanError, text } from '../../shared/index.js';
import type { Fault, Text } from '../../shared/index.js';
import type { Distribution } from './distribution.js';
import { meanWithin } from './mean.js';
import { distributionSchema } from './schema.js';

const wordsSchema = z.object({ zh: z.string(), en: z.string() });
const languages = { zh: zhCN().localeError, en: en().localeError };

/** What is wrong, in words of our own where zod's say too little. */
const wordsOf = (issue: z.core.$ZodIssue): Text | undefined => {
  if (issue.code === 'custom') return wordsSchema.safeParse(issue.params).data;
  if (issue.code === 'invalid_type' && issue.expected === 'number')
    return text('须为有限的数', 'must be a finite number');
  return issue.code === 'invalid_union' ? text('没有这种分布', 'there is no such distribution') : undefined;
};

const faultsOf = (value: unknown): readonly Fault[] => {
  const inLanguage = (language: 'zh' | 'en'): readonly z.core.$ZodIssue[] =>
    distributionSchema.safeParse(value, { error: languages[language] }).error?.issues ?? [];
  const inEnglish = inLanguage('en');
  return inLanguage('zh').map((issue, at) => ({
    path: ['distribution', ...issue.path.map(String)].join('.'),
    message: wordsOf(issue) ?? text(issue.message, inEnglish[at]?.message ?? issue.message),
  }));
};

/**
 * The distribution that a value is. `DubanError` `bad-distribution` where it is none, or where a parameter is
 * impossible: its message and its faults say which, and why.
 */
export const checkDistribution = (value: unknown): Distribution => {
  const { data } = distributionSchema.safeParse(value);
  if (data !== undefined) return data;
  throw new DubanError('bad-distribution', text('分布填写有误', 'not a possible distribution'), faultsOf(value));
};

/** The mean of a distribution, by theory, in its unit; `DubanError` `bad-distribution` where it is impossible. */
export const meanOf = (distribution: Distribution): number => meanWithin(checkDistribution(distribution));

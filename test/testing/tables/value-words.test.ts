/** What a schema wants is said in plain words, in both languages; its own words, where it has any, go first. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wantedBy } from '../../../src/testing/tables/value-words.js';

const saidOf = (schema: z.ZodType, value: unknown): string => {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) throw new Error('it fits');
  const { zh, en } = wantedBy(issue);
  return `${zh} / ${en}`;
};

describe('what a schema wants', () => {
  it.each([
    ['须为是或否 / yes or no is wanted', z.boolean(), 'maybe'],
    ['须为数字 / a number is wanted', z.number(), 'many'],
    ['须为文字 / words are wanted', z.string(), 3],
    ['须为列表 / a list is wanted', z.array(z.string()), 'one'],
    ['须为“字段: 值” / fields are wanted, each with its value', z.object({ a: z.string() }), 'one'],
    ['须为其中之一：yes、no / one of these is wanted: yes, no', z.enum(['yes', 'no']), 'maybe'],
    ['不得少于 4 字 / at least 4 characters', z.string().min(4), '好'],
    ['不得多于 1 项 / at most 1 items', z.array(z.string()).max(1), ['a', 'b']],
    ['不得少于 2 / at least 2', z.number().min(2), 1],
    ['须大于 0 / more than 0', z.number().positive(), 0],
    ['须小于 5 / less than 5', z.number().lt(5), 5],
    ['请说清楚 / say what happened', z.string().min(4, '请说清楚 / say what happened'), '好'],
    ['填写有误 / this is not right', z.union([z.string(), z.number()]), true],
  ] as const)('%s', (expected, schema, value) => {
    expect(saidOf(schema, value)).toBe(expected);
  });
});

/** What a schema wants, in plain words: yes or no, a whole number, one of these. */
import type { z } from 'zod';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, Text>> = {
  boolean: text('须为是或否', 'yes or no is wanted'),
  number: text('须为数字', 'a number is wanted'),
  int: text('须为整数', 'a whole number is wanted'),
  string: text('须为文字', 'words are wanted'),
  array: text('须为列表', 'a list is wanted'),
  object: text('须为“字段: 值”', 'fields are wanted, each with its value'),
};

/** What sizes are counted in. */
const counted: Readonly<Record<string, Text>> = { string: text(' 字', ' characters'), array: text(' 项', ' items') };

const sized = (issue: Issue & { readonly code: 'too_small' | 'too_big' }): Text => {
  const { zh, en } = counted[issue.origin] ?? text('', '');
  const itself = issue.inclusive !== false;
  if (issue.code === 'too_small')
    return text(
      `${itself ? '不得少于' : '须大于'} ${issue.minimum}${zh}`,
      `${itself ? 'at least' : 'more than'} ${issue.minimum}${en}`,
    );
  return text(
    `${itself ? '不得多于' : '须小于'} ${issue.maximum}${zh}`,
    `${itself ? 'at most' : 'less than'} ${issue.maximum}${en}`,
  );
};

/** What is wanted where a value does not fit its schema. A schema's own words go first: they are in both languages. */
export const wantedBy = (issue: Issue): Text => {
  const [zh, en] = issue.message.split(' / ');
  if (zh !== undefined && en !== undefined) return text(zh, en);
  if (issue.code === 'invalid_value')
    return text(`须为其中之一：${issue.values.join('、')}`, `one of these is wanted: ${issue.values.join(', ')}`);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sized(issue);
  const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
  return kind ?? text('填写有误', 'this is not right');
};

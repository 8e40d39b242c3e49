/** checkPolicy and the glossary: titles of what is there, telling apart the fields of one place. */
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../src/policy/index.js';
import type { Glossary } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { policy } from '../engine/fixture.js';

const title = text('多余', 'extra');
const faults: readonly (readonly [string, Glossary, RegExp])[] = [
  [
    'a title for a field that is not there',
    { fields: { gone: title }, kinds: {} },
    /^glossary\.fields\.gone: .*no such field$/u,
  ],
  [
    'a title for a kind of unit that takes no part',
    { fields: {}, kinds: { gone: title } },
    /^glossary\.kinds\.gone: .*no such kind of unit$/u,
  ],
  [
    'two fields of one command with one title',
    { fields: { to: title, reason: text('理由', 'extra') }, kinds: {} },
    /^procedures\.letter\.commands\.letter\.extend\.reason: .*same title as to$/u,
  ],
];

describe('checkPolicy finds', () => {
  it.each(faults)('%s', (_, glossary, expected) => {
    const lines = checkPolicy({ ...policy, glossary }).map(
      ({ path, message }) => `${path}: ${message.zh} / ${message.en}`,
    );
    expect(lines).toEqual([expect.stringMatching(expected)]);
  });
  it('nothing wrong where one title serves two places', () => {
    const fields = { reply: text('答复', 'reply'), why: text('理由', 'reason'), reason: text('理由', 'reason') };
    expect(checkPolicy({ ...policy, glossary: { fields, kinds: { department: text('部门', 'department') } } })).toEqual(
      [],
    );
  });
});

/** References leave nothing out: every state, move, limit, command, field, option and kind of shortfall of every pack. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { burden2024 } from '../../src/packs/burden-2024/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { threeColourSupervision } from '../../src/packs/three-colour-supervision/index.js';
import { command, movesOf, policyReference, procedureDiagram, shapesOf, statesOf } from '../../src/policy/index.js';
import type { Language, Policy } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { policy as letters } from '../engine/fixture.js';

const policies: readonly Policy[] = [
  countyCampaign({ year: 2022 }),
  threeColourSupervision({ year: 2025 }),
  burden2024({ year: 2025 }),
  letters,
];
const languages: readonly Language[] = ['zh', 'en'];
const written = policies.flatMap((policy) => languages.map((language) => [policy.id, language, policy] as const));

/** The part of a reference that is about one thing: from its heading to the next as high. */
const partOf = (reference: string, heading: string): string => {
  const level = /^#+ /u.exec(heading)?.[0] ?? '';
  const [, rest = ''] = reference.split(`\n${heading}\n`);
  return rest.split(new RegExp(`\\n#{1,${level.length - 1}} `, 'u'))[0] ?? '';
};

describe.each(written)('%s in %s', (_, language, policy) => {
  const reference = policyReference(policy, language);

  it('has every command with all its fields, its clauses and every event', () => {
    let fields = 0;
    for (const of of policy.procedures)
      for (const [type, { title, cites, data }] of Object.entries(of.commands)) {
        const part = partOf(reference, `#### ${title[language]} \`${type}\``);
        expect(part, type).toContain(cites.join(', '));
        for (const name of shapesOf(data).flatMap((shape) => Object.keys(shape))) {
          expect(part, `${type} ${name}`).toMatch(new RegExp(`\`(?:[\\w.[\\]{}-]+\\.)?${name}\``, 'u'));
          fields += 1;
        }
        const moves = [
          of.opens[type],
          ...statesOf(of).flatMap(([, state]) => movesOf(state).flatMap(([on, list]) => (on === type ? list : []))),
        ];
        for (const move of moves) if (move?.event !== undefined) expect(part, type).toContain(`\`${move.event}\``);
      }
    expect(fields).toBeGreaterThan(2);
  });

  it('has every state and every way from one to another in the diagrams, and every limit', () => {
    for (const of of policy.procedures) {
      const diagram = procedureDiagram({ policy, language }, of);
      expect(reference).toContain(diagram.split('\n').join('\n'));
      const lines = diagram.split('\n').map((line) => line.trim());
      for (const [path, { title, on: _on, ...state }] of statesOf(of)) {
        const id = path.replaceAll(/\W/gu, '_');
        expect(lines).toContain(`state "${title[language].replaceAll('"', '”')}" as ${id}`);
        const region = path.includes('.') ? `${path.slice(0, path.indexOf('.'))}.` : '';
        const targets = movesOf({ ...state, title, ...(_on === undefined ? {} : { on: _on }) }).flatMap(([, list]) =>
          list.flatMap(({ target }) => (target === undefined ? [] : [`${region}${target}`.replaceAll(/\W/gu, '_')])),
        );
        for (const target of targets)
          if (target !== id)
            expect(
              lines.some((line) => line.startsWith(`${id} --> ${target}: `)),
              `${path} → ${target}`,
            ).toBe(true);
      }
      for (const line of lines.filter((one) => one.includes(': '))) expect(line.split(': ')).toHaveLength(2);
      for (const name of Object.keys(of.deadlines)) expect(reference).toContain(`| \`${name}\` | `);
    }
  });

  it('has every option with its default and clause, and every kind of shortfall', () => {
    for (const { id, cites, default: value } of policy.options) {
      const line = reference.split('\n').find((one) => one.startsWith(`| \`${id}\` | `)) ?? '';
      expect(line, id).toContain(`\`${JSON.stringify(value)}\``);
      expect(line, id).toContain(cites.join(', '));
    }
    for (const kind of Object.keys(policy.shortfalls?.kinds ?? {})) expect(reference).toContain(`| \`${kind}\` | `);
  });
});

describe('what a field takes', () => {
  it('is told with its bounds and the words for its values', () => {
    const [first] = letters.procedures;
    const said = command({
      title: text('登记', 'enter'),
      cites: ['1'],
      data: {
        size: z.int().min(1).max(6),
        weight: z.number().optional(),
        note: z.string().max(20),
        place: z.enum(['here', 'there']),
        marks: z.array(z.strictObject({ mark: z.boolean() })).min(1),
      },
      samples: [{ size: 1, note: '', place: 'here', marks: [{ mark: true }] }],
    });
    const policy = {
      ...letters,
      glossary: {
        fields: { size: text('数量', 'size') },
        values: { place: { here: text('本地', 'at home') } },
        kinds: {},
      },
      procedures: first === undefined ? [] : [{ ...first, commands: { 'x.enter': said } }],
    };
    const lines = policyReference(policy, 'zh').split('\n');
    expect(lines).toContain('| `size` | 数量 | 是 | 整数（1至6） |');
    expect(lines).toContain('| `weight` | weight |  | 数字 |');
    expect(lines).toContain('| `note` | note | 是 | 文字（不超过20字） |');
    expect(lines).toContain('| `place` | place | 是 | 选一项：`here`（本地）、`there` |');
    expect(lines).toContain('| `marks` | marks | 是 | 列表（不少于1项） |');
    expect(lines).toContain('| `marks[].mark` | mark | 是 | 是或否 |');
  });
});

/** The main job's input: wrong lines are told with line and column; killed and continued it comes to the same hash. */
import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCommands, readUnits } from '../../examples/county-2022/input.js';
import { killAndContinue } from './kill.js';

const csv = readFileSync('examples/county-2022/units.csv', 'utf8');
const jsonl = readFileSync('examples/county-2022/commands.jsonl', 'utf8');

describe('the season’s input', () => {
  it('holds 12 townships, 24 departments, about 600 people, at least 6,000 commands and 80 forbidden ones', () => {
    const { rows, faults } = readUnits('units.csv', csv);
    const kinds = new Map(rows.map(({ unit, kind }) => [unit, kind]));
    expect(faults).toEqual([]);
    expect([...kinds.values()].filter((kind) => kind === 'township')).toHaveLength(12);
    expect([...kinds.values()].filter((kind) => kind === 'department')).toHaveLength(24);
    expect(new Set(rows.map(({ person }) => person)).size).toBeGreaterThan(560);
    const commands = readCommands('commands.jsonl', jsonl);
    expect(commands.faults).toEqual([]);
    expect(commands.rows.length).toBeGreaterThanOrEqual(6000);
    expect(commands.rows.filter(({ refused }) => refused !== undefined).length).toBeGreaterThanOrEqual(80);
    const types = new Set(commands.rows.map(({ type }) => type));
    for (const type of ['person.relieve', 'person.appoint', 'person.leave', 'entry.propose', 'entry.confirm'])
      expect(types).toContain(type);
    expect(commands.rows.some((row) => 'occurredOn' in row)).toBe(true);
  });
  it('a wrong line of units.csv is told with line and column', () => {
    const lines = csv.split('\n');
    lines[4] = (lines[4] ?? '').replace(/,office,/u, ',castle,');
    expect(readUnits('units.csv', lines.join('\n')).faults).toMatchObject([
      {
        file: 'units.csv',
        line: 5,
        column: expect.any(Number) as number,
        what: expect.stringContaining('kind') as string,
      },
    ]);
  });
  it('a wrong line of commands.jsonl is told with line and column', () => {
    const lines = jsonl.split('\n').slice(0, 5);
    lines[1] = `${(lines[1] ?? '').slice(0, 30)}}`;
    lines[3] = (lines[3] ?? '').replace(/"by":"[^"]+"/u, '"by":7');
    const { faults } = readCommands('commands.jsonl', lines.join('\n'));
    expect(faults.map(({ line }) => line)).toEqual([2, 4]);
    expect(faults.every(({ column }) => column > 1)).toBe(true);
  });
});

describe('the main job', () => {
  it('killed twice and continued, it loses nothing and comes to the same hash', async () => {
    mkdirSync('out', { recursive: true });
    const { disturbed, undisturbed } = await killAndContinue(2, 7);
    expect(undisturbed).toMatch(/^[0-9a-f]{64}$/u);
    expect(disturbed).toBe(undisturbed);
  });
});

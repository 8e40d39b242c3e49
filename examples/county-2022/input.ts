/** Reads units.csv and commands.jsonl; a wrong line is reported with its line and column. */
import { parse as parseCsv } from 'csv-parse/sync';
import { findNodeAtLocation, parseTree, getNodeValue } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { z } from 'zod';

/** A fault of an input file. */
export interface InputFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

const name = z.string().min(1).max(200);

/** A row of units.csv: a unit alone (no person), or somebody's office in it. */
const rowSchema = z.strictObject({
  unit: name,
  unit_name: name,
  kind: z.enum(['township', 'department', 'leadership', 'office']),
  parent: z.string(),
  leader: z.string(),
  person: z.string(),
  person_name: z.string(),
  role: z.string(),
  from: z.string().regex(/^$|^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD'),
  acting: z.enum(['', 'yes']),
});
/** A row of units.csv. */
export type UnitRow = z.infer<typeof rowSchema>;

/** A line of commands.jsonl: a command, and the refusal code expected where the notice forbids it. */
const lineSchema = z.looseObject({
  id: name,
  type: name,
  at: name,
  by: name,
  data: z.looseObject({}),
  refused: name.optional(),
});
/** A line of commands.jsonl. */
export type CommandLine = z.infer<typeof lineSchema>;

/** Either every row, or every fault. */
export type Read<T> = { readonly rows: readonly T[]; readonly faults: readonly InputFault[] };

/** Parses units.csv. */
export const readUnits = (file: string, text: string): Read<UnitRow> => {
  const rows: UnitRow[] = [];
  const faults: InputFault[] = [];
  const records = parseCsv(text, {
    columns: true,
    info: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[];
  const lines = text.split('\n');
  const header = (lines[0] ?? '')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(',');
  for (const { record, info } of records) {
    const parsed = rowSchema.safeParse(record);
    if (parsed.success) rows.push(parsed.data);
    for (const issue of parsed.error?.issues ?? []) {
      const field = Math.max(0, header.indexOf(String(issue.path[0] ?? '')));
      const before = (lines[info.lines - 1] ?? '').split(',').slice(0, field).join(',').length;
      faults.push({
        file,
        line: info.lines,
        column: before + (field > 0 ? 2 : 1),
        what: `${issue.path.join('.')}: ${issue.message}`,
      });
    }
  }
  return { rows, faults };
};

/** Parses commands.jsonl. */
export const readCommands = (file: string, text: string): Read<CommandLine> => {
  const rows: CommandLine[] = [];
  const faults: InputFault[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const errors: ParseError[] = [];
    const tree = parseTree(line, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (tree === undefined || error !== undefined) {
      faults.push({ file, line: index + 1, column: (error?.offset ?? 0) + 1, what: 'not valid JSON' });
      return;
    }
    const parsed = lineSchema.safeParse(getNodeValue(tree));
    if (parsed.success) rows.push(parsed.data);
    for (const issue of parsed.error?.issues ?? []) {
      const at = findNodeAtLocation(
        tree,
        issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
      );
      faults.push({
        file,
        line: index + 1,
        column: (at?.offset ?? 0) + 1,
        what: `${issue.path.join('.')}: ${issue.message}`,
      });
    }
  });
  return { rows, faults };
};

/** YAML as a tree of texts, lists and maps, each with its line and column; the only file that knows the YAML library. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';

/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An entry of a map. */
export interface Entry {
  readonly key: string;
  readonly keyAt: Position;
  readonly value: Tree;
}

/** What is written at a place: `value` as YAML reads it, `source` as it stands there. */
export type Tree = { readonly at: Position } & (
  | { readonly is: 'scalar'; readonly value: string | number | boolean | null; readonly source: string }
  | { readonly is: 'list'; readonly items: readonly Tree[] }
  | { readonly is: 'map'; readonly entries: readonly Entry[] }
);

/** Notes a fault at a place. */
export type Note = (at: Position, message: Text) => void;

/** What the library says of several documents speaks to programmers. */
const oneTable = text('一个文件只写一份表，请去掉中间的“---”', 'a file holds one table: take out the "---" between');

/** What the library's faults are called in Chinese. */
const faultsInChinese: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  DUPLICATE_KEY: '同一处有两个相同的项',
  MISSING_CHAR: '缺少标点',
  BAD_ALIAS: '没有此引用',
  MULTILINE_IMPLICIT_KEY: '项名不能跨行：是否漏了冒号，或冒号后没有空格？',
  UNEXPECTED_TOKEN: '此处不应有这些字符',
  BLOCK_IN_FLOW: '花括号、方括号内须写在一行的格式里',
  BLOCK_AS_IMPLICIT_KEY: '此处不能另起一层',
};

/** Full-width signs that look right in a word processor and mean nothing to YAML. */
const fullWidth = /[：，｛｝［］]/u;

/** More than anybody writes: what refers to itself, or unfolds without end, stops here. */
const most = 100_000;

const treeOf = (node: ParsedNode | null, document: Document.Parsed, lines: LineCounter, note: Note): Tree => {
  let left = most;
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const nothing = (at: Position): Tree => ({ is: 'scalar', at, value: null, source: '' });
  const build = (one: unknown, from: Position): Tree => {
    left -= 1;
    if (left === 0) note(from, text('引用层层展开，内容过多', 'references unfold into too much'));
    if (left <= 0) return nothing(from);
    if (isAlias(one)) {
      const { range } = one;
      const here = range === undefined || range === null ? from : positionOf(range[0]);
      const meant = one.resolve(document);
      const within = (meant as { readonly range?: readonly number[] | null } | undefined)?.range;
      if (within === undefined || within === null || range === undefined || range === null) return nothing(here);
      if (range[0] < (within[1] ?? 0)) {
        note(here, text('不能引用自身', 'a reference to what it stands in'));
        return nothing(here);
      }
      return build(meant, here);
    }
    const { range } = (one ?? {}) as { readonly range?: readonly number[] };
    const here = range?.[0] === undefined ? from : positionOf(range[0]);
    if (isMap(one))
      return {
        is: 'map',
        at: here,
        entries: one.items.map(({ key, value }) => {
          const written = build(key, here);
          return {
            key: written.is === 'scalar' ? written.source : '',
            keyAt: written.at,
            value: build(value, written.at),
          };
        }),
      };
    if (isSeq(one)) return { is: 'list', at: here, items: one.items.map((item) => build(item, here)) };
    if (!isScalar(one)) return nothing(from);
    const { value, source } = one;
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { is: 'scalar', at: here, value: plain, source: source ?? (plain === null ? '' : String(plain)) };
  };
  return build(node, { line: 1, column: 1 });
};

/** Lines indented by tabs, as editors that do not know YAML leave them. */
const notedTabs = (source: string, note: Note): boolean => {
  const tabbed = source.split('\n').flatMap((line, i) => {
    const spaces = /^( *)\t/u.exec(line)?.[1];
    return spaces === undefined ? [] : [{ line: i + 1, column: spaces.length + 1 }];
  });
  for (const at of tabbed) note(at, text('不能用制表符缩进，请用空格', 'indent by spaces, not by tabs'));
  return tabbed.length > 0;
};

/** How large a table may be, and how deep lists and maps may stand in one another. */
const tableBounds = { length: 1_000_000, depth: 20 } as const;

const firstPlace: Position = { line: 1, column: 1 };

/**
 * Whether a source is too large or too deep, told before it is parsed: brackets that are open on the way, and steps of
 * indentation, whether or not they mean anything where they stand.
 */
const isBeyond = (source: string, note: Note): boolean => {
  if (source.length > tableBounds.length) {
    note(firstPlace, text('表过大，请分为几份', 'the table is too large: make several of it'));
    return true;
  }
  let line = 1;
  let brackets = 0;
  const tooDeep = (): true => {
    note({ line, column: 1 }, text('层次过深', 'nested too deeply'));
    return true;
  };
  const indents: number[] = [];
  for (const row of source.split('\n')) {
    const content = row.trimStart();
    if (content !== '') {
      // A dash opens a list where it stands; several on a line open one in another.
      const dashes = /^(?:[-?:]\s+)+/u.exec(content)?.[0] ?? '';
      const steps = dashes.split(/\s+/u).length - 1;
      const indent = row.length - content.length;
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      for (let step = 0; step <= steps; step += 1) indents.push(indent + 2 * step);
      if (indents.length > 2 * tableBounds.depth) return tooDeep();
    }
    for (const sign of row) {
      if (sign === '[' || sign === '{') brackets += 1;
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets -= 1;
      if (brackets > tableBounds.depth) return tooDeep();
    }
    line += 1;
  }
  return false;
};

/** Reads YAML; what it cannot read is noted, and nothing comes of it. */
export const readTree = (source: string, note: Note): Tree | undefined => {
  if (isBeyond(source, note) || notedTabs(source, note)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(source.replace(/^\uFEFF/u, ''), { lineCounter: lines, prettyErrors: false });
  const rows = document.errors.length > 0 ? source.split('\n') : [];
  for (const { code, message, pos } of document.errors) {
    const { line, col } = lines.linePos(pos[0]);
    if (code === 'MULTIPLE_DOCS') {
      note({ line, column: col }, oneTable);
      continue;
    }
    const hint = fullWidth.test(rows[line - 1] ?? '');
    note(
      { line, column: col },
      text(
        `不是合格的 YAML：${faultsInChinese[code] ?? code}${hint ? '；标点须用半角' : ''}`,
        `not YAML: ${message}${hint ? '; use half-width punctuation' : ''}`,
      ),
    );
  }
  return document.errors.length > 0 ? undefined : treeOf(document.contents, document, lines, note);
};

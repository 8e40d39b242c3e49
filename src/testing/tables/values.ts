/** Values held against their schemas: completed by the sample where they are not whole, and noted where they do not fit. */
import type { z } from 'zod';
import type { Glossary } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { askDay } from './plain-words.js';
import { wantedBy } from './value-words.js';
import type { Note, Position, Tree } from './tree.js';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with what it lacks taken from a sample: an object's other fields, and so for each object of a list. */
const completed = (value: Json, sample: Json | undefined): Json => {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const first = Array.isArray(sample) ? (sample as readonly Json[])[0] : undefined;
    return items.map((item) => completed(item, first));
  }
  return isObject(value) && isObject(sample) ? { ...sample, ...value } : value;
};

/** The place of what a path leads to, as far as it is written. */
const placeOf = (tree: Tree, path: readonly PropertyKey[], glossary: Glossary | undefined): Position => {
  const [first, ...rest] = path;
  if (first === undefined || tree.is === 'scalar') return tree.at;
  const next =
    tree.is === 'list'
      ? tree.items[Number(first)]
      : tree.entries.find(
          ({ key }) => key === first || Object.values(glossary?.fields[String(first)] ?? {}).includes(key),
        )?.value;
  return next === undefined ? tree.at : placeOf(next, rest, glossary);
};

/** The data as they are meant; every value that does not fit its schema is noted. */
export const reportValues = (
  data: JsonObject,
  tree: Tree,
  {
    shape,
    glossary,
    sample,
    note,
  }: {
    readonly shape: z.ZodRawShape;
    readonly glossary: Glossary | undefined;
    readonly sample?: JsonObject | undefined;
    readonly note: Note;
  },
): JsonObject => {
  const called = (path: readonly PropertyKey[], language: 'zh' | 'en'): string =>
    path.map((key) => glossary?.fields[String(key)]?.[language] ?? String(key)).join('.');
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const schema = shape[name] as z.ZodType;
      const whole = schema.safeParse(value).success ? value : completed(value, sample?.[name]);
      const { success, error } = schema.safeParse(whole);
      if (success) return [name, whole];
      for (const issue of error.issues) {
        const at = [name, ...issue.path];
        const written = at.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | undefined)?.[key], data);
        const { zh, en } = wantedBy(issue);
        const said = typeof written === 'string' ? written : (JSON.stringify(written) as string | undefined);
        const day = askDay(said ?? '');
        note(
          placeOf(tree, at, glossary),
          said === undefined
            ? text(`缺少“${called(at, 'zh')}”：${zh}`, `"${called(at, 'en')}" is missing: ${en}`)
            : text(
                `${called(at, 'zh')}：${zh}，写的是“${said}”${day.zh}`,
                `${called(at, 'en')}: ${en}, "${said}" is written${day.en}`,
              ),
        );
      }
      return [name, whole];
    }),
  );
};

/** The glossary: it names what is there, and tells the fields of one place apart. */
import type { PolicySpec } from '../policy.js';
import { shapesOf } from '../schema.js';
import type { Report } from './report.js';

/** Reports titles of what is not there, and two fields of one place with one title. */
export const checkGlossary = (spec: PolicySpec, report: Report): void => {
  const { fields, kinds } = spec.glossary ?? { fields: {}, kinds: {} };
  const known = new Set<string>();
  for (const procedure of spec.procedures) {
    const places: readonly (readonly [string, unknown])[] = [
      [`procedures.${procedure.id}.fields`, procedure.fields],
      ...Object.values(procedure.fields).flatMap((field) =>
        shapesOf(field).map((shape) => [`procedures.${procedure.id}.fields`, shape] as const),
      ),
      ...Object.entries(procedure.commands).flatMap(([type, { data }]) =>
        shapesOf(data).map((shape) => [`procedures.${procedure.id}.commands.${type}`, shape] as const),
      ),
    ];
    for (const [path, shape] of places) {
      const titles = new Map<string, string>();
      for (const name of Object.keys(shape as object)) {
        known.add(name);
        for (const title of Object.values(fields[name] ?? {}) as readonly string[]) {
          const other = titles.get(title);
          if (other !== undefined && other !== name)
            report(`${path}.${name}`, `与${other}同名`, `has the same title as ${other}`);
          titles.set(title, name);
        }
      }
    }
  }
  for (const name of Object.keys(fields))
    if (!known.has(name)) report(`glossary.fields.${name}`, '没有这个字段', 'there is no such field');
  for (const kind of Object.keys(kinds))
    if (!spec.scope.kinds.includes(kind) && spec.scope.others?.includes(kind) !== true)
      report(`glossary.kinds.${kind}`, '没有这类单位', 'there is no such kind of unit');
};

/** Plain data as the text of a YAML file: short maps on a line of their own, everything else in blocks. */
import { Document, isCollection, isMap, visit } from 'yaml';
import type { Json } from '../../shared/index.js';

/** The longest map on one line, in characters. */
const longest = 90;

/** YAML text; lines are not folded. */
export const yamlOf = (value: Json): string => {
  const document = new Document(value);
  visit(document, {
    Map: (_key, node, path) => {
      // A scenario and its parts stand in blocks; steps and data that fit stand on a line.
      const deep = path.filter(isCollection).length;
      if (deep < 2) return undefined;
      if (JSON.stringify(node.toJSON()).length > longest) return undefined;
      if (node.items.length < 2 && !isMap(path.at(-2))) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 0 });
};

/** A policy as a reference for people: each procedure as a diagram, its limits and commands; options, and kinds of shortfall. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { movesOf, statesOf } from '../chart-of.js';
import type { AnyProcedure } from '../maps.js';
import type { PolicySpec } from '../policy.js';
import type { AnyTransition } from '../procedure.js';
import { dataRows, valueText } from './data.js';
import { procedureDiagram } from './diagram.js';
import { fieldTitle, rolesText, spanText, stateTitle, table } from './words.js';
import type { Language, Source } from './words.js';

const said = {
  procedures: text('办理流程', 'Procedures'),
  title: text('：办理流程与操作一览', ': procedures and commands'),
  clauses: text('依据', 'Clauses'),
  limits: text('时限', 'Limits'),
  commands: text('操作', 'Commands'),
  options: text('可选口径', 'Options'),
  shortfalls: text('阶段节点未完成事项', 'Shortfalls at gates'),
  name: text('编号', 'name'),
  what: text('名称', 'what it is'),
  span: text('期限', 'how long'),
  from: text('起算', 'counted from'),
  runs: text('计时状态', 'runs in'),
  who: text('办理人', 'who may'),
  where: text('可办状态', 'where'),
  events: text('登记为', 'recorded as'),
  field: text('栏目', 'field'),
  must: text('必填', 'required'),
  content: text('填写内容', 'content'),
  values: text('可选值', 'values'),
  standard: text('默认', 'default'),
  yes: text('是', 'yes'),
  opening: text('立项', 'opens a case'),
  entry: text('登记之日', 'the day of entry'),
  effect: text('事项发生之日', 'the day of effect'),
  nothing: text('无须填写。', 'It carries nothing.'),
  single: text('事项编号', 'Case id'),
} as const satisfies Readonly<Record<string, Text>>;

/** Where a command is taken, and by which transitions. */
interface Taken {
  readonly where: string;
  readonly move: AnyTransition;
}

const takenOf = (source: Source, of: AnyProcedure): ReadonlyMap<string, readonly Taken[]> => {
  const found = new Map<string, Taken[]>();
  const note = (type: string, taken: Taken): void => {
    const known = found.get(type);
    if (known === undefined) found.set(type, [taken]);
    else known.push(taken);
  };
  for (const [type, move] of Object.entries(of.opens)) note(type, { where: said.opening[source.language], move });
  for (const [path, state] of statesOf(of))
    for (const [type, moves] of movesOf(state))
      for (const move of moves) note(type, { where: stateTitle(source, of, path), move });
  return found;
};

const distinct = (all: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(all)].filter((one) => one !== undefined);

const codes = (names: readonly string[], comma: string): string => names.map((one) => `\`${one}\``).join(comma);

const limitsOf = (source: Source, of: AnyProcedure): readonly string[] => {
  const { language } = source;
  const comma = language === 'zh' ? '、' : ', ';
  const rows = Object.entries(of.deadlines).map(([name, { title, span, cites, from, fromEntry }]) => [
    `\`${name}\``,
    title[language],
    spanText(source, span),
    span.unit === 'working-days' || span.unit === 'calendar-days'
      ? from === undefined
        ? said[fromEntry === true ? 'entry' : 'effect'][language]
        : `“${fieldTitle(source, from)}”`
      : '',
    statesOf(of)
      .filter(([, { deadlines = [] }]) => deadlines.includes(name))
      .map(([path]) => stateTitle(source, of, path))
      .join(comma),
    cites.join(', '),
  ]);
  if (rows.length === 0) return [];
  const head = [said.name, said.what, said.span, said.from, said.runs, said.clauses].map((one) => one[language]);
  return [`### ${said.limits[language]}`, table(head, rows)];
};

const commandsOf = (source: Source, of: AnyProcedure): readonly string[] => {
  const { language } = source;
  const comma = language === 'zh' ? '、' : ', ';
  const colon = language === 'zh' ? '：' : ': ';
  const taken = takenOf(source, of);
  const blocks = Object.entries(of.commands).flatMap(([type, { title, cites, data }]) => {
    const moves = taken.get(type) ?? [];
    const line = (what: Text, content: string): readonly string[] =>
      content === '' ? [] : [`- ${what[language]}${colon}${content}`];
    const rows = dataRows(source, data).map(({ name, title: called, required, content }) => [
      `\`${name}\``,
      called,
      required ? said.yes[language] : '',
      content,
    ]);
    return [
      `#### ${title[language]} \`${type}\``,
      [
        ...line(said.clauses, cites.join(', ')),
        ...line(
          said.who,
          rolesText(
            source,
            moves.flatMap(({ move }) => move.may ?? []),
          ),
        ),
        ...line(said.where, distinct(moves.map(({ where }) => where)).join(comma)),
        ...line(said.events, codes(distinct(moves.map(({ move }) => move.event)), comma)),
      ].join('\n'),
      rows.length === 0
        ? said.nothing[language]
        : table(
            [said.name, said.field, said.must, said.content].map((one) => one[language]),
            rows,
          ),
    ];
  });
  return blocks.length === 0 ? [] : [`### ${said.commands[language]}`, ...blocks];
};

const idText = ({ id, subject, single }: AnyProcedure, language: Language): string => {
  if (single !== true) return '';
  const form = subject === 'campaign' ? id : subject === 'unit' ? `${id}:<unit>` : `${id}:<unit>:<person>`;
  return `\n${said.single[language]}${language === 'zh' ? '：' : ': '}\`${form}\``;
};

const procedureOf = (source: Source, of: AnyProcedure): readonly string[] => [
  `## ${of.title[source.language]} \`${of.id}\``,
  `${said.clauses[source.language]}${source.language === 'zh' ? '：' : ': '}${of.cites.join(', ')}${idText(of, source.language)}`,
  `\`\`\`mermaid\n${procedureDiagram(source, of)}\n\`\`\``,
  ...limitsOf(source, of),
  ...commandsOf(source, of),
];

const optionsOf = (source: Source): readonly string[] => {
  const { policy, language } = source;
  const rows = policy.options.map(({ id, title, cites, schema, default: value }) => [
    `\`${id}\``,
    title[language],
    `\`${JSON.stringify(value)}\``,
    valueText(source, schema),
    cites.join(', '),
  ]);
  if (rows.length === 0) return [];
  const head = [said.name, said.what, said.standard, said.values, said.clauses].map((one) => one[language]);
  return [`## ${said.options[language]}`, table(head, rows)];
};

const shortfallsOf = ({ policy, language }: Source): readonly string[] => {
  const rows = Object.entries(policy.shortfalls?.kinds ?? {}).map(([id, title]) => [`\`${id}\``, title[language]]);
  if (rows.length === 0) return [];
  return [`## ${said.shortfalls[language]}`, table([said.name[language], said.what[language]], rows)];
};

/**
 * The reference of a policy in one language, as Markdown: every procedure with its Mermaid diagram, its limits and its
 * commands (who may, where, on which clause, what they carry and how far it may go); the options with their values; the kinds
 * of shortfall. Figures are those of the options as chosen.
 */
export const policyReference = (policy: PolicySpec, language: Language): string => {
  const source: Source = { policy, language };
  return `${[
    `# ${policy.title[language]}${said.title[language]}`,
    ...policy.procedures.flatMap((of) => procedureOf(source, of)),
    ...optionsOf(source),
    ...shortfallsOf(source),
  ].join('\n\n')}\n`;
};

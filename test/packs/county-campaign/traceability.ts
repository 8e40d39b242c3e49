/** The traceability page: each clause, what enforces it, and the scenarios that show it; the others, and why nothing does. */
import { z } from 'zod';
import { clauses, countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { movesOf, statesOf } from '../../../src/policy/index.js';
import type { Clause } from '../../../src/policy/index.js';
import { scenarios } from './scenarios/index.js';
import { turnedArguments } from './turned-arguments.js';

const policy = countyCampaign({ year: 2022 });

/** Where clauses are cited, by clause: `task › start (deadline)`. */
const placesByClause = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const places = new Map<string, Set<string>>();
  const note = (cites: readonly string[], place: string): void => {
    for (const clause of cites) places.set(clause, (places.get(clause) ?? new Set()).add(place));
  };
  for (const { id, opens, deadlines, commands, ...procedure } of policy.procedures) {
    const whole = { id, opens, deadlines, commands, ...procedure };
    note(procedure.cites, id);
    for (const [name, deadline] of Object.entries(deadlines)) note(deadline.cites, `${id} › deadline ${name}`);
    const moves = [
      ...Object.entries(opens),
      ...statesOf(whole).flatMap(([, state]) =>
        movesOf(state).flatMap(([type, list]) => list.map((move) => [type, move] as const)),
      ),
    ];
    for (const [type, move] of moves) {
      note(move.cites, `${id} › ${type}`);
      for (const rule of move.rules ?? []) note(rule.cites, `${id} › rule ${rule.id}`);
    }
  }
  for (const { id, cites } of policy.reactions) note(cites, `reaction ${id}`);
  for (const { id, cites } of policy.options) note(cites, `option ${id}`);
  for (const { id, cites } of policy.phases) note(cites, `phase ${id}`);
  for (const [id, { cites }] of Object.entries(policy.roles)) note(cites, `role ${id}`);
  for (const { id, cites } of policy.ruleSets) note(cites, `rule set ${id}`);
  const { personal, protects = [], restsOn } = policy.readers ?? {};
  note(personal?.cites ?? [], 'readers of personal items');
  note(restsOn?.cites ?? [], 'readers of what an approval rests on');
  for (const { cites, fields } of protects) note(cites, `readers of ${fields.join(', ')}`);
  for (const { id, cites } of policy.tallies) note(cites, `total ${id}`);
  note(policy.scope.cites, 'scope');
  return places;
};
const places = placesByClause();

/** Limits first, then rules, then transitions. */
const rank = (place: string): number => (place.includes(' › deadline ') ? 0 : place.includes(' › rule ') ? 1 : 2);

/** What enforces a clause. */
export const enforcers = (clause: string): readonly string[] =>
  [...(places.get(clause) ?? [])]
    .filter((place) => place.includes(' › ') || place.startsWith('rule set') || place === 'scope')
    .sort((a, b) => rank(a) - rank(b));

const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');
const shown = (clause: string, kinds: readonly string[] = ['passes', 'refused', 'raised']): readonly string[] =>
  scenarios
    .filter((one) => one.clause === clause && kinds.includes(one.kind))
    .map(({ title, kind }) => `${kind === 'passes' ? '' : `${kind}: `}${title}`);
const titles = (clause: string, kinds: readonly string[]): string => shown(clause, kinds).join('; ');
/** The first few, and how many more there are. */
const someOf = (list: readonly string[], most = 5): string =>
  [...list.slice(0, most), ...(list.length > most ? [`${list.length - most} more`] : [])].join('; ');

const row = ({ id, text }: Clause): string =>
  `| ${[id, text.zh, someOf(enforcers(id), 6), titles(id, ['passes']), titles(id, ['refused', 'raised', 'advised'])].map(cell).join(' | ')} |`;

const why: Readonly<Record<string, string>> = {
  category: 'a label: it names what problems are sorted by, and people find them',
  goal: 'a goal: measured by an indicator where the county sets one (A13), otherwise said and not enforced',
  exhortation: 'an appeal: it asks for an attitude, and no fact would show that it was met or broken',
  heading: 'a heading: what stands under it is enforced clause by clause',
};

/** Ambiguities that leave nothing to choose, and why. */
const noChoice: Readonly<Record<string, string>> = { A24: 'nothing to choose: masked names are not encoded' };
/** What besides an option answers an ambiguity. */
const besides: Readonly<Record<string, string>> = {
  A11: 'the roles `office`, `inspector`, `authority` and `organ` are held by appointment: a county names its own bodies',
  A13: 'field `margin` of `indicator.define`, for one indicator',
};
/** The arguments and options that answer an ambiguity, each turned in `turned-*.ts`. */
const answersTo = (id: string): readonly string[] => [
  ...turnedArguments.filter(({ answers }) => answers.includes(id)).map((one) => `argument \`${one.argument}\``),
  ...policy.options.filter(({ cites }) => cites.includes(id)).map((one) => `option \`${one.id}\``),
];
const readingsOf = (pattern: RegExp): readonly Clause[] =>
  Object.values<Clause>(clauses).filter((clause) => clause.class === 'ambiguity' && pattern.test(clause.id));
const ambiguous = readingsOf(/^A\d+$/u);
const ambiguityRow = ({ id, text: { zh } }: Clause): string =>
  `| ${[id, zh, [...answersTo(id), besides[id] ?? noChoice[id] ?? []].flat().join('; ')].map(cell).join(' | ')} |`;

/** Ambiguities that became neither an option nor an argument, and of which it is not said why. */
export const undecided = (): readonly string[] =>
  ambiguous.filter(({ id }) => noChoice[id] === undefined && answersTo(id).length === 0).map(({ id }) => id);

/** What is settled besides and kept by the language or the engine, not by a rule of the pack. */
const keptByEngine: Readonly<Record<string, string>> = {
  'S1.a': 'the engine: every limit runs to 24:00 of its last day (`test/calendar`)',
  'S1.c': 'argument `roll`',
  'S2.c': 'the registry: a unit names its parent and its leader, whom roles `parentHead` and `leaderInCharge` read',
  'S2.k': 'the engine: `by` and `onBehalfOf` are both recorded, and every separation of duties reads both',
  'S5.c': 'the taxonomy: 2.1.3.x5 is not among the behaviours that may be suggested (`taxonomy.test.ts`)',
  'S6.a': 'rule sets `government-working-rules` and `eight-point-rules` (`options.test.ts`)',
  'S6.j': 'readers of what an approval rests on (`view.test.ts`)',
};
const settled = readingsOf(/^S\d/u);
const keptBy = (id: string): readonly string[] => [
  ...enforcers(id),
  ...[...(places.get(id) ?? [])].filter((place) => !enforcers(id).includes(place)),
];
const settledRow = ({ id, text: { zh } }: Clause): string =>
  `| ${[id, zh, keptByEngine[id] ?? keptBy(id).slice(0, 4).join('; '), someOf(shown(id))].map(cell).join(' | ')} |`;

/** What is settled besides and nothing keeps to, or no scenario shows. */
export const unsettled = (): readonly string[] =>
  settled
    .filter(({ id }) => keptByEngine[id] === undefined && (keptBy(id).length === 0 || shown(id).length === 0))
    .map(({ id }) => id);

/** What values an option may take, as its schema has it. */
const boundsOf = (schema: z.ZodType): string => {
  const { enum: values, minimum, maximum, type, maxLength } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  if (values !== undefined) return values.map((one) => JSON.stringify(one)).join(', ');
  if (minimum !== undefined || maximum !== undefined) return `${minimum ?? ''}–${maximum ?? ''}`;
  if (type === 'boolean') return 'true, false';
  if (maxLength !== undefined) return `text, up to ${maxLength} characters`;
  return type === 'object' ? 'figures above 0, by goal' : typeof type === 'string' ? type : 'a day';
};

/** The page, as Markdown. */
export const traceabilityPage = (): string => {
  const notice = Object.values<Clause>(clauses).filter((clause) => clause.sentence !== undefined);
  const ordered = [...notice].sort((a, b) => (a.sentence ?? 0) - (b.sentence ?? 0));
  const enforceable = ordered.filter((clause) => clause.class === 'enforceable');
  const others = ordered.filter((clause) => clause.class !== 'enforceable');
  const options = policy.options.map(
    ({ id, title, cites, schema, default: value, alternatives }) =>
      `| ${[`\`${id}\``, title.zh, title.en, cites.join(', '), boundsOf(schema), JSON.stringify(value), alternatives.map((one) => JSON.stringify(one)).join(', ')].map(cell).join(' | ')} |`,
  );
  return [
    '# The county campaign, clause by clause',
    '',
    'Generated from the policy and from the scenarios of `test/packs/county-campaign/scenarios`; `npm test` fails where a',
    'clause lacks one of the three columns. Each scenario is played on the real engine and must rest on its clause.',
    '',
    `## The ${enforceable.length} enforceable clauses`,
    '',
    '| clause | words | enforced by | passes | refused or raised |',
    '|---|---|---|---|---|',
    ...enforceable.map(row),
    '',
    '## Names',
    '',
    'What the policy opens of itself it names of what it is about: the parts are joined by `:`, a part that has a `:` itself',
    'stands in parentheses, and nothing is cut, so that two names coincide only where all their parts do.',
    '',
    '| case | name |',
    '|---|---|',
    '| a unit’s part in the campaign | `participation:finance` |',
    '| a suggestion about a unit, and about one of its cases | `T1:finance:mobilisation`, `2.6.1.x3:document-8` |',
    '',
    'People give a case a name of 1 to 64 Han characters, ASCII letters and digits and, after the first, `. _ - · 〔 〕`. They',
    'address the cases above by their names, and open none under such a name.',
    '',
    `## The ${policy.options.length} options: what the notice leaves open`,
    '',
    '`countyCampaign({ year, choices: { [id]: value } })`; `year` (A1), `phaseDates` (A2), `summaryInclusive` (A10),',
    '`personalItems` and `personalReaders` (A18), `roll` and `calendar` (A26), `issuedOn` (A27), `zone` (A28) and `ruleSets` (2.1.3.b, 2.7.1.a) are',
    'arguments of their own. Every option and every argument is tried both ways: `test/packs/county-campaign/both-ways.test.ts`.',
    '',
    '| option | 中文 | English | clauses | values | default | other values tested |',
    '|---|---|---|---|---|---|---|',
    ...options,
    '',
    `## The ${ambiguous.length} ambiguities`,
    '',
    '| | where the notice is silent | what it became |',
    '|---|---|---|',
    ...ambiguous.map(ambiguityRow),
    '',
    `## The ${settled.length} readings settled besides`,
    '',
    '| | what is settled | kept by | scenarios |',
    '|---|---|---|---|',
    ...settled.map(settledRow),
    '',
    `## The other ${others.length} clauses`,
    '',
    ...Object.entries(why).map(([kind, reason]) => `- **${kind}**: ${reason}.`),
    '',
    '| clause | words | what it is | cited by |',
    '|---|---|---|---|',
    ...others.map(
      ({ id, text, class: kind }) =>
        `| ${[id, text.zh, kind, [...(places.get(id) ?? [])].slice(0, 3).join('; ')].map(cell).join(' | ')} |`,
    ),
    '',
  ].join('\n');
};

/** Enforceable clauses without an enforcer, or without both kinds of scenario. */
export const untraced = (): readonly string[] =>
  Object.values<Clause>(clauses)
    .filter(({ class: kind }) => kind === 'enforceable')
    .filter(
      ({ id }) =>
        enforcers(id).length === 0 ||
        titles(id, ['passes']) === '' ||
        titles(id, ['refused', 'raised', 'advised']) === '',
    )
    .map(({ id }) => id);

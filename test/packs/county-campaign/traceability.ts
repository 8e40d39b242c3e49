/** The traceability page: each clause, what enforces it, and the scenarios that show it; the others, and why nothing does. */
import { clauses, countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { movesOf, statesOf } from '../../../src/policy/index.js';
import type { Clause } from '../../../src/policy/index.js';
import { scenarios } from './scenarios/index.js';

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
  note(policy.scope.cites, 'scope');
  return places;
};
const places = placesByClause();

/** What enforces a clause: rules, deadlines and transitions first, at most four. */
export const enforcers = (clause: string): readonly string[] =>
  [...(places.get(clause) ?? [])]
    .filter((place) => place.includes(' › ') || place.startsWith('rule set') || place === 'scope')
    .sort((a, b) => Number(b.includes('rule')) - Number(a.includes('rule')));

const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');
const titles = (clause: string, kinds: readonly string[]): string =>
  scenarios
    .filter((one) => one.clause === clause && kinds.includes(one.kind))
    .map(({ title, kind }) => `${kind === 'passes' ? '' : `${kind}: `}${title}`)
    .join('; ');

const row = ({ id, text }: Clause): string =>
  `| ${[id, text.zh, enforcers(id).slice(0, 4).join('; '), titles(id, ['passes']), titles(id, ['refused', 'raised', 'advised'])].map(cell).join(' | ')} |`;

const why: Readonly<Record<string, string>> = {
  category: 'a label: it names what problems are sorted by, and people find them',
  goal: 'a goal: measured by an indicator where the county sets one (A13), otherwise said and not enforced',
  exhortation: 'an appeal: it asks for an attitude, and no fact would show that it was met or broken',
  heading: 'a heading: what stands under it is enforced clause by clause',
};

/** What each ambiguity became where it is no option by id: an argument, an entry's field, or one reading and why. */
const readings: Readonly<Record<string, string>> = {
  A1: 'argument `year`',
  A2: 'argument `phaseDates`',
  A11: 'one reading: the roles `office`, `inspector`, `authority` and `organ` are held by appointment, so a county names its own bodies',
  A13: 'field `margin` of `indicator.define`',
  A18: 'argument `personalItems`',
  A24: 'nothing to choose: masked names are not encoded',
  A25: 'one reading: 2.2.2.x5 stays a code, and the five q items stand in each self-check form',
  A26: 'argument `roll`, and `calendar` for local holidays',
  A27: 'argument `issuedOn`',
  A28: 'argument `calendar` (its zone), and option `backdating-days`',
};
const ambiguityRow = ({ id, text: { zh } }: Clause): string => {
  const chosen = policy.options.filter(({ cites }) => cites.includes(id)).map((one) => `option \`${one.id}\``);
  return `| ${[id, zh, readings[id] ?? chosen.join(', ')].map(cell).join(' | ')} |`;
};
const ambiguous = Object.values<Clause>(clauses).filter(
  (clause) => clause.class === 'ambiguity' && /^A\d+$/u.test(clause.id),
);

/** Ambiguities that became neither an option, nor an argument, nor a reading with its reason. */
export const undecided = (): readonly string[] =>
  ambiguous
    .filter(({ id }) => readings[id] === undefined && !policy.options.some(({ cites }) => cites.includes(id)))
    .map(({ id }) => id);

/** The page, as Markdown. */
export const traceabilityPage = (): string => {
  const notice = Object.values<Clause>(clauses).filter((clause) => clause.sentence !== undefined);
  const ordered = [...notice].sort((a, b) => (a.sentence ?? 0) - (b.sentence ?? 0));
  const enforceable = ordered.filter((clause) => clause.class === 'enforceable');
  const others = ordered.filter((clause) => clause.class !== 'enforceable');
  const options = policy.options.map(
    ({ id, title, cites, default: value, alternatives }) =>
      `| ${[`\`${id}\``, title.zh, title.en, cites.join(', '), JSON.stringify(value), alternatives.map((one) => JSON.stringify(one)).join(', ')].map(cell).join(' | ')} |`,
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
    `## The ${policy.options.length} options: what the notice leaves open`,
    '',
    '`countyCampaign({ year, choices: { [id]: value } })`; `year`, `issuedOn` (A27), `summaryInclusive` (A10), `roll` (A26)',
    'and `ruleSets` (2.1.3.b, 2.7.1.a) are arguments of their own.',
    '',
    '| option | 中文 | English | clauses | default | other values tested |',
    '|---|---|---|---|---|---|',
    ...options,
    '',
    `## The ${ambiguous.length} ambiguities`,
    '',
    '| | where the notice is silent | what it became |',
    '|---|---|---|',
    ...ambiguous.map(ambiguityRow),
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

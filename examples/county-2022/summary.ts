/** How the season ended: problems, units by standing, refusals by clause, and the digest of the log. */
import { createHash } from 'node:crypto';
import { isIn } from 'duban';
import type { Case, Engine } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';

const allCases = (
  engine: Engine<CountyTypes>,
  procedure: 'problem' | 'participation' | 'escalation',
): readonly Case[] => {
  const found: Case[] = [];
  for (let cursor: string | undefined = '0'; cursor !== undefined;) {
    const page = engine.cases({ procedure, limit: 500, cursor });
    found.push(...page.cases);
    cursor = page.cursor;
  }
  return found;
};

/** What somebody on the ladder stands at; a suggestion is no standing. */
const standings: readonly (readonly [string, string])[] = [
  ['received', '移送有权机关 handed over'],
  ['handed-over', '移送有权机关 handed over'],
  ['criticised', '批评，限期改正 criticised'],
  ['corrected', '批评，限期改正 criticised'],
  ['uncorrected', '未改正 not corrected'],
  ['accountable', '问责建议已批准 accountability approved'],
  ['watched', '观察期 clean period'],
];

/** The closing lines. */
export const summary = async (engine: Engine<CountyTypes>): Promise<readonly string[]> => {
  const lines: string[] = [];
  const problems = allCases(engine, 'problem').filter(({ void: annulled }) => !annulled);
  const standing = (state: string): number => problems.filter((one) => isIn(one, state)).length;
  const sum = (tally: string): number => engine.totals({ tally }).reduce((total, { value }) => total + value, 0);
  lines.push(
    '',
    `问题 problems: found ${problems.length}, struck off ${sum('struck-off-problems')}, ongoing ${sum('ongoing-problems')}, overdue ${standing('timeliness.overdue')}, reopened ${sum('reopened-problems')}`,
  );

  const units = allCases(engine, 'participation').map(({ unit }) => unit ?? '');
  const escalations = allCases(engine, 'escalation');
  const byStanding = new Map<string, string[]>();
  for (const unit of units) {
    const found = standings.find(([state]) =>
      escalations.some((one) => one.unit === unit && isIn(one, `steps.${state}`)),
    );
    const words = found?.[1] ?? '正常 in good standing';
    byStanding.set(words, [...(byStanding.get(words) ?? []), unit]);
  }
  lines.push('', '单位 units by standing:');
  for (const [words, list] of byStanding)
    lines.push(`  ${words}: ${list.length}${list.length <= 6 ? ` (${list.join(', ')})` : ''}`);

  const refusals = new Map<string, number>();
  // A slip in a command binds nothing: sent again it is refused again. Each command counts once.
  const counted = new Set<string>();
  for await (const { by, id, refusal } of engine.refusals()) {
    if (counted.has(`${by} ${id}`)) continue;
    counted.add(`${by} ${id}`);
    const key = `${refusal.failures[0]?.clause || '—'}  ${refusal.code}`;
    refusals.set(key, (refusals.get(key) ?? 0) + 1);
  }
  lines.push('', '不予办理 refusals by clause:');
  for (const [key, count] of [...refusals].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(`  ${key}: ${count}`);

  const digest = createHash('sha256');
  let events = 0;
  for await (const event of engine.events()) {
    digest.update(`${JSON.stringify(event)}\n`);
    events += 1;
  }
  lines.push('', `${events} events`, digest.digest('hex'));
  return lines;
};

import { writeFileSync, mkdirSync } from 'node:fs';
import { countyOn, policyUnder, askAll, wait } from './packs/county-campaign/mutation/played.js';
import { scenarios } from './packs/county-campaign/scenarios/index.js';
import { turnedUnits } from './packs/county-campaign/turned-units.js';
import { turnedProblems } from './packs/county-campaign/turned-problems.js';
import { turnedLadder } from './packs/county-campaign/turned-ladder.js';
import { turnedPublic } from './packs/county-campaign/turned-public.js';
import { isRefusal } from '../src/engine/index.js';
const p0 = policyUnder();
const leads = new Map<string, Map<string, Map<string, Set<string>>>>();
const runs = [...scenarios, ...[...turnedUnits, ...turnedProblems, ...turnedLadder, ...turnedPublic].flatMap((t) => [t.beside ?? {}, { ...t.beside, [t.option]: t.to }].map((choices) => ({ steps: t.steps, to: t.until, options: { choices } })))];
for (const s of runs as any[]) {
  const p = policyUnder(s.options);
  const t = countyOn(p, { trace: () => {} });
  const o: any[] = [];
  for (const st of s.steps) { o.push(...askAll(t, [st])); }
  if (s.to) wait(t, s.to);
  const states = new Map<string, string>();
  for (const e of t.events) {
    if (!e.case) continue;
    const before = states.get(e.case) ?? '';
    const after = e.state ?? before;
    states.set(e.case, after);
    const ofP = leads.get(e.procedure!) ?? new Map(); leads.set(e.procedure!, ofP);
    const m = ofP.get(e.type) ?? new Map(); ofP.set(e.type, m);
    if (before === '') { m.set('', new Set([after])); continue; }
    before.split('+').forEach((from, i) => { const to = after.split('+')[i]!; m.set(from, (m.get(from) ?? new Set()).add(to)); });
  }
}
let out = '';
for (const proc of p0.procedures) {
  out += `\n/** ${proc.title.zh} */\n export const ${proc.id.replace(/-(.)/g, (_, c) => c.toUpperCase())}Ways: Ways = {\n`;
  for (const [ev, m] of leads.get(proc.id)!) {
    const lines: string[] = [];
    for (const [from, tos] of m) {
      if (tos.size === 1 && tos.has(from)) continue;
      if (from === '') { lines.push([...tos][0]!.split('+').join(' + ')); continue; }
      const region = from.includes('.') ? from.split('.')[0] + '.' : '';
      lines.push(`${from} → ${[...tos].map((t) => t.slice(region.length)).sort().join(' | ')}`);
    }
    out += `  '${ev}': [${lines.map((l) => `'${l}'`).join(', ')}],\n`;
  }
  out += '};\n';
}
writeFileSync('/tmp/ways.ts', out); console.log(out);

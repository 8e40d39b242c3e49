import { writeFileSync } from 'node:fs';
import { countyOn, policyUnder, askAll, wait } from './packs/county-campaign/mutation/played.js';
import { scenarios } from './packs/county-campaign/scenarios/index.js';
import { isRefusal } from '../src/engine/index.js';
const leads = new Map<string, Map<string, Set<string>>>(); // event -> from -> to
const days = new Map<string, Map<string, Set<string>>>();
const soon = new Map<string, Set<string>>();
const counts = new Map<string, Set<string>>();
let pairs = 0;
for (const s of scenarios) {
  const p = policyUnder(s.options);
  const t = countyOn(p, { trace: () => {} });
  const o = askAll(t, s.steps);
  if (s.to && !o.some(isRefusal)) wait(t, s.to);
  const states = new Map<string, string>();
  for (const e of t.events) {
    if (!e.case) continue;
    const before = states.get(e.case) ?? '';
    const after = e.state ?? before;
    states.set(e.case, after);
    const b = before.split('+'), a = after.split('+');
    const m = leads.get(e.procedure + ' ' + e.type) ?? new Map(); leads.set(e.procedure + ' ' + e.type, m);
    for (const leaf of a) {
      const region = leaf.includes('.') ? leaf.split('.')[0] + '.' : '';
      const from = b.find((x) => (x.includes('.') ? x.split('.')[0] + '.' : '') === region) ?? '';
      if (from === leaf && a.length > 1) continue;
      m.set(from, (m.get(from) ?? new Set()).add(leaf));
    }
    for (const d of e.arms ?? []) {
      if (s.options) continue;
      const k = `${e.procedure}/${d.deadline}`;
      const mm = days.get(k) ?? new Map(); days.set(k, mm);
      mm.set(`${d.anchor}${d.extensions ? ' ext' : ''}${d.rest !== undefined ? ' stopped' : ''}`, (mm.get(`${d.anchor}${d.extensions ? ' ext' : ''}${d.rest !== undefined ? ' stopped' : ''}`) ?? new Set()).add(d.day));
      if (d.stage === 'soon') soon.set(k, (soon.get(k) ?? new Set()).add(d.day + ' warns ' + new Date(d.next + 8 * 3600e3).toISOString().slice(0, 10)));
    }
    const c = Object.entries(e.counts ?? {}).map(([k, v]) => k.replace(/:(finance|river|audit|leadership)/, ':u') + (v > 0 ? '+' : '') + v).sort().join(' ');
    counts.set(e.procedure + ' ' + e.type, (counts.get(e.procedure + ' ' + e.type) ?? new Set()).add(c));
  }
}
let out = '';
for (const [k, m] of [...leads].sort()) out += k + '\n' + [...m].map(([f, t]) => '      ' + f + ' > ' + [...t].join(' | ')).join('\n') + '\n';
out += '\n=== days\n';
for (const [k, m] of [...days].sort()) out += k + '  ' + [...m].sort().map(([f, t]) => f + '→' + [...t].join('|')).join(', ') + '\n';
out += '\n=== soon\n';
for (const [k, m] of [...soon].sort()) out += k + '  ' + [...m].join(', ') + '\n';
out += '\n=== counts\n';
for (const [k, m] of [...counts].sort()) out += k + '  ' + [...m].map((x) => x || '-').join(' || ').slice(0, 400) + '\n';
writeFileSync('/tmp/runs.txt', out);
console.log(leads.size, days.size);

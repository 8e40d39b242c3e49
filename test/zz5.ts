import { countyCampaign } from '../src/packs/county-campaign/index.js';
const p = countyCampaign({ year: 2022 });
const am = (a: any) => typeof a === 'number' ? a : a.kind === 'option' ? `${a.id}=${p.chosen[a.id] ?? a.default}` : JSON.stringify(a);
const sp = (s: any) => s.unit + ' ' + ('amount' in s ? am(s.amount) : s.day ? am(s.day) : s.phase ?? s.field);
for (const of of p.procedures) for (const [n, d] of Object.entries(of.deadlines)) console.log(`${of.id}/${n} [${d.kind}] ${sp(d.span)}${d.from ? ' from ' + d.from : ''}${d.soon ? ' SOON ' + d.soon.unit + ' ' + am(d.soon.amount) : ''}${d.extension ? ' EXT ' + am(d.extension.times) + ' until ' + sp(d.extension.until) : ''} — ${d.title.en} ${d.cites}`);

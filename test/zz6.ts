import { countyOn, policyUnder, askAll, wait } from './packs/county-campaign/mutation/played.js';
import { scenarios } from './packs/county-campaign/scenarios/index.js';
import { isRefusal } from '../src/engine/index.js';
import { demandWays } from './packs/county-campaign/expected/way.js';
import { demandDays } from './packs/county-campaign/expected/day.js';
import { demandTotals } from './packs/county-campaign/expected/total.js';
let n = 0; const seen = new Set<string>();
for (const s of scenarios) {
  const t = countyOn(policyUnder(s.options), { trace: () => {} });
  const o = askAll(t, s.steps); if (s.to && !o.some(isRefusal)) wait(t, s.to);
  for (const f of [demandWays, demandTotals, ...(s.options ? [] : [demandDays])]) try { f(t.events); } catch (e) { n++; const m = (e as Error).message.split('\n').slice(0, 12).join(' '); if (!seen.has(m)) console.log(s.clause, s.title, '::', m); seen.add(m); }
}
console.log('failed', n);

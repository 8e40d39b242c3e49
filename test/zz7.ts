import { countySuite } from './packs/county-campaign/mutation/suite.js';
const suite = countySuite();
let n = 0; const seen = new Set<string>();
const b = performance.now();
for (const s of suite.scenarios) try { await s.run(suite.policy, { trace: () => {}, changed: (x) => x }); } catch (e) { n++; const m = (e as Error).message.split('\n').slice(0, 5).join(' '); console.log(s.id, '::', m); }
console.log('failed', n, 'of', suite.scenarios.length, performance.now() - b);

import { writeFileSync } from 'node:fs';
import { mutationScore, mutationText } from '../src/testing/index.js';
const b = performance.now();
const report = await mutationScore({ module: new URL('./packs/county-campaign/mutation/suite.ts', import.meta.url).href, export: 'countySuite' }, { workers: 2 });
console.log('seconds', (performance.now() - b) / 1000, report.scenarios);
const t = mutationText(report, { language: 'en' });
writeFileSync('/tmp/mut-report.txt', t); writeFileSync('/tmp/mut-report.json', JSON.stringify(report));
console.log(t.split('\n').slice(0, 18).join('\n'));

/** The built package, imported by name, has what its entries promise. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const entry of Object.keys(exports).filter((name) => name !== './package.json')) {
  const module = await import(entry.replace('.', 'duban'));
  assert.ok(Object.keys(module).length > 0, `${entry} exports nothing`);
}
const { createEngine } = await import('duban');
const { countyCampaign } = await import('duban/packs/county-campaign');
const { memoryStore } = await import('duban/stores/memory');
const engine = await createEngine({ policy: countyCampaign({ year: 2022 }), store: memoryStore() });
const outcome = await engine.receive({
  id: 'b1',
  type: 'unit.register',
  at: '2022-07-20T09:00+08:00',
  by: 'host',
  data: { unit: 'finance', name: '财政局', kind: 'department' },
});
assert.deepEqual(
  outcome.events.map(({ type }) => type),
  ['unit.registered', 'participation.opened'],
);

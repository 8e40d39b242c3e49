/** 04 Embed in an app: events go out, the campaign is kept in SQLite, the app restarts and goes on. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { createEngine, day } from 'duban';
import type { PolicyEvent } from 'duban';
import { countyCampaign } from 'duban/packs/county-campaign';
import { sqliteStore } from 'duban/stores/sqlite';

const file = join(mkdtempSync(join(tmpdir(), 'duban-')), 'campaign.sqlite');
const open = () =>
  createEngine({ policy: countyCampaign({ year: 2022 }), store: sqliteStore(new Database(file)), instants: 'given' });

/** What the app does with events; it remembers how far it has come, and may hear one twice. */
let delivered = 0;
const deliver = (event: PolicyEvent): void => {
  if (event.seq <= delivered) return;
  delivered = event.seq;
  console.log(`  → ${event.seq} ${event.type} ${event.case ?? event.unit ?? ''}`);
};

const before = await open();
before.on('*', deliver);
await before.dispatch({
  id: 'a1',
  type: 'unit.register',
  at: '2022-07-18T09:00+08:00',
  by: 'host',
  data: { unit: 'finance', kind: 'department', name: '财政局' },
});
await before.dispatch({
  id: 'a2',
  type: 'person.appoint',
  at: '2022-07-18T09:00+08:00',
  by: 'host',
  data: { person: 'zhao', name: '赵一', role: 'head', unit: 'finance', from: day('2021-03-01') },
});
await before.close();

console.log('restarted');
const after = await open();
after.on('*', deliver);
for await (const event of after.events({ after: delivered })) deliver(event);
const again = await after.dispatch({
  id: 'a2',
  type: 'person.appoint',
  at: '2022-07-18T09:00+08:00',
  by: 'host',
  data: { person: 'zhao', name: '赵一', role: 'head', unit: 'finance', from: day('2021-03-01') },
});
console.log(
  'the same command again:',
  again.refused === true ? again.code : `accepted before (${String(again.repeated)})`,
);
await after.advance('2022-08-01T00:00+08:00');
console.log(after.case('participation:finance')?.fields['shortfalls']);
await after.close();

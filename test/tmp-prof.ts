import { adopt, admit, createEngine, isRefusal, step } from '../src/engine/index.js';
import { countyCampaign } from '../src/packs/county-campaign/index.js';
import { memoryStore } from '../src/stores/memory/index.js';
const policy = countyCampaign({ year: 2022 });
const setUp = [
  { type: 'unit.register', data: { unit: 'u', name: '财政局', kind: 'department' } },
  ...['head', 'deputy', 'cadre'].map((role) => ({
    type: 'person.appoint',
    data: { person: role, name: role, role, unit: 'u', from: '2021-01-01' },
  })),
  { type: 'unit.register', data: { unit: 'o', name: '办公室', kind: 'office' } },
  { type: 'person.appoint', data: { person: 'officer', name: 'o', role: 'office', unit: 'o', from: '2021-01-01' } },
].map((command, i) => ({ id: `s${i}`, at: '2022-07-18T09:00+08:00', by: 'host', ...command }));
const prepare = {
  id: 'prepare',
  type: 'campaign.prepare',
  at: '2022-07-20T09:00+08:00',
  by: 'officer',
  case: 'campaign',
  data: { issuedOn: '2022-07-20', basis: '按照县委安排部署' },
};
const find = (n: number) => ({
  id: `f${n}`,
  type: 'problem.find',
  at: '2022-08-02T09:00+08:00',
  by: 'deputy',
  case: `p${n}`,
  unit: 'u',
  data: { focus: 'F52', source: 'self-check', place: 'work', description: '办理用时过长' },
});
const list = (n: number) => ({
  id: `l${n}`,
  type: 'problem.list',
  at: '2022-08-02T09:00+08:00',
  by: 'deputy',
  case: `p${n}`,
  data: { goal: '两天内办结' },
});
const adm = (c: unknown) => {
  const a = admit(policy, c, 'Asia/Shanghai');
  if (isRefusal(a)) throw new Error(JSON.stringify(a));
  return a;
};
const engine = await createEngine({ policy, store: memoryStore() });
await engine.dispatchEach([...setUp, prepare]);
await engine.advance('2022-08-02T08:00+08:00');
const N = Number(process.argv[2] ?? 100000);
const mode = process.argv[3] ?? 'decide';
if (mode === 'decide') {
  const state = engine.fork();
  const finds = Array.from({ length: N }, (_, n) => adm(find(n)));
  const lists = Array.from({ length: N }, (_, n) => adm(list(n)));
  for (const set of [finds, lists]) {
    const t = performance.now();
    for (const command of set) {
      const d = step(policy, state, { kind: 'command', command });
      if (isRefusal(d)) throw new Error(JSON.stringify(d));
      adopt(state, d.draft);
    }
    console.log(set[0]!.type, Math.round((N / (performance.now() - t)) * 1000));
  }
} else {
  const finds = Array.from({ length: N }, (_, n) => find(n));
  const t = performance.now();
  for (const f of finds) await engine.receive(f);
  console.log('dispatch', Math.round((N / (performance.now() - t)) * 1000));
}

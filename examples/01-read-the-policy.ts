/** 01 Read the policy: its clauses, its phases, its procedures, what it leaves open, what it does not enforce. */
import { slotStanding } from 'duban/policy';
import { countyCampaign } from 'duban/packs/county-campaign';

const policy = countyCampaign({ year: 2022 });

console.log(policy.title.zh, '/', policy.title.en, policy.fingerprint.slice(0, 16));
for (const { title, from, to } of policy.phases) console.log(`  ${from} – ${to}  ${title.zh} ${title.en}`);

const enforceable = Object.values(policy.clauses).filter((clause) => clause.class === 'enforceable');
console.log(`${enforceable.length} enforceable clauses, for example:`);
for (const { id, text } of enforceable.slice(0, 3)) console.log(`  ${id}  ${text.zh}  (${text.en})`);

for (const { number, title, focusProblems } of policy.actions)
  console.log(`  ${number} ${title.zh}: ${focusProblems.map((focus) => focus.title.zh).join('、')}`);

for (const { id, title, commands, states } of policy.procedures)
  console.log(`  ${id}: ${title.zh}, ${Object.keys(commands).length} commands, ${Object.keys(states).join(' + ')}`);

console.log(
  `${policy.options.length} options; the days to sign: ${String(policy.options.find(({ id }) => id === 'sign-off-days')?.default)}`,
);
for (const slot of policy.ruleSets) console.log(`  ${slotStanding(slot).zh}`);

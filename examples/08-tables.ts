/** 08 Tests that officials write: a YAML file run scenario by scenario; what a wrong file is told; a counterexample as YAML. */
import { day, isDubanError } from 'duban';
import { countyCampaign } from 'duban/packs/county-campaign';
import { explore, given, never } from 'duban/testing';
import { scenarioOf, scenariosFrom, scenariosIn, scenarioText } from 'duban/testing/tables';

const policy = countyCampaign({ year: 2022 });

// Under a test runner this is all: for (const { name, run } of scenariosIn(policy, url)) it(name, run);
for (const { name, run } of scenariosIn(policy, new URL('08-tables.yaml', import.meta.url))) {
  run();
  console.log(`ok  ${name}`);
}

/** A file with mistakes: all of them at once, each with its line and column. */
const wrong = `
- 条款: 3.3.i
  标题: 有错的情形
  假定: { 日期: 2022年9月5日 }
  当: { 操作: 核验消号, 事项: 甲, 数据: { 现场核验: 也许 } }
  那么: { 状态: 已消号 }
`;
try {
  scenariosFrom(policy, wrong, 'wrong.yaml');
} catch (error) {
  if (!isDubanError(error)) throw error;
  console.log(`\n${error.message}\n`);
}

/** What is not promised, refuted: the shortest way there as a scenario that anybody can read, keep and run. */
const { trial } = given(policy).on('2022-09-05').case('p', 'problem', { in: 'work.applied' });
const [verdict] = explore(policy, {
  from: trial,
  property: never('(not promised) nothing is rejected', ({ event }) => event.type === 'problem.rejected'),
  bounds: {
    cases: ['p'],
    commands: ['problem.sign', 'problem.reject'],
    people: ['head', 'inspector'],
    until: day('2022-09-09'),
  },
}).verdicts;
const told = scenarioOf(trial, { clause: '3.3.i', title: '核验不通过的', path: verdict?.counterexample });
console.log(scenarioText(policy, told));

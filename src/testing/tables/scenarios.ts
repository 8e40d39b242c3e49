/** Reads a table: a list of scenarios, every fault of it told at once. */
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { faultsOf } from './faults.js';
import { scenarioForm } from './forms.js';
import { bothWays } from './leaves.js';
import { formAt } from './read.js';
import { listed } from './reading.js';
import type { TableScenario } from './scenario.js';
import { sceneOf } from './scene.js';
import { readTree } from './tree.js';
import type { FaultList } from './faults.js';
import type { Position, Tree } from './tree.js';

/** A table as read: its scenarios, and where each of their forms stands. */
export interface Table {
  readonly scenarios: readonly TableScenario[];
  readonly placeOf: (form: object) => Position;
}

const castOf = (tree: Tree): 'standard' | 'none' => {
  const field = scenarioForm.fields.find(({ key }) => key === 'cast');
  if (tree.is !== 'map' || field?.kind.is !== 'word') return 'standard';
  const written = tree.entries.find(({ key }) => bothWays(field.title).includes(key))?.value;
  const none = field.kind.words['none'];
  return written?.is === 'scalar' && none !== undefined && bothWays(none).includes(written.source)
    ? 'none'
    : 'standard';
};

/** What forms cannot tell by themselves. */
const checked = (scenario: TableScenario, tree: Tree, { note }: FaultList, placeOf: Table['placeOf']): void => {
  for (const { then } of [scenario, ...(scenario.next ?? [])]) {
    if (Object.keys(then).length === 0) note(placeOf(then), text('请写明应有什么结果', 'say what is to come of it'));
    if (then.clause !== undefined && then.refused === undefined)
      note(placeOf(then), text('“条款”须与“不予办理”同写', '"clause" goes with "refused"'));
  }
  if (scenario.title.includes('\n')) note(tree.at, text('标题须在一行以内', 'a title is one line'));
};

/** Reads a table from its text; `file` names it in faults. `DubanError` `bad-table` lists all that is wrong. */
export const readScenarios = (policy: Policy, source: string, file = 'scenarios.yaml'): Table => {
  const faults = faultsOf(file);
  const places = new WeakMap<object, Position>();
  const placeOf = (form: object): Position => places.get(form) ?? { line: 1, column: 1 };
  const tree = readTree(source, faults.note);
  const items = tree === undefined ? [] : listed(tree);
  if (tree !== undefined && items.length === 0)
    faults.note(tree.at, text('表中没有情形', 'the table holds no scenario'));
  const scenarios = items.flatMap((item): readonly TableScenario[] => {
    const here: Position[] = [];
    const note: FaultList['note'] = (at, message) => {
      here.push(at);
      faults.note(at, message);
    };
    const cast = castOf(item);
    const reading = { policy, note, places, scene: sceneOf(policy, cast), asked: undefined, lost: false };
    const read = formAt(item, [scenarioForm], reading);
    if (read === undefined || here.length > 0) return [];
    // A cast of its own is the default: only its absence is told.
    const { cast: _, ...rest } = read;
    const scenario = { ...rest, ...(cast === 'none' ? { cast } : {}) } as unknown as TableScenario;
    places.set(scenario, item.at);
    checked(scenario, item, faults, placeOf);
    return [scenario];
  });
  faults.demandNone();
  return { scenarios, placeOf };
};

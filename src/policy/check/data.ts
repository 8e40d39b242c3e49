/** Data: unique names, phases in order, options and samples that their own schemas take, tallies that are fed. */
import { addDays } from '../../calendar/index.js';
import { isIn } from '../case.js';
import { movesOf, statesOf } from '../chart-of.js';
import type { AnyProcedure } from '../maps.js';
import type { PolicySpec } from '../policy.js';
import { definitionsIn } from '../schema.js';
import type { Report } from './report.js';
import { allPlaced, placedIn, raisedEvents } from './walk.js';

const checkUnique = (spec: PolicySpec, report: Report): void => {
  const twice = (path: string, ids: readonly string[]): void => {
    for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i)))
      report(`${path}.${id}`, '名称重复', 'this name is used twice');
  };
  twice(
    'procedures',
    spec.procedures.map(({ id }) => id),
  );
  twice(
    'commands',
    spec.procedures.flatMap(({ commands }) => Object.keys(commands)),
  );
  twice(
    'options',
    spec.options.map(({ id }) => id),
  );
  twice(
    'tallies',
    spec.tallies.map(({ id }) => id),
  );
  twice(
    'reactions',
    spec.reactions.map(({ id }) => id),
  );
  const rules = new Map<string, unknown>();
  for (const { path, transition } of allPlaced(spec))
    for (const rule of transition.rules ?? []) {
      if (rules.has(rule.id) && rules.get(rule.id) !== rule)
        report(`${path}.${rule.id}`, '另一规则已用此名', 'another rule has this name');
      rules.set(rule.id, rule);
    }
};

const checkPhases = (spec: PolicySpec, report: Report): void => {
  const phases = spec.phases.filter((phase) => phase.void !== true);
  phases.forEach(({ id, from, to }, i) => {
    if (to < from) report(`phases.${id}`, '结束早于开始', 'ends before it begins');
    const next = phases[i + 1];
    if (next === undefined) return;
    if (next.from <= to) report(`phases.${next.id}`, `与${id}重叠`, `overlaps with ${id}`);
    else if (next.from !== addDays(to, 1)) report(`phases.${next.id}`, `与${id}之间有空档`, `leaves a gap after ${id}`);
  });
  const campaign = spec.procedures.find(({ id }) => id === spec.campaign);
  if (campaign?.subject !== 'campaign' || campaign.single !== true)
    report(
      'campaign',
      `没有全局办理流程${spec.campaign}`,
      `there is no procedure of the whole campaign named ${spec.campaign}`,
    );
  else
    for (const { id } of spec.phases)
      if (!Object.hasOwn(campaign.states, id))
        report(`phases.${id}`, '行动没有这个状态', 'the campaign has no such state');
};

const checkOptions = (spec: PolicySpec, report: Report): void => {
  for (const { id, schema, cites, default: value, alternatives } of spec.options) {
    if (!schema.safeParse(value).success)
      report(`options.${id}.default`, '默认值不符合取值范围', 'the default is out of range');
    if (alternatives.length === 0) report(`options.${id}.alternatives`, '没有其他取值', 'there is nothing to choose');
    alternatives.forEach((one, i) => {
      if (!schema.safeParse(one).success) report(`options.${id}.alternatives[${i}]`, '不符合取值范围', 'out of range');
    });
    const chosen = spec.chosen[id];
    if (chosen !== undefined && !schema.safeParse(chosen).success)
      report(
        `chosen.${id}`,
        `选项取值超出范围（${cites.join('、')}）`,
        `the choice is out of range (${cites.join(', ')})`,
      );
  }
  for (const id of Object.keys(spec.chosen))
    if (!spec.options.some((option) => option.id === id))
      report(`chosen.${id}`, '没有此选项', 'there is no such option');
};

const changing = new Set(['transform', 'pipe', 'default', 'prefault', 'catch']);

/** Whether a schema, or anything in it, changes what passes through it. */
const changes = (schema: unknown): boolean => definitionsIn(schema).some((def) => changing.has(String(def['type'])));

const checkCommands = (spec: PolicySpec, report: Report): void => {
  for (const { id, commands } of spec.procedures)
    for (const [type, { data, samples }] of Object.entries(commands)) {
      const path = `procedures.${id}.commands.${type}`;
      if (samples.length === 0) report(`${path}.samples`, '没有样例', 'has no sample');
      samples.forEach((sample, i) => {
        if (!data.safeParse(sample).success)
          report(`${path}.samples[${i}]`, '样例不符合自身的结构', 'the sample does not fit its own schema');
      });
      if (changes(data))
        report(`${path}.data`, '结构不得有转换或默认值', 'no transforms and no defaults: what goes in comes out');
    }
};

/** Whether every opening keeps the field, and no later transition does. */
const onlySetAtOpening = (of: AnyProcedure, field: string): boolean =>
  Object.values(of.opens).every(({ keeps = [] }) => keeps.includes(field)) &&
  statesOf(of).every(([, state]) =>
    movesOf(state).every(([, moves]) => moves.every(({ keeps = [] }) => !keeps.includes(field))),
  );

const checkTallies = (spec: PolicySpec, report: Report): void => {
  const raised = raisedEvents(spec);
  for (const tally of spec.tallies) {
    const path = `tallies.${tally.id}`;
    if (tally.kind !== 'standing') {
      for (const type of Object.keys(tally.feeds))
        if (!raised.has(type)) report(`${path}.feeds.${type}`, '没有这个事件', 'nobody raises this event');
      continue;
    }
    const of = spec.procedures.find(({ id }) => id === tally.procedure);
    if (of === undefined) {
      report(`${path}.procedure`, '没有这个办理流程', 'there is no such procedure');
      continue;
    }
    const field = tally.except?.field;
    if (field !== undefined && !(field in of.fields && onlySetAtOpening(of, field)))
      report(
        `${path}.except.${field}`,
        '该字段须在立项时登记且不再变更',
        'no field that is set at the opening and stays so',
      );
    const states = statesOf(of).map(([state]) => ({ state }));
    for (const wanted of tally.states)
      if (!states.some((one) => isIn(one, wanted)))
        report(`${path}.states.${wanted}`, '没有这个状态', 'there is no such state');
  }
};

/** Facts are told by commands that the policy has. */
const checkFacts = ({ backdating: { facts = [] }, procedures }: PolicySpec, report: Report): void => {
  const known = new Set(procedures.flatMap(({ commands }) => Object.keys(commands)));
  for (const type of facts)
    if (!known.has(type)) report(`backdating.facts.${type}`, '没有这种操作', 'there is no such command');
};

/** A case that goes over to another unit is one of many, and the data name that unit; what it takes from totals it gave to them. */
const checkTransfers = (spec: PolicySpec, report: Report): void => {
  for (const procedure of spec.procedures) {
    const placed = placedIn(procedure);
    const going = placed.filter(({ transition }) => transition.transfers !== undefined);
    for (const { path, type, transition } of going) {
      const field = transition.transfers ?? '';
      if (procedure.subject === 'campaign' || procedure.single === true)
        report(path, '每个对象只有一件的事项不能移交', 'the only case of its subject cannot go over to another unit');
      const samples = procedure.commands[type]?.samples ?? [];
      if (!samples.some((sample) => typeof (sample as Readonly<Record<string, unknown>>)[field] === 'string'))
        report(`${path}.transfers`, `数据中没有接收单位${field}`, `the data do not name the unit in ${field}`);
      const others = going.filter((one) => one.type === type && one.transition.transfers !== field);
      if (others.length > 0)
        report(`${path}.transfers`, '同一操作指明了不同的接收单位', 'one command names different units to go over to');
    }
    if (going.length === 0) continue;
    const own = new Set(placed.flatMap(({ transition }) => transition.event ?? []));
    for (const tally of spec.tallies)
      if (tally.kind === 'count' && tally.per === 'unit')
        for (const [type, feed] of Object.entries(tally.feeds))
          if (own.has(type) && typeof feed === 'number' && feed < 0)
            report(
              `tallies.${tally.id}.feeds.${type}`,
              '事项可能已移交，减数会记在接收单位名下；现有数量请用 standing',
              'the case may have gone over, and this would be taken from the other unit: count what stands',
            );
  }
};

/** Reports what is wrong with names, phases, options, commands and tallies. */
export const checkData = (spec: PolicySpec, report: Report): void => {
  checkUnique(spec, report);
  checkPhases(spec, report);
  checkOptions(spec, report);
  checkCommands(spec, report);
  checkTallies(spec, report);
  checkTransfers(spec, report);
  checkFacts(spec, report);
};

/** External rulebooks: from a named source, their rules whole, and each on a command that it can refuse. */
import type { Fault } from '../../shared/index.js';
import type { PolicySpec } from '../policy.js';
import { policyActor } from '../role.js';
import type { RuleSet } from '../rule-set.js';
import type { AnyRule } from '../rule.js';
import { collector } from './report.js';
import type { Report } from './report.js';
import { allPlaced } from './walk.js';

/** What a rulebook is held against: commands and transitions, and the clauses by which it binds. */
type Binding = Pick<PolicySpec, 'procedures' | 'clauses'>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Rules of transitions by id, and whether people may take a command at all. */
const standingIn = (spec: Binding) => {
  const rules = new Map<string, unknown>();
  const byPeople = new Set<string>();
  for (const { type, transition } of allPlaced(spec as PolicySpec)) {
    for (const rule of transition.rules ?? []) rules.set(rule.id, rule);
    if ((transition.may ?? []).some((role) => role !== policyActor)) byPeople.add(type);
  }
  return { rules, byPeople };
};

const checkRule = (spec: Binding, path: string, rule: unknown, known: Map<string, unknown>, report: Report): void => {
  if (!isObject(rule)) {
    report(path, '须为一条规则', 'a rule is wanted');
    return;
  }
  const { id, cites, message, check } = rule as Partial<Record<keyof AnyRule, unknown>>;
  const [first] = Array.isArray(cites) ? (cites as readonly unknown[]) : [];
  if (!isWord(id)) report(`${path}.id`, '没有名称', 'has no name');
  else if (known.has(id) && known.get(id) !== rule)
    report(`${path}.id`, '另一规则已用此名', 'another rule has this name');
  else known.set(id, rule);
  if (!isWord(first)) report(`${path}.cites`, '没有引用条款', 'cites no clause');
  else if (!Object.hasOwn(spec.clauses, first))
    report(
      `${path}.cites`,
      `没有条款${first}；须先写明规章据以适用的条款`,
      `there is no clause ${first}; the clause by which the rulebook binds comes first`,
    );
  if (!isObject(message) || !isWord(message['zh']) || !isWord(message['en']))
    report(`${path}.message`, '须有中英文提示', 'says what to do in Chinese and English');
  if (typeof check !== 'function') report(`${path}.check`, '没有判断', 'checks nothing');
};

/**
 * What is wrong with an external rulebook supplied to a policy, each fault under `path`; none where it is sound. It names its
 * source; its rules are whole, cite first a clause of the policy, and bear on commands that people give: a rule on any other
 * is never asked.
 */
export const ruleSetFaults = (spec: Binding, path: string, set: unknown): readonly Fault[] => {
  const { report, faults } = collector();
  if (!isObject(set)) {
    report(path, '须为规则集', 'a rule set is wanted');
    return faults;
  }
  const { id, source, rules } = set as Partial<Record<keyof RuleSet, unknown>>;
  if (!isWord(id)) report(`${path}.id`, '没有名称', 'has no name');
  if (!isWord(source)) report(`${path}.source`, '没有来源', 'names no source');
  if (!isObject(rules) || Object.keys(rules).length === 0) {
    report(`${path}.rules`, '没有规则', 'has no rules');
    return faults;
  }
  const commands = new Set(spec.procedures.flatMap((one) => Object.keys(one.commands)));
  const { rules: known, byPeople } = standingIn(spec);
  for (const [type, list] of Object.entries(rules)) {
    const at = `${path}.rules.${type}`;
    if (!commands.has(type))
      report(at, '没有此操作，规则不会执行', 'there is no such command: the rule is never asked');
    else if (!byPeople.has(type))
      report(at, '只由系统联动办理，不能不予办理', 'only the policy itself does this: it cannot be refused');
    if (!Array.isArray(list) || list.length === 0) report(at, '没有规则', 'has no rules');
    else list.forEach((rule, i) => checkRule(spec, `${at}[${i}]`, rule, known, report));
  }
  return faults;
};

/** Reports slots of one name, and what is wrong with the rulebooks in them. */
export const checkRuleSets = (spec: PolicySpec, report: Report): void => {
  spec.ruleSets.forEach(({ id, supplied }, i) => {
    if (spec.ruleSets.findIndex((one) => one.id === id) !== i)
      report(`ruleSets.${id}`, '名称重复', 'this name is used twice');
    if (supplied === undefined) return;
    for (const { path, message } of ruleSetFaults(spec, `ruleSets.${id}.supplied`, supplied))
      report(path, message.zh, message.en);
  });
};

/** Charts: targets that exist, states that can be reached and left, commands that something handles. */
import { movesOf } from '../chart-of.js';
import type { AnyProcedure } from '../maps.js';
import type { PolicySpec } from '../policy.js';
import type { AnyState } from '../procedure.js';
import type { Report } from './report.js';
import { dueType, placedIn } from './walk.js';

interface Group {
  readonly path: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, AnyState>>;
}

const groupsOf = (procedure: AnyProcedure): readonly Group[] => {
  const base = `procedures.${procedure.id}.states`;
  const regions = Object.entries(procedure.states).flatMap(([key, node]) =>
    'states' in node ? [{ path: `${base}.${key}`, initial: node.initial, states: node.states }] : [],
  );
  if (regions.length > 0) return regions;
  const states = procedure.states as Readonly<Record<string, AnyState>>;
  return [{ path: base, initial: procedure.initial ?? '', states }];
};

const checkGroup = ({ path, initial, states }: Group, report: Report): void => {
  if (!Object.hasOwn(states, initial)) {
    report(path, `没有初始状态${initial}`, `there is no initial state ${initial}`);
    return;
  }
  const targets = (key: string): readonly string[] => {
    const node = states[key];
    return node === undefined ? [] : movesOf(node).flatMap(([, moves]) => moves.flatMap(({ target }) => target ?? []));
  };
  const reached = new Set([initial]);
  for (const key of reached) for (const target of targets(key)) if (Object.hasOwn(states, target)) reached.add(target);
  for (const [key, node] of Object.entries(states)) {
    for (const target of targets(key))
      if (!Object.hasOwn(states, target))
        report(`${path}.${key}`, `目标状态${target}不存在`, `there is no state ${target} to go to`);
    if (!reached.has(key)) report(`${path}.${key}`, '没有办法进入此状态', 'nobody can reach this state');
    const handled = movesOf(node).length > 0;
    const alone = Object.keys(states).length === 1;
    if (node.type === 'final' && handled) report(`${path}.${key}`, '终结状态不能再有变化', 'an end has no transitions');
    if (node.type !== 'final' && !handled && !alone)
      report(`${path}.${key}`, '没有办法离开此状态', 'nobody can leave this state');
  }
};

const checkCommands = (procedure: AnyProcedure, report: Report): void => {
  const base = `procedures.${procedure.id}`;
  const placed = placedIn(procedure);
  const handled = new Set(placed.map(({ type }) => type));
  for (const type of Object.keys(procedure.commands))
    if (!handled.has(type)) report(`${base}.commands.${type}`, '没有状态处理此操作', 'no state handles this command');
  if (Object.keys(procedure.opens).length === 0) report(`${base}.opens`, '没有操作能够立项', 'nothing opens a case');
  for (const { type, path, state } of placed) {
    const due = dueType.exec(type);
    if (due === null || state === undefined) {
      if (!Object.hasOwn(procedure.commands, type)) report(path, `没有操作${type}`, `there is no command ${type}`);
    } else if (!Object.hasOwn(procedure.deadlines, due[1] ?? ''))
      report(path, `没有时限${due[1] ?? ''}`, `there is no deadline ${due[1] ?? ''}`);
  }
};

/** One command, one event: where several regions take it, one names it. */
const checkNaming = (procedure: AnyProcedure, report: Report): void => {
  const naming = new Map<string, Set<string>>();
  for (const { state, type, transition } of placedIn(procedure)) {
    const region = state?.split('.')[0] ?? '';
    if (procedure.type !== 'parallel' || state === undefined || transition.event === undefined) continue;
    naming.set(type, (naming.get(type) ?? new Set()).add(region));
  }
  for (const [type, regions] of naming)
    if (regions.size > 1)
      report(
        `procedures.${procedure.id}.${type}`,
        `多个区域同时命名事件：${[...regions].join('、')}`,
        `several regions name the event: ${[...regions].join(', ')}`,
      );
};

/** Reports what is wrong with the charts. */
export const checkCharts = (spec: PolicySpec, report: Report): void => {
  for (const procedure of spec.procedures) {
    for (const group of groupsOf(procedure)) checkGroup(group, report);
    checkCommands(procedure, report);
    checkNaming(procedure, report);
  }
};

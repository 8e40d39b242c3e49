/** Reactions: to events that are raised, for commands every state handles or ignores, and never in a ring. */
import { movesOf } from '../chart-of.js';
import type { AnyProcedure } from '../maps.js';
import type { PolicySpec } from '../policy.js';
import type { AnyState } from '../procedure.js';
import { registryEventTypes } from '../reaction.js';
import { policyActor } from '../role.js';
import type { Report } from './report.js';
import { allPlaced, raisedEvents } from './walk.js';

const registryEvents: ReadonlySet<string> = new Set(registryEventTypes);

const takes = (node: AnyState, command: string): boolean =>
  node.ignores?.includes(command) === true ||
  movesOf(node).some(
    ([type, moves]) => type === command && moves.some(({ may }) => may?.includes(policyActor) === true),
  );

/** States that neither handle nor ignore a reaction's command: in a parallel procedure one region must take it throughout. */
const deaf = (procedure: AnyProcedure, command: string): readonly string[] => {
  const missing = (states: Readonly<Record<string, AnyState>>, prefix: string): readonly string[] =>
    Object.entries(states).flatMap(([key, node]) => (takes(node, command) ? [] : [`${prefix}${key}`]));
  if (procedure.type !== 'parallel') return missing(procedure.states, '');
  const perRegion = Object.entries(procedure.states).map(([key, node]) =>
    'states' in node ? missing(node.states, `${key}.`) : [],
  );
  return perRegion.reduce<readonly string[]>(
    (best, list) => (list.length < best.length ? list : best),
    perRegion[0] ?? [],
  );
};

const checkRings = (spec: PolicySpec, report: Report): void => {
  const eventsOf = new Map<string, Set<string>>();
  for (const { type, transition } of allPlaced(spec))
    if (transition.event !== undefined) eventsOf.set(type, (eventsOf.get(type) ?? new Set()).add(transition.event));
  const follows = (event: string): readonly string[] =>
    spec.reactions.filter(({ on }) => on === event).flatMap(({ command }) => [...(eventsOf.get(command) ?? [])]);
  for (const { id, on } of spec.reactions) {
    const seen = new Set(follows(on));
    for (const event of seen) for (const next of follows(event)) seen.add(next);
    if (seen.has(on)) report(`reactions.${id}`, '联动形成循环', 'reactions that cycle');
  }
};

/** Reports reactions that can never apply, that a state does not expect, or that cycle. */
export const checkReactions = (spec: PolicySpec, report: Report): void => {
  const raised = raisedEvents(spec);
  for (const { id, on, command } of spec.reactions) {
    const path = `reactions.${id}`;
    if (!raised.has(on) && !registryEvents.has(on)) report(path, `没有事件${on}`, `nobody raises ${on}`);
    const procedure = spec.procedures.find(({ commands }) => Object.hasOwn(commands, command));
    if (procedure === undefined) {
      report(path, `没有操作${command}`, `there is no command ${command}`);
      continue;
    }
    const opening = procedure.opens[command];
    if (opening !== undefined && opening.may?.includes(policyActor) !== true)
      report(path, `系统无权以${command}立项`, `the policy may not open with ${command}`);
    if (opening !== undefined && procedure.single === true) continue;
    const states = deaf(procedure, command);
    if (states.length > 0)
      report(
        path,
        `这些状态未处理也未忽略${command}：${states.join('、')}`,
        `these states neither handle nor ignore ${command}: ${states.join(', ')}`,
      );
  }
  checkRings(spec, report);
};

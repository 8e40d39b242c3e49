/** Citations: everything that cites must cite something that exists, and rules must cite at all. */
import { movesOf, statesOf } from '../chart-of.js';
import type { PolicySpec } from '../policy.js';
import type { Report } from './report.js';
import { allPlaced, statePath } from './walk.js';

/** Reports citations that do not resolve. */
export const checkCitations = (spec: PolicySpec, report: Report): void => {
  const check = (path: string, cites: readonly string[] | undefined, must = false): void => {
    if (must && (cites === undefined || cites.length === 0)) report(path, '没有引用条款', 'cites no clause');
    for (const id of cites ?? [])
      if (!Object.hasOwn(spec.clauses, id)) report(`${path}.cites`, `没有条款${id}`, `there is no clause ${id}`);
  };
  for (const [id, role] of Object.entries(spec.roles)) check(`roles.${id}`, role.cites);
  for (const { id, cites } of spec.phases) check(`phases.${id}`, cites, true);
  for (const { id, cites } of spec.tallies) check(`tallies.${id}`, cites, true);
  for (const { id, cites } of spec.reactions) check(`reactions.${id}`, cites, true);
  for (const { id, cites } of spec.options) check(`options.${id}`, cites, true);
  for (const { id, cites } of spec.ruleSets) check(`ruleSets.${id}`, cites, true);
  check('scope', spec.scope.cites, true);
  const { suspends, delegates } = spec.registry ?? {};
  if (suspends !== undefined) check('registry.suspends', suspends.cites, true);
  if (delegates !== undefined) check('registry.delegates', delegates.cites, true);
  check('backdating', spec.backdating.cites, true);
  check('ladder', spec.ladder?.cites);
  for (const { id, cites } of spec.ladder?.rungs ?? []) check(`ladder.${id}`, cites, true);
  for (const { clause, number, focusProblems } of spec.actions) {
    check(`actions.${number}`, [clause]);
    for (const { code, clause: focus, behaviours } of focusProblems) {
      check(`actions.${number}.${code}`, [focus]);
      for (const { code: behaviour, law } of behaviours)
        check(`actions.${number}.${code}.${behaviour}`, [behaviour, ...(law ?? [])]);
    }
  }
  for (const procedure of spec.procedures) {
    const base = `procedures.${procedure.id}`;
    check(base, procedure.cites, true);
    for (const [type, { cites }] of Object.entries(procedure.commands)) check(`${base}.commands.${type}`, cites);
    for (const [name, { cites }] of Object.entries(procedure.deadlines))
      check(`${base}.deadlines.${name}`, cites, true);
    for (const [state, node] of statesOf(procedure)) {
      check(statePath(procedure, state), node.cites);
      for (const [type, moves] of movesOf(node))
        for (const [index, { rules, when }] of moves.entries())
          for (const one of [...(rules ?? []), ...(when ?? [])])
            check(`${statePath(procedure, state)}.on.${type}[${index}].${one.id}`, one.cites, true);
    }
  }
  for (const { path, transition } of allPlaced(spec)) check(path, transition.cites, true);
};

/** Roles: transitions that somebody may take, and roles that somebody can hold. */
import { hostActor, policyActor } from '../role.js';
import type { PolicySpec } from '../policy.js';
import type { Report } from './report.js';
import { allPlaced, dueType } from './walk.js';

/** Reports transitions nobody may take, and roles nobody can hold. */
export const checkPeople = (spec: PolicySpec, report: Report): void => {
  const appointable = (id: string): boolean => ['unit', 'campaign'].includes(spec.roles[id]?.scope ?? '');
  for (const { path, transition, type, state } of allPlaced(spec)) {
    const due = state !== undefined && dueType.test(type) && transition.may === undefined;
    const may = transition.may ?? [];
    if (!due && may.length === 0) report(path, '没有人有权办理', 'nobody may take this transition');
    for (const id of may)
      if (id !== policyActor && !Object.hasOwn(spec.roles, id))
        report(`${path}.may`, `没有职务${id}`, `there is no role ${id}`);
    if (may.includes(policyActor) && may.length === 1 && (transition.rules?.length ?? 0) > 0)
      report(`${path}.rules`, '联动规则不能不予办理，请改用 when', 'a reaction cannot be refused: use when');
  }
  const kept = new Set(spec.procedures.flatMap(({ fields }) => Object.keys(fields)));
  for (const [id, role] of Object.entries(spec.roles)) {
    if (id === policyActor || id === hostActor) report(`roles.${id}`, '该名称保留', 'this name is reserved');
    if ((role.scope === 'parent' || role.scope === 'counterpart') && !appointable(role.of))
      report(`roles.${id}`, `职务${role.of}无人可任`, `nobody can hold ${role.of} in that unit`);
    if ((role.scope === 'here' || role.scope === 'anywhere') && !role.of.some(appointable))
      report(`roles.${id}`, `职务${role.of.join('、')}无人可任`, `nobody can hold ${role.of.join(', ')}`);
    const field = role.scope === 'case' || role.scope === 'counterpart' ? role.field : 'person';
    if (field !== 'person' && !kept.has(field))
      report(`roles.${id}`, `没有字段${field}`, `no case keeps a field ${field}`);
  }
  const { personal, protects = [], restsOn } = spec.readers ?? {};
  const besides = Object.entries(personal?.besides ?? {});
  for (const [id] of besides)
    if (!spec.procedures.some((one) => one.id === id))
      report('readers.personal.besides', `没有办理流程${id}`, `there is no procedure ${id}`);
  const readers = [
    ...Object.entries({ personal, restsOn }).map(([name, one]) => [`readers.${name}`, one?.roles ?? []] as const),
    ...protects.map(({ roles }) => ['readers.protects', roles] as const),
    ['shortfalls.people', spec.shortfalls?.people.roles ?? []] as const,
    ...besides.map(([, roles]) => ['readers.personal.besides', roles] as const),
    ...spec.procedures.map(({ id, confidential = [] }) => [`procedures.${id}.confidential`, confidential] as const),
  ];
  for (const [path, roles] of readers)
    for (const id of roles) if (!Object.hasOwn(spec.roles, id)) report(path, `没有职务${id}`, `there is no role ${id}`);
  if (spec.shortfalls !== undefined) {
    const { procedure, field } = spec.shortfalls;
    const of = spec.procedures.find(({ id }) => id === procedure);
    if (of?.subject !== 'unit' || of.single !== true || !Object.hasOwn(of.fields, field))
      report(
        'shortfalls.procedure',
        `${procedure}须为每单位一件、保存${field}的办理流程`,
        `${procedure} must have one case per unit that keeps ${field}`,
      );
  }
  for (const field of protects.flatMap(({ fields }) => fields))
    if (!kept.has(field)) report('readers.protects', `没有字段${field}`, `no case keeps a field ${field}`);
  for (const { region } of protects) {
    const [id, name = ''] = region?.split('.') ?? [];
    const states = spec.procedures.find((one) => one.id === id && one.type === 'parallel')?.states ?? {};
    if (region !== undefined && !Object.hasOwn(states, name))
      report('readers.protects', `没有区域${region}`, `there is no region ${region}`);
  }
  if (spec.registrars.length === 0) report('registrars', '没有登记人', 'nobody may register');
  for (const id of spec.registrars)
    if (!appointable(id)) report('registrars', `没有可任的职务${id}`, `${id} is no role to be appointed to`);
  for (const id of spec.registry?.suspends?.roles ?? [])
    if (!appointable(id)) report('registry.suspends', `没有可任的职务${id}`, `${id} is no role to be appointed to`);
  for (const [id, { appointedBy = [] }] of Object.entries(spec.roles))
    for (const role of appointedBy)
      if (!appointable(role))
        report(`roles.${id}.appointedBy`, `没有可任的职务${role}`, `${role} is no role to be appointed to`);
  if (spec.scope.kinds.length === 0) report('scope.kinds', '没有单位在范围内', 'no kind of unit takes part');
  for (const kind of spec.scope.others ?? [])
    if (spec.scope.kinds.includes(kind))
      report(`scope.others.${kind}`, '此类单位已在范围内', 'this kind of unit takes part');
  for (const { id, approvedBy } of spec.ladder?.rungs ?? [])
    for (const role of approvedBy)
      if (!Object.hasOwn(spec.roles, role))
        report(`ladder.${id}.approvedBy`, `没有职务${role}`, `there is no role ${role}`);
};

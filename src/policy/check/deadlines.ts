/** Deadlines: each runs somewhere, says something, counts from something that exists. */
import { statesOf } from '../chart-of.js';
import type { Deadline } from '../deadline.js';
import type { AnyProcedure } from '../maps.js';
import type { PolicySpec } from '../policy.js';
import type { SpanSpec } from '../span.js';
import type { Report } from './report.js';
import { dueType, placedIn } from './walk.js';
import type { Placed } from './walk.js';

/** How many deadlines a procedure may have: as many as one event can arm and still tell apart. */
const mostDeadlines = 60;

const checkSpan = (spec: PolicySpec, procedure: AnyProcedure, path: string, span: SpanSpec, report: Report): void => {
  if ((span.unit === 'phase-end' || span.unit === 'phase-start') && !spec.phases.some(({ id }) => id === span.phase))
    report(path, `没有阶段${span.phase}`, `there is no phase ${span.phase}`);
  if (span.unit === 'field' && !Object.hasOwn(procedure.fields, span.field))
    report(path, `没有字段${span.field}`, `there is no field ${span.field}`);
  const option = span.unit === 'by-day' ? span.day : 'amount' in span ? span.amount : undefined;
  if (typeof option === 'object' && option.kind === 'option' && !spec.options.some(({ id }) => id === option.id))
    report(path, `选项${option.id}未列入规则`, `option ${option.id} is not among the policy's options`);
};

/** Whether the day that a deadline runs to stays what it is, whenever the deadline begins anew. */
const staysPut = ({ span, from }: Deadline): boolean =>
  from !== undefined || (span.unit !== 'working-days' && span.unit !== 'calendar-days');

/** A deadline whose day has come is over: begun anew on that very day it would come again, at once and without end. */
const checkRestart = ({ procedure, type, path, transition }: Placed, report: Report): void => {
  const [, name = '', says] = dueType.exec(type) ?? [];
  const again = [...(transition.restarts ?? []), ...(transition.anew ?? [])].includes(name);
  const deadline = procedure.deadlines[name];
  if (!again || says === 'soon' || deadline === undefined || !staysPut(deadline)) return;
  // What is recorded here may move the day in a field.
  const moves = transition.records !== undefined && (deadline.from !== undefined || deadline.span.unit === 'field');
  if (!moves)
    report(path, `时限${name}届满后又从同一天重新开始`, `deadline ${name} has come and begins anew on the same day`);
};

/** An extension is granted by the transition that names the event: in another region it may not be taken at all. */
const checkExtends = (
  { procedure, state, type, path, transition }: Placed,
  placed: readonly Placed[],
  report: Report,
) => {
  const { extends: moved, event } = transition;
  if (moved === undefined) return;
  if (procedure.deadlines[moved.deadline]?.extension === undefined)
    report(path, `时限${moved.deadline}没有延期规定`, `deadline ${moved.deadline} has no extension`);
  if (moved.askedOn !== undefined && !Object.hasOwn(procedure.fields, moved.askedOn))
    report(path, `没有字段${moved.askedOn}`, `there is no field ${moved.askedOn}`);
  const elsewhere = placed.find(
    (one) =>
      one.type === type && one.transition.event !== undefined && one.state?.split('.')[0] !== state?.split('.')[0],
  );
  if (procedure.type === 'parallel' && event === undefined && elsewhere?.state !== undefined)
    report(
      path,
      `延期与事件不在同一区域（${elsewhere.state}）`,
      `the extension stands in another region than the event (${elsewhere.state})`,
    );
};

const checkOne = (spec: PolicySpec, procedure: AnyProcedure, report: Report): void => {
  const base = `procedures.${procedure.id}`;
  const placed = placedIn(procedure);
  const types = new Set(placed.map(({ type }) => type));
  const count = Object.keys(procedure.deadlines).length;
  if (count > mostDeadlines)
    report(
      `${base}.deadlines`,
      `时限有${count}个，至多${mostDeadlines}个`,
      `there are ${count} deadlines, at most ${mostDeadlines} are possible`,
    );
  for (const [name, deadline] of Object.entries(procedure.deadlines)) {
    const path = `${base}.deadlines.${name}`;
    checkSpan(spec, procedure, path, deadline.span, report);
    if (deadline.extension !== undefined)
      checkSpan(spec, procedure, `${path}.extension`, deadline.extension.until, report);
    if (deadline.from !== undefined && !Object.hasOwn(procedure.fields, deadline.from))
      report(path, `没有字段${deadline.from}`, `there is no field ${deadline.from}`);
    if (deadline.from !== undefined && deadline.fromEntry === true)
      report(path, '起算日只能有一个：from 或 fromEntry', 'it counts from one day: from a field, or from entry');
    const runs = statesOf(procedure).some(([, node]) => node.deadlines?.includes(name) === true);
    const says = deadline.kind === 'turn' ? `${name}.reached` : `${name}.missed`;
    if (!runs || !types.has(says)) report(path, '该时限没有任何后果', 'the deadline has no consequence');
    if (types.has(`${name}.soon`) && deadline.soon === undefined)
      report(path, '没有预警时间', 'a warning is handled that never comes');
  }
  for (const [state, node] of statesOf(procedure))
    for (const name of node.deadlines ?? [])
      if (!Object.hasOwn(procedure.deadlines, name))
        report(`${base}.states.${state}.deadlines`, `没有时限${name}`, `there is no deadline ${name}`);
  for (const one of placed) {
    const { path, transition } = one;
    const { suspends = [], resumes = [], restarts = [], anew = [], keeps = [] } = transition;
    for (const name of [...suspends, ...resumes, ...restarts, ...anew])
      if (!Object.hasOwn(procedure.deadlines, name)) report(path, `没有时限${name}`, `there is no deadline ${name}`);
    checkRestart(one, report);
    checkExtends(one, placed, report);
    for (const field of keeps)
      if (!Object.hasOwn(procedure.fields, field))
        report(`${path}.keeps`, `没有字段${field}`, `there is no field ${field}`);
  }
};

/** Reports deadlines without consequence, and spans that count from nothing. */
export const checkDeadlines = (spec: PolicySpec, report: Report): void => {
  for (const procedure of spec.procedures) checkOne(spec, procedure, report);
};

/** The county's time: deadlines suspended and resumed for all or for a unit, and the calendar extended. */
import { composeCalendars, dueOf, tableFaults, yearTable } from '../../calendar/index.js';
import type { Case } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Admitted } from '../admit.js';
import { armedUntil, goOn, resolveSpan, stop, suspended } from '../arm.js';
import { read } from '../layer.js';
import { failure, refuse } from '../refusal.js';
import type { Refusal } from '../refusal.js';
import { currentUnit } from '../registry-view.js';
import type { Run } from '../run.js';
import type { CalendarExtension } from './commands.js';
import { recordOutcome } from './outcome.js';

const openCases = (run: Run): readonly Case[] =>
  [...run.world.cases.entries.values()].filter(({ armed }) => armed.length > 0);

const onCase = (of: Case) => ({
  case: of.id,
  procedure: of.procedure,
  ...(of.unit === undefined ? {} : { unit: of.unit }),
  ...(of.person === undefined ? {} : { person: of.person }),
});

/** Decides `deadlines.suspend` (limits stop with their rest) and `deadlines.resume` (they go on with it). */
export const suspendOrResume = (run: Run, command: Admitted, roles: readonly string[]): Refusal | undefined => {
  const { scope } = command.data as { readonly scope: string };
  const stopping = command.type === 'deadlines.suspend';
  if (scope !== '*' && read(run.world.units, scope) === undefined)
    return refuse(failure('unknown-unit', text('单位未登记', 'the unit is not registered'), scope));
  if (((read(run.world.suspensions, scope) ?? '') !== '') === stopping)
    return refuse(
      failure(
        'already-so',
        text(stopping ? '时限已暂停' : '时限未暂停', stopping ? 'already suspended' : 'not suspended'),
        scope,
      ),
    );
  recordOutcome(
    run,
    command,
    stopping ? 'deadlines.suspended' : 'deadlines.resumed',
    { data: { suspension: { scope, since: stopping ? run.on : '' }, reason: command.data['reason'] } },
    roles,
  );
  for (const of of openCases(run)) {
    if (scope !== '*' && (of.unit === undefined || currentUnit(run.world, of.unit) !== scope)) continue;
    if (!stopping && suspended(run.world, of.unit)) continue;
    const specs = run.compiled.procedures.get(of.procedure)?.deadlines ?? {};
    const arms = of.armed.flatMap((armed) => {
      const spec = specs[armed.deadline];
      const runs = armed.rest === undefined;
      if (spec?.kind !== 'limit' || (stopping ? !runs : armed.stoppedBy !== 'registry')) return [];
      return [stopping ? stop(run.world, armed, run.on, 'registry') : goOn(run.policy, run.world, armed, spec, run.on)];
    });
    if (arms.length > 0)
      recordOutcome(run, command, stopping ? 'deadline.suspended' : 'deadline.resumed', { ...onCase(of), arms }, roles);
  }
  return undefined;
};

/** Decides `calendar.extend`: what rested on unknown days is projected again, and the reason recorded. */
export const extendCalendar = (run: Run, command: Admitted, roles: readonly string[]): Refusal | undefined => {
  const table = command.data as unknown as CalendarExtension;
  const known = run.world.calendar.knownUntil;
  if (`${table.year}-12-31` <= known)
    return refuse(failure('already-known', text('该年日历已有', 'that year is known already'), table.year));
  if (`${table.year - 1}-12-31` > known)
    return refuse(
      failure('calendar-gap', text('请按年份先后补充日历', 'extend the calendar year by year'), table.year),
    );
  const [first, ...others] = tableFaults(table).map(({ path, message }) => ({
    ...failure('bad-shape', message),
    path: `data.${path}`,
  }));
  if (first !== undefined) return refuse(first, ...others);
  composeCalendars(run.world.calendar, yearTable(table));
  recordOutcome(run, command, 'calendar.extended', { data: { table } }, roles);
  for (const of of openCases(run)) {
    const specs = run.compiled.procedures.get(of.procedure)?.deadlines ?? {};
    const arms = of.armed.flatMap((armed) => {
      const spec = specs[armed.deadline];
      const span =
        spec && armed.provisional === true ? resolveSpan(run.policy, spec.span, armed.anchor, of.fields) : undefined;
      if (spec === undefined || span === undefined || armed.rest !== undefined) return [];
      const due = dueOf(run.world.calendar, armed.anchor, span, run.policy.roll);
      return [armedUntil(run.policy, run.world, armed.deadline, spec, due, armed.anchor, armed.unit, armed.extensions)];
    });
    if (arms.length > 0) recordOutcome(run, command, 'deadline.reprojected', { ...onCase(of), arms }, roles);
  }
  return undefined;
};

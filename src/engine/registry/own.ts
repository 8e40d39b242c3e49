/** What a registrar does not enter: what concerns themselves or whom they stand in for, and offices that others fill. */
import { hostActor } from '../../policy/index.js';
import type { Appointment } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure } from '../outcome/index.js';
import type { Failure } from '../outcome/index.js';
import { rolesHeld } from '../people/index.js';
import { read } from '../state/index.js';
import type { Run } from '../state/index.js';
import { textIn } from './entry.js';
import type { RegistryEntry, RegistrySubject } from './entry.js';

/** Whom an entry gives something to, or takes it from. */
const concerned = (run: Run, { type, data }: RegistrySubject): readonly unknown[] => {
  if (type === 'delegation.grant') return [data['person'], data['to']];
  if (type.startsWith('person.')) return [data['person']];
  if (type !== 'unit.register' && type !== 'unit.amend' && type !== 'unit.correct') return [];
  const before = read(run.world.units, textIn(data, 'unit'))?.leader;
  return data['leader'] === undefined || data['leader'] === before ? [] : [data['leader'], before];
};

/** Why whoever asks cannot be the one who enters this: it is about themselves. A grantor gives their own delegations. */
export const ownFailure = (run: Run, { type, who, data }: RegistryEntry): Failure | undefined => {
  const { by, onBehalfOf } = who;
  if (type === 'delegation.grant' && data['person'] === by && onBehalfOf === undefined) return undefined;
  const own = concerned(run, { type, data }).find((one) => one !== undefined && (one === by || one === onBehalfOf)) as
    string | undefined;
  return own === undefined
    ? undefined
    : failure(
        'registers-themself',
        text('本人事项须由其他登记人办理', 'what concerns oneself is for another registrar to enter'),
        own,
        text('其他登记人', 'another registrar'),
        run.policy.scope.cites[0],
      );
};

/** The same term, whatever else is told of it. */
const termOf = ({
  role,
  unit,
  from,
  to,
  acting,
}: Omit<Appointment, 'acting'> & { readonly acting?: boolean }): string =>
  JSON.stringify([role, unit, from, to ?? null, acting === true]);

/** The roles that somebody is given by an entry, or loses by it. */
const rolesIn = (run: Run, { type, data }: RegistrySubject): readonly string[] => {
  if (type === 'person.appoint' || type === 'person.relieve') return [textIn(data, 'role')];
  if (type !== 'person.correct') return [];
  const before = read(run.world.people, textIn(data, 'person'))?.appointments ?? [];
  const after = data['appointments'] as unknown as readonly Appointment[];
  const [old, now] = [new Set(before.map(termOf)), new Set(after.map(termOf))];
  return [...before.filter((one) => !now.has(termOf(one))), ...after.filter((one) => !old.has(termOf(one)))].map(
    ({ role }) => role,
  );
};

/** Why whoever asks does not fill an office: the policy leaves it to others, or to the embedding program alone. */
export const aboveFailure = (
  run: Run,
  { type, who, data }: Pick<RegistryEntry, 'type' | 'who' | 'data'>,
): Failure | undefined => {
  if (who.by === hostActor) return undefined;
  const { policy, world, today } = run;
  const principal = who.onBehalfOf ?? who.by;
  for (const role of rolesIn(run, { type, data })) {
    const { appointedBy, cites, title } = policy.roles[role] ?? {};
    if (appointedBy === undefined || rolesHeld(policy, world, appointedBy, principal, undefined, today).length > 0)
      continue;
    return {
      ...failure(
        'appointed-by-others',
        text(
          `${title?.zh ?? role}不由登记人任免，请报任免机关办理`,
          `${title?.en ?? role} is not the registrars’ to fill: it is for those who appoint to it`,
        ),
        role,
        undefined,
        cites?.[0],
      ),
      path: 'data.role',
    };
  }
  return undefined;
};

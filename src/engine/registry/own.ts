/** Nobody is registrar for themselves, nor for whom they stand in: another registrar is, or the embedding program. */
import { text } from '../../shared/index.js';
import { failure } from '../outcome/index.js';
import type { Failure } from '../outcome/index.js';
import { read } from '../state/index.js';
import type { Run } from '../state/index.js';
import type { RegistryEntry, RegistrySubject } from './entry.js';

/** Whom an entry gives something to, or takes it from. */
const concerned = (run: Run, { type, data }: RegistrySubject): readonly unknown[] => {
  switch (type) {
    case 'person.appoint':
    case 'person.relieve':
    case 'person.leave':
    case 'person.correct':
      return [data['person']];
    case 'delegation.grant':
      return [data['person'], data['to']];
    case 'unit.register':
    case 'unit.amend':
    case 'unit.correct': {
      const before = read(run.world.units, String(data['unit']))?.leader;
      return data['leader'] === undefined || data['leader'] === before ? [] : [data['leader'], before];
    }
    default:
      return [];
  }
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

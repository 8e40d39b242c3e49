/** A case put where a test assumes it, asking no rule; other regions stand at their beginning. */
import type { AnyProcedure, Region } from '../../policy/index.js';
import type { JsonObject } from '../../shared/index.js';
import type { Trial } from '../trial.js';

/** A case in a situation: where it stands, whose it is, and fields that its commands put there. */
export interface CaseGiven {
  readonly in?: string;
  readonly unit?: string;
  readonly person?: string;
  readonly parent?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

const whole = (procedure: AnyProcedure, path: string): string =>
  procedure.type === 'parallel'
    ? Object.entries(procedure.states as Readonly<Record<string, Region>>)
        .map(([region, { initial }]) => (path.startsWith(`${region}.`) ? path : `${region}.${initial}`))
        .join('+')
    : path;

/** Plants an event that opens the case in the state. */
export const plant = (trial: Trial, procedure: AnyProcedure, id: string, is: CaseGiven): void => {
  const { unit, person, parent, fields = {} } = is;
  trial.plant({
    type: 'assumed',
    by: 'host',
    roles: [],
    cause: 'command',
    command: `assumed ${id}`,
    cites: [],
    case: id,
    procedure: procedure.id,
    opens: true,
    ...(unit === undefined ? {} : { unit }),
    ...(person === undefined ? {} : { person }),
    ...(parent === undefined ? {} : { parent }),
    state: whole(procedure, is.in ?? ('initial' in procedure ? (procedure.initial ?? '') : '')),
    keeps: fields as JsonObject,
  });
};

/** A case put where a test assumes it, asking no rule; regions that are not named stand at their beginning. */
import type { AnyProcedure, Region } from '../../policy/index.js';
import type { JsonObject } from '../../shared/index.js';
import type { Trial } from '../trial.js';

/** A case in a situation: where it stands, whose it is, and fields that its commands put there. */
export interface CaseGiven<S extends string = string> {
  /** A state by its path; in a parallel procedure several, one for each region. */
  readonly in?: S | readonly S[] | undefined;
  readonly unit?: string | undefined;
  readonly person?: string | undefined;
  readonly parent?: string | undefined;
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
}

/** The states wanted of a case. */
export const statesWanted = ({ in: wanted = [] }: CaseGiven): readonly string[] =>
  typeof wanted === 'string' ? [wanted] : wanted;

const whole = (procedure: AnyProcedure, wanted: readonly string[]): string =>
  procedure.type === 'parallel'
    ? Object.entries(procedure.states as Readonly<Record<string, Region>>)
        .map(([region, { initial }]) => wanted.find((one) => one.startsWith(`${region}.`)) ?? `${region}.${initial}`)
        .join('+')
    : (wanted[0] ?? procedure.initial ?? '');

/** The type of the event that a planted case begins with. */
export const assumedEvent = 'assumed';

/** Plants an event that opens the case in the state. No deadline runs: nothing armed one. */
export const plant = (trial: Trial, procedure: AnyProcedure, id: string, is: CaseGiven): void => {
  const { unit, person, parent, fields = {} } = is;
  trial.plant({
    type: assumedEvent,
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
    state: whole(procedure, statesWanted(is)),
    keeps: fields as JsonObject,
  });
};

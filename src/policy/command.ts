/** Commands: what somebody asks, in its envelope, and the schema of what it carries. */
import { z } from 'zod';
import type { CaseId, PersonId, Text, UnitId } from '../shared/index.js';
import type { ClauseRef } from './clause.js';

/**
 * What travels with every command. `at` and its zone are ISO 8601 with offset, and left out where the engine is to stamp it;
 * `occurredOn` is the effective day.
 */
export interface Envelope {
  /** Unique: the same id with the same content gets the same answer. */
  readonly id: string;
  readonly type: string;
  readonly at?: string;
  readonly by: PersonId;
  readonly onBehalfOf?: PersonId;
  readonly occurredOn?: string;
  readonly case?: CaseId;
  /** Whom an opening command is about, and the case it goes back to. */
  readonly unit?: UnitId;
  readonly person?: PersonId;
  readonly parent?: CaseId;
}

/** Any command, before its type is known. */
export interface AnyCommand extends Envelope {
  readonly data: unknown;
}

/** A command of a policy: its title, clause, data schema (no transforms, no defaults) and samples of valid data. */
export interface CommandSpec<D = unknown> {
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  readonly data: z.ZodType<D>;
  readonly samples: readonly D[];
}

/** Writes down a command; `data` is a zod shape, and unknown fields are refused. */
export const command = <const S extends z.ZodRawShape>(spec: {
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  readonly data: S;
  readonly samples: readonly z.infer<z.ZodObject<S, z.core.$strict>>[];
}): CommandSpec<z.infer<z.ZodObject<S, z.core.$strict>>> => ({ ...spec, data: z.strictObject(spec.data) });

/** What a command carries. */
export type DataOf<C> = C extends CommandSpec<infer D> ? D : never;

/** Commands by type: `{ 'problem.find': { type: 'problem.find', data: … } }`. */
export type CommandMap = Readonly<Record<string, AnyCommand>>;

/** What is checked before time moves: shape, identity and instants of a command. */
import { z } from 'zod';
import { daySchema, instantSchema, parseInstant } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import { hostActor, policyActor } from '../../policy/index.js';
import type { CommandSpec, Policy } from '../../policy/index.js';
import { closest, text } from '../../shared/index.js';
import type { Json } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Failure, Refusal } from '../outcome/index.js';
import { isRegistryType, registryCommands } from '../registry/index.js';
import type { RegistryType } from '../registry/index.js';
import { boundFailures } from './bounds.js';
import { shapeFailures } from './shape-failures.js';
import { compiled, isReserved } from '../state/index.js';
import type { CompiledCommand } from '../state/index.js';

const name = z.string().min(1).max(200);
/** A policy's own names are as long as their parts make them. */
const address = z.string().min(1).max(2000);
const envelopeSchema = z.strictObject({
  id: name,
  type: name,
  at: instantSchema.optional(),
  by: name,
  onBehalfOf: name.optional(),
  occurredOn: daySchema.optional(),
  case: address.optional(),
  unit: name.optional(),
  person: name.optional(),
  parent: address.optional(),
  expected: z.int().min(0).optional(),
  data: z.unknown(),
});

/** A command whose shape is right; when it takes place is decided in the unit of work. */
export interface Admitted {
  readonly id: string;
  readonly type: string;
  readonly by: string;
  readonly onBehalfOf: string | undefined;
  /** As given, in epoch milliseconds; without it the command is stamped. */
  readonly at: Instant | undefined;
  /** Effective day as given; without it the day it is decided. */
  readonly occurredOn: Day | undefined;
  readonly case: string | undefined;
  readonly unit: string | undefined;
  readonly person: string | undefined;
  readonly parent: string | undefined;
  /** The version of the case that whoever asks has seen. */
  readonly expected: number | undefined;
  readonly data: Readonly<Record<string, Json>>;
  /** The procedure's command; none for the registry's. */
  readonly command: CompiledCommand | undefined;
  readonly registry: RegistryType | undefined;
}

const refuseAll = (failures: readonly Failure[]): Refusal => {
  const [first, ...others] = failures;
  return refuse(first ?? failure('bad-shape', text('操作有误', 'the command is not right')), ...others);
};

const specOf = (policy: Policy, type: unknown): CommandSpec | undefined => {
  if (typeof type !== 'string') return undefined;
  return isRegistryType(type) ? registryCommands[type] : compiled(policy).commands.get(type)?.spec;
};

const typeIn = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined;

/** Nothing is asked by that name: which of those there are comes next to it. */
const unknownCommand = (policy: Policy, type: string): Refusal => {
  const known = [...compiled(policy).commands.keys(), ...Object.keys(registryCommands)];
  const near = closest(type, known);
  const { title } = specOf(policy, near) ?? {};
  return refuse({
    ...failure(
      'unknown-command',
      title === undefined
        ? text('没有这种操作', 'there is no such command')
        : text(`没有这种操作，是否为“${title.zh}”`, `there is no such command: did you mean "${title.en}"`),
      type,
      title,
    ),
    path: 'type',
  });
};

/** The command as it will be decided, or a refusal naming every field that is wrong. */
export const admit = (policy: Policy, input: unknown): Admitted | Refusal => {
  const envelope = envelopeSchema.safeParse(input);
  if (!envelope.success)
    return refuseAll(shapeFailures(policy, specOf(policy, typeIn(input))?.cites[0], envelope.error, input, ''));
  const given = envelope.data;
  const registry = isRegistryType(given.type) ? given.type : undefined;
  const command = compiled(policy).commands.get(given.type);
  const spec = specOf(policy, given.type);
  if (spec === undefined) return unknownCommand(policy, given.type);
  const data = spec.data.safeParse(given.data);
  const failures: Failure[] = data.success
    ? []
    : [...shapeFailures(policy, spec.cites[0], data.error, given.data, 'data')];
  // The registry bounds its own: an office may have been held for decades, an old ledger has many members.
  if (registry === undefined) failures.push(...boundFailures(policy, given.data as Json));
  if (registry === undefined && given.case === undefined)
    failures.push({
      ...failure(
        'bad-shape',
        text('请填写“事项编号”，写明办理哪一件', 'fill in "case": say which one'),
        null,
        undefined,
        spec.cites[0],
      ),
      path: 'case',
    });
  for (const who of [given.by, given.onBehalfOf])
    if (who === policyActor || (who !== undefined && isReserved(who) && !(who === hostActor && registry !== undefined)))
      failures.push(
        failure(
          'reserved-name',
          text('该名义保留给系统，须由本人办理', 'this name is the system’s own: a person must act'),
          who,
        ),
      );
  if (given.by === given.onBehalfOf)
    failures.push({
      ...failure('bad-shape', text('不能委托本人', 'nobody acts on their own behalf by delegation'), given.by),
      path: 'onBehalfOf',
    });
  if (failures.length > 0) return refuseAll(failures);
  return {
    id: given.id,
    type: given.type,
    by: given.by,
    onBehalfOf: given.onBehalfOf,
    at: given.at === undefined ? undefined : parseInstant(given.at),
    occurredOn: given.occurredOn,
    case: given.case,
    unit: given.unit,
    person: given.person,
    parent: given.parent,
    expected: given.expected,
    // Schemas transform nothing: what came in is what is kept.
    data: given.data as Readonly<Record<string, Json>>,
    command,
    registry,
  };
};

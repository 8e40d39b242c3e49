/** Arbitrary scenarios of a policy, for the tables' properties: any names, people, days, data and expectations. */
import fc from 'fast-check';
import type { Policy } from '../../../src/policy/index.js';
import type { JsonObject } from '../../../src/shared/index.js';
import { namesOf, opensByItself } from '../../../src/testing/names.js';
import type { NameKind } from '../../../src/testing/names.js';
import type { AskStep, CaseStep, Expected, GivenStep, TableScenario, Turn } from '../../../src/testing/tables/index.js';

const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2022-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const moment = fc.oneof(
  day,
  day.map((one) => `${one}T16:30`),
);
/** Words with everything YAML minds in them. */
const word = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...Array.from('甲乙p1 :#-{}[],&*!|>\'"%@`？：yes~')) })
  .map((one) => one.trim())
  .filter((one) => one !== '');
const caseId = fc.constantFrom('p', '甲', '12', 'true', 'T1:township:mobilisation', 'a b');

/** Cases that nobody was asked about: of whatever procedure the policy itself opens. */
const others = fc.constantFrom('x', '另案', '7');

/** Any scenario that a policy's names, samples and standard cast allow. */
export const anyScenario = (policy: Policy): fc.Arbitrary<TableScenario> => {
  const names = namesOf(policy);
  const byItself = new Set(policy.procedures.filter(opensByItself).map(({ id }) => id));
  const nameOfOthers = (kind: NameKind) =>
    fc.constantFrom(...names[kind].filter(({ of }) => byItself.has(of ?? '')).map(({ id }) => id));
  const name = (kind: NameKind) => fc.constantFrom(...names[kind].map(({ id }) => id));
  const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const present = <T extends object>(of: fc.Arbitrary<T>) =>
    of.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)));
  const person = fc.constantFrom('head', 'inspector', 'inspector-2', 'cadre', 'office');
  const unit = fc.constantFrom('township', 'department', 'body');
  const sampleOf = (type: string): fc.Arbitrary<JsonObject | undefined> => {
    const samples = policy.procedures.flatMap(({ commands }) => [...(commands[type]?.samples ?? [])]);
    const whole = samples.filter((one) => !/"[puc]\d+"/u.test(JSON.stringify(one))) as readonly JsonObject[];
    return whole.length === 0 ? fc.constant(undefined) : optional(fc.constantFrom(...whole));
  };
  const asks: fc.Arbitrary<AskStep> = name('command').chain((command) =>
    present(
      fc.record({
        command: fc.constant(command),
        case: optional(caseId),
        by: optional(fc.oneof(person, name('role'))),
        onBehalfOf: optional(person),
        on: optional(moment),
        effective: optional(day),
        id: optional(word),
        unit: optional(unit),
        person: optional(person),
        parent: optional(caseId),
        data: sampleOf(command),
      }),
    ),
  ) as never;
  const stands: fc.Arbitrary<CaseStep> = fc.constantFrom(...policy.procedures).chain(({ id }) =>
    present(
      fc.record({
        procedure: fc.constant(id),
        case: caseId,
        state: optional(
          fc.uniqueArray(fc.constantFrom(...names.state.filter(({ of }) => of === id).map((one) => one.id)), {
            minLength: 1,
            maxLength: 3,
          }),
        ),
        unit: optional(unit),
        person: optional(person),
        assume: optional(fc.constant(true as const)),
      }),
    ),
  ) as never;
  const steps = fc.oneof(
    asks,
    stands,
    moment.map((on) => ({ on })),
    present(
      fc.record({
        unit: word,
        kind: name('kind'),
        name: optional(word),
        parent: optional(unit),
        leader: optional(person),
      }),
    ) as never,
    present(fc.record({ person: word, role: optional(name('role')), unit: optional(unit) })) as never,
  ) as fc.Arbitrary<GivenStep>;
  const event = fc.oneof(
    name('event').map((one) => ({ event: one })),
    fc.record({ event: name('event'), case: caseId }),
  );
  // Only that nothing came can be said by naming nothing.
  const events = fc.array(event, { minLength: 1, maxLength: 3 });
  const expects: fc.Arbitrary<Expected> = present(
    fc.record({
      happened: optional(events),
      only: optional(fc.array(event, { maxLength: 3 })),
      not: optional(fc.array(name('event'), { minLength: 1, maxLength: 2 })),
      taken: optional(fc.constant(true as const)),
      refused: fc.array(name('refusal'), { minLength: 1, maxLength: 2 }),
      clause: optional(name('clause')),
      state: optional(
        fc.dictionary(others, fc.uniqueArray(nameOfOthers('state'), { minLength: 1, maxLength: 2 }), { minKeys: 1 }),
      ),
      due: optional(
        fc.dictionary(others, fc.dictionary(nameOfOthers('deadline'), fc.option(day), { minKeys: 1 }), { minKeys: 1 }),
      ),
    }),
  );
  const turn: fc.Arbitrary<Turn> = fc.record({
    when: fc.oneof(
      asks,
      moment.map((on) => ({ on })),
    ),
    then: expects,
  });
  return fc
    .tuple(
      fc.record({ clause: name('clause'), title: word }),
      present(
        fc.record({
          cast: fc.constant(undefined),
          given: optional(fc.array(steps, { minLength: 1, maxLength: 4 })),
          next: optional(fc.array(turn, { minLength: 1, maxLength: 2 })),
        }),
      ),
      turn,
    )
    .map(([head, rest, first]) => ({ ...head, ...rest, ...first }));
};

/** Whatever is filled in wrongly, in whichever pack: the refusal is told in an office's words, never in a validator's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, isRefusal } from '../../src/engine/index.js';
import type { Failure } from '../../src/engine/index.js';
import { burden2024 } from '../../src/packs/burden-2024/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { threeColourSupervision } from '../../src/packs/three-colour-supervision/index.js';
import type { AnyProcedure, Policy } from '../../src/policy/index.js';
import '../seed.js';
import { times } from '../times.js';

const policies: readonly (readonly [string, Policy])[] = [
  ['county-campaign', countyCampaign({ year: 2022 })],
  ['three-colour-supervision', threeColourSupervision({ year: 2025 })],
  ['burden-2024', burden2024({ year: 2025 })],
];

type Data = Readonly<Record<string, unknown>>;

/** What somebody may put in a field in place of what belongs there. */
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    '无',
    'x'.repeat(20_000),
    0,
    -1,
    1.5,
    1e9,
    true,
    [],
    {},
    [[]],
    ['?'],
    {
      a: 1,
    },
  ),
  fc.constantFrom('2022-02-30', '9999-12-31', '2022/8/1', 'F99', 'yes', '是'),
);

const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);

/** The data with one place, however deep, filled in otherwise, left out, or added. */
const spoilt = (data: unknown): fc.Arbitrary<unknown> => {
  const whole = wrong;
  if (isList(data))
    return data.length === 0
      ? whole
      : fc.oneof(
          whole,
          fc
            .nat(data.length - 1)
            .chain((i) => spoilt(data[i]).map((part) => data.map((one, at) => (at === i ? part : one)))),
        );
  if (typeof data !== 'object' || data === null) return whole;
  const keys = Object.keys(data);
  return fc.oneof(
    whole,
    fc.constantFrom('other', '别的').map((key) => ({ ...data, [key]: 1 })),
    ...(keys.length === 0
      ? []
      : [
          fc
            .constantFrom(...keys)
            .chain((key) => spoilt((data as Data)[key]).map((part) => ({ ...data, [key]: part }))),
        ]),
  );
};

const envelopeSpoilt = (input: Data): fc.Arbitrary<unknown> =>
  spoilt({ ...input, occurredOn: '2022-08-01', expected: 1 });

/** What a validator says, and no office. */
const validator =
  /invalid (?:input|option|string|key|element)|expected \w+,? ?received|too (?:small|big):|unrecognized key/iu;

/** Names of values stand in the Chinese where a policy has no words for them. */
const unnamed = /[A-Za-z]{2,}/u;

const wrongly = ({ message, expected, path }: Failure, named: boolean): readonly string[] => [
  ...(named && unnamed.test(expected?.zh ?? '') ? [`a name among the Chinese: ${String(expected?.zh)}`] : []),
  ...(/\p{Script=Han}/u.test(message.zh) ? [] : [`no Chinese: ${message.zh}`]),
  ...[message.zh, message.en, expected?.zh ?? '', expected?.en ?? '']
    .filter((said) => validator.test(said))
    .map((said) => `a validator speaks: ${said}`),
  ...(path === undefined ? [`no path: ${message.zh}`] : []),
];

describe.each(policies)('%s', (_, policy) => {
  const commands = policy.procedures.flatMap((procedure: AnyProcedure) => Object.entries(procedure.commands));

  it.each(commands)('%s', (type, { data, samples, cites }) => {
    const input = (of: unknown): Data => ({ id: 'c', type, by: 'somebody', case: 'a', data: of });
    const refused = (given: unknown): readonly Failure[] => {
      const admitted = admit(policy, given);
      return isRefusal(admitted) ? admitted.failures : [];
    };
    for (const sample of samples) expect(data.safeParse(sample).success).toBe(true);
    let heard = 0;
    fc.assert(
      fc.property(
        fc
          .constantFrom(...samples)
          .chain((sample) => fc.oneof(spoilt(sample).map(input), envelopeSpoilt(input(sample)))),
        (given) => {
          const failures = refused(given).filter(({ code }) => code === 'bad-shape' || code === 'unknown-command');
          heard += failures.length;
          expect(failures.flatMap((one) => wrongly(one, policy.glossary?.values !== undefined))).toEqual([]);
          for (const { path = '', clause } of failures) if (path.startsWith('data')) expect(clause).toBe(cites[0]);
        },
      ),
      { numRuns: times(40, 2000) },
    );
    expect(heard).toBeGreaterThan(0);
  });
});

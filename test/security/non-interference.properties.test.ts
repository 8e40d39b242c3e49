/** Who may not know something is answered alike in two worlds that differ in nothing else, whatever they call and whatever happens besides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { county, iso } from '../packs/county-campaign/county.js';
import type { County } from '../packs/county-campaign/county.js';
import { times } from '../times.js';
import { everybody, look, mustAsk, probe, secrets } from './county-secrets.js';

/** What anybody may see happen: a step of the program, the `n`th. */
type Step = (c: County, n: number, at: string) => Promise<unknown>;

/** The same in both worlds, its id as well. */
const ask = (c: County, n: number, type: string, at: string, by: string, more: object): Promise<string> =>
  c.ask(type, at, by, { id: `step-${n}`, ...more });

const find = { focus: 'F52', source: 'public', place: 'work', description: '办理用时过长' };
const steps: readonly Step[] = [
  (c, n, at) => ask(c, n, 'problem.find', at, 'sun', { case: `q${n}`, unit: 'finance', data: find }),
  (c, n, at) => ask(c, n, 'problem.find', at, 'zheng', { case: `q${n}`, unit: 'river', data: find }),
  (c, n, at) => ask(c, n, 'problem.list', at, 'qian', { case: `q${n - 1}`, data: { goal: '两天内办结' } }),
  (c, n, at) => ask(c, n, 'problem.list', at, 'wu', { case: `q${n - 1}`, data: { goal: '两天内办结' } }),
  (c, n, at) =>
    ask(c, n, 'escalation.report', at, 'feng', {
      case: `r${n}`,
      unit: 'river',
      data: { trigger: '2.2.3.x5', grounds: '窗口人员应付了事', evidence: [] },
    }),
  (c, n, at) =>
    ask(c, n, 'escalation.confirm', at, 'inspector', { case: `r${n - 1}`, data: { finding: '经核实情况属实' } }),
  (c, n, at) => ask(c, n, 'deadlines.suspend', at, 'officer', { data: { scope: '*', reason: '全县静默管理' } }),
  (c, n, at) => ask(c, n, 'deadlines.resume', at, 'officer', { data: { scope: '*', reason: '恢复正常秩序' } }),
  (c, n, at) => ask(c, n, 'unit.amend', at, 'officer', { data: { unit: 'finance', name: `财政局${n}` } }),
];

const program = fc.array(fc.constantFrom(...steps), { maxLength: 5 });

const lent = { person: 'inspector', to: 'li', role: 'inspector', from: '2022-07-28', until: '2022-09-30' };

/** A county in which the secret is so, and then what happens. */
const worldOf = async (
  world: (c: County) => Promise<void>,
  until: string,
  happens: readonly Step[] = [],
): Promise<County> => {
  const c = await county({}, { clock: () => Date.parse(iso('09-15')) });
  await mustAsk(c, 'delegation.grant', '07-28', 'host', { data: lent });
  await world(c);
  await c.wait(`${until}T10:30`);
  for (const [n, step] of happens.entries()) await step(c, n, `${until}T${String(11 + n)}:00`);
  return c;
};

describe.each(secrets)('$title', ({ worlds: [one, other], until, knows }) => {
  const at = `${until}T18:00`;
  const ignorant = fc.constantFrom(...everybody.filter((person) => !knows.includes(person)));

  it('is told by no call to who may not know it', async () => {
    await fc.assert(
      fc.asyncProperty(program, ignorant, async (happens, person) => {
        const [here, there] = [await worldOf(one, until, happens), await worldOf(other, until, happens)];
        expect(await look(here, person, at)).toEqual(await look(there, person, at));
        expect(await probe(here, person, at)).toEqual(await probe(there, person, at));
        // What they asked has changed nothing that they see otherwise.
        expect(await look(here, person, at)).toEqual(await look(there, person, at));
      }),
      { numRuns: times(20, 2300) },
    );
  });

  it('is told by no answer to who asks for it', async () => {
    const [here, there] = [await worldOf(one, until), await worldOf(other, until)];
    for (const person of everybody.filter((anybody) => !knows.includes(anybody)))
      expect([person, await probe(here, person, at)]).toEqual([person, await probe(there, person, at)]);
  });

  it('is told to somebody who may', async () => {
    const told: unknown[] = [];
    for (const world of [one, other]) {
      const c = await worldOf(world, until);
      const answers: unknown[] = [];
      for (const person of knows) answers.push(await look(c, person, at));
      told.push(answers);
    }
    expect(told[0]).not.toEqual(told[1]);
  });
});

it('the programs are taken: a third and more of what they ask happens', async () => {
  let [taken, asked] = [0, 0];
  await fc.assert(
    fc.asyncProperty(program, async (happens) => {
      const c = await worldOf(async () => undefined, '08-05');
      for (const [n, step] of happens.entries()) {
        asked += 1;
        if ((await step(c, n, `08-05T${String(11 + n)}:00`)) === 'ok') taken += 1;
      }
    }),
    { numRuns: 20 },
  );
  expect(taken * 3).toBeGreaterThan(asked);
});

/** Words that a policy does not know do not compile in a situation, and the message says what is right. */
import { beforeAll, describe, expect, it } from 'vitest';
import { diagnosed } from '../../policy/diagnosed.js';

const head = `
import { given } from '../../src/testing/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import type { Policy } from '../../src/policy/index.js';
import { createEngine } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { expect } from 'vitest';
import type { PolicyMatchers } from '../../src/testing/vitest/index.js';
const county = given(countyCampaign({ year: 2022 })).on('2022-09-05');
const any = given(countyCampaign({ year: 2022 }) as Policy);
const done = county.when({ type: 'problem.verify', case: 'p' });
const engine = await createEngine({ policy: countyCampaign({ year: 2022 }), store: memoryStore() });
export { county, any, done, engine, expect };
export type { PolicyMatchers };
`;
/** A misspelt literal: one line that names it, and the right one. */
const meant = (wrong: string, right: string): RegExp =>
  new RegExp(`"${wrong}"' is not assignable [^\\n]*Did you mean '"${right}"'`, 'u');

/** A misspelt argument: one line that lists what there is. */
const listed = (wrong: string, right: string): RegExp =>
  new RegExp(`^Argument of type '"${wrong}"' is not assignable to parameter of type '[^\\n]*${right}[^\\n]*$`, 'u');

const snippets: Readonly<Record<string, readonly [string, RegExp | undefined]>> = {
  sound: [
    `county.unit('roads', 'department').unit('post', 'body').person('wang', 'inspector', 'post')
      .case('p', 'problem', { in: 'work.signed', fields: { responsible: 'cadre' } })
      .case('e', 'escalation', { in: ['steps.criticised', 'review.open'] })
      .after({ type: 'problem.verify', case: 'p' }, { type: 'unit.amend', by: 'host', data: { unit: 'roads', name: '路' } })
      .when({ type: 'problem.plan', case: 'p', data: { limit: '2022-09-20' } })
      .then('problem.planned', { type: 'problem.struck-off', by: 'office' }).thenOnly('deadline.soon')
      .thenState('p', 'work').thenState('p', 'work.signed').thenRefused('role-not-held', '3.3.i')
      .whenTimePasses('2022-09-30').thenNot('problem.overdue').thenDue('p', 'limit', undefined);`,
    undefined,
  ],
  untyped: [
    `any.unit('u', 'anything').case('p', 'any-procedure', { in: 'any.state' }).when({ type: 'any.command', data: { any: 1 } })
      .then('any.event').thenState('p', 'any').thenRefused('any', 'clause');`,
    undefined,
  ],
  'role of whoever asks': [
    `county.when({ type: 'problem.verify', case: 'p', role: 'inspecter' });`,
    meant('inspecter', 'inspector'),
  ],
  command: [`county.when({ type: 'problem.verfy', case: 'p' });`, meant('problem\\.verfy', 'problem\\.verify')],
  before: [`county.after({ type: 'problem.verfy', case: 'p' });`, meant('problem\\.verfy', 'problem\\.verify')],
  data: [
    `county.when({ type: 'problem.plan', case: 'p', data: { limits: '2022-09-20' } });`,
    /^Object literal may only specify known properties, but 'limits' does not exist [^\n]*Did you mean to write 'limit'\?$/u,
  ],
  value: [
    `county.when({ type: 'problem.apply', case: 'p', data: { evidence: [{ kind: 'paper' }] } });`,
    /"paper"' is not assignable to type '"process" \| "effect"/u,
  ],
  procedure: [`county.case('p', 'problm');`, listed('problm', '"problem"')],
  state: [`county.case('p', 'problem', { in: 'work.sgned' });`, meant('work\\.sgned', 'work\\.signed')],
  other: [`county.case('p', 'problem', { in: 'steps.heard' });`, /"steps\.heard"' is not assignable/u],
  role: [`county.person('wang', 'inspectr');`, listed('inspectr', '"inspector"')],
  kind: [`county.unit('roads', 'departmnt');`, listed('departmnt', '"department"')],
  event: [`done.then('problem.struckoff');`, /"problem\.struckoff"' is not assignable/u],
  never: [`done.thenNot('problem.struckoff');`, listed('problem\\.struckoff', '"campaign\\.prepared"')],
  within: [`done.thenState('p', 'work.struckoff');`, listed('work\\.struckoff', '"work"')],
  clause: [`done.thenRefused('role-not-held', '3.3.ii');`, /"3\.3\.ii"' is not assignable/u],
  matchers: [
    `expect(done).not.toHaveBrought('problem.struck-off'); expect(done).not.toBeRefused('role-not-held', '3.3.i');
     expect(county).toBeInState('p', 'work.signed'); expect(engine).toBeInState('p', 'work');
     expect(done.events).toHaveBrought('any.event'); expect(any).toBeInState('p', 'any.state');`,
    undefined,
  ],
  'event of a matcher': [
    `expect(done).not.toHaveBrought('problem.struckoff');`,
    /"problem\.struckoff"' is not assignable/u,
  ],
  'state of a matcher': [`expect(county).not.toBeInState('p', 'work.singed');`, /"work\.singed"' is not assignable/u],
  'state of an engine': [`expect(engine).not.toBeInState('p', 'work.singed');`, /"work\.singed"' is not assignable/u],
  'clause of a matcher': [`expect(done).not.toBeRefused('role-not-held', '3.3.ii');`, /"3\.3\.ii"' is not assignable/u],
};

let messages: ReadonlyMap<string, string> = new Map();
beforeAll(() => {
  messages = diagnosed(
    'given-types',
    head,
    Object.entries(snippets).map(([name, [code]]) => [name, code]),
  );
});

describe('the words of a situation', () => {
  it.each(Object.entries(snippets))('%s', (name, [, expected]) => {
    if (expected === undefined) expect(messages.get(name)).toBe('');
    else expect(messages.get(name)).toMatch(expected);
  });
});

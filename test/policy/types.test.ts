/** Wrong names do not compile, and the message says what is right. */
import { beforeAll, describe, expect, it } from 'vitest';
import { diagnosed } from './diagnosed.js';

const head = `
import { defineProcedure } from '../../src/packs/county-campaign/words.js';
import { text } from '../../src/shared/index.js';
import { command } from '../../src/policy/index.js';
import { z } from 'zod';
import type { Engine } from '../../src/engine/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import type { CountyTypes } from '../../src/packs/county-campaign/index.js';
declare const engine: Engine<CountyTypes>;
const t = text('甲', 'a');
const commands = { 'thing.open': command({ title: t, cites: [], data: { note: z.string() }, samples: [{ note: 'x' }] }), 'thing.close': command({ title: t, cites: [], data: { note: z.string() }, samples: [{ note: 'x' }] }) };
const base = { id: 'thing', title: t, cites: ['3.3.i'], subject: 'unit', fields: { note: z.string() }, commands } as const;
export { engine, base, countyCampaign, defineProcedure, t };
`;
const procedure = (opening: string, closing: string, command = 'thing.close'): string =>
  `export const thing = defineProcedure({ ...base, opens: { 'thing.open': { may: ['office'], event: 'thing.opened', cites: ['3.3.i'], ${opening} } }, initial: 'open', states: { open: { title: t, on: { '${command}': { may: ['office'], target: 'closed', cites: ['3.3.i'], ${closing} } } }, closed: { title: t, type: 'final' } } });`;
const envelope = `id: '1', at: '2022-08-01T09:00Z', by: 'a', case: 'p'`;

const snippets: Readonly<Record<string, readonly [string, RegExp | undefined]>> = {
  sound: [procedure('', ''), undefined],
  dispatched: [`void engine.dispatch({ type: 'problem.list', ${envelope}, data: { goal: 'x' } });`, undefined],
  command: [
    `void engine.dispatch({ type: 'problem.lst', ${envelope}, data: { goal: 'x' } });`,
    /"problem\.lst".*Did you mean '"problem\.list"'/su,
  ],
  data: [
    `void engine.dispatch({ type: 'problem.list', ${envelope}, data: { gaol: 'x' } });`,
    /'gaol' does not exist in type '\{ goal: string; \}'/u,
  ],
  envelope: [
    `void engine.dispatch({ type: 'problem.list', ${envelope}, unit: 'u', data: { goal: 'x' } });`,
    /'unit' does not exist/u,
  ],
  choice: [
    `countyCampaign({ year: 2022, choices: { 'sign-off-day': 2 } });`,
    /'sign-off-day'' does not exist in type 'CountyChoices'/u,
  ],
  value: [
    `countyCampaign({ year: 2022, choices: { 'down-to-zero': 'perhaps' } });`,
    /"perhaps".*is not assignable to type '"lenient" \| "strict"/su,
  ],
  event: [
    `engine.on('problem.struckoff', () => undefined);`,
    /problem\.struckoff.*is not assignable.*campaign\.prepared/su,
  ],
  query: [`engine.cases({ procedure: 'problem', state: 'work.strukoff' });`, /work\.struck-off/u],
  target: [procedure('', `target: 'closd'`).replace(`target: 'closed', `, ''), /closd.*not assignable/su],
  role: [procedure('', '').replace(`may: ['office'], target`, `may: ['offise'], target`), /offise/u],
  opener: [
    procedure('', '').replace(`may: ['office'], event`, `may: ['offise'], event`),
    /"offise"' is not assignable.*office/su,
  ],
  clause: [procedure('', '').replace(`cites: ['3.3.i'],  }`, `cites: ['3.3.z'],  }`), /"3\.3\.z"' is not assignable/u],
  keeps: [procedure(`keeps: ['nota']`, ''), /"nota"' is not assignable.*note/su],
  handler: [procedure('', '', 'thing.clse'), /'thing\.clse'' does not exist/u],
};

let messages: ReadonlyMap<string, string> = new Map();
beforeAll(() => {
  messages = diagnosed(
    'types',
    head,
    Object.entries(snippets).map(([name, [code]]) => [name, code]),
  );
});

describe('types', () => {
  it.each(Object.entries(snippets))('%s', (name, [, expected]) => {
    if (expected === undefined) expect(messages.get(name)).toBe('');
    else expect(messages.get(name)).toMatch(expected);
  });
});

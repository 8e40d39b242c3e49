/** Faults of a policy, one at a time. */
import { z } from 'zod';
import { day } from '../../src/calendar/index.js';
import { text } from '../../src/shared/index.js';
import { set } from './spoiled.js';
import type { spoiled } from './spoiled.js';

const cites = ['1'];
const title = text('多余', 'extra');
/** Each fault planted, and how it is reported. */
export const faults: readonly (readonly [string, Parameters<typeof spoiled>[0], RegExp])[] = [
  [
    'a citation that does not resolve',
    ({ procedure }) => set(procedure('slip'), 'opens/slip.issue/cites', ['9']),
    /procedures\.slip\.opens\.slip\.issue\.cites: .*no clause 9/u,
  ],
  [
    'a transition without a citation',
    ({ procedure }) => set(procedure('slip'), 'opens/slip.issue/cites', []),
    /slip\.issue: .*cites no clause/u,
  ],
  [
    'a transition nobody may take',
    ({ procedure }) => set(procedure('slip'), 'states/issued/on/slip.close/may', []),
    /issued\.on\.slip\.close\[0\]: .*nobody may/u,
  ],
  [
    'a role that is not there',
    ({ procedure }) => set(procedure('slip'), 'states/issued/on/slip.close/may', ['boss']),
    /may: .*no role boss/u,
  ],
  [
    'a target that is not there',
    ({ procedure }) => set(procedure('slip'), 'states/issued/on/slip.close/target', 'gone'),
    /issued: .*no state gone/u,
  ],
  [
    'a case of which there is one that could go over to another unit',
    ({ procedure }) => {
      set(procedure('letter'), 'single', true);
      set(procedure('letter'), 'states/work/states/open/on/letter.extend/transfers', 'reason');
    },
    /letter\.extend\[0\]: .*cannot go over to another unit/u,
  ],
  [
    'a unit to go over to that the data do not name',
    ({ procedure }) => set(procedure('letter'), 'states/work/states/open/on/letter.extend/transfers', 'unit'),
    /letter\.extend\[0\]\.transfers: .*do not name the unit in unit/u,
  ],
  [
    'a count that takes from the unit to which a case has gone over',
    ({ procedure }) => set(procedure('letter'), 'states/work/states/open/on/letter.extend/transfers', 'reason'),
    /tallies\.open-letters\.feeds\.letter\.answered: .*count what stands/u,
  ],
  [
    'a state nobody can reach',
    ({ procedure }) => set(procedure('slip'), 'states/island', { title, type: 'final' }),
    /island: .*nobody can reach/u,
  ],
  [
    'a state nobody can leave',
    ({ procedure }) => set(procedure('slip'), 'states/closed/type', undefined),
    /closed: .*nobody can leave/u,
  ],
  [
    'an end with a way out',
    ({ procedure }) =>
      set(procedure('slip'), 'states/closed/on', { 'slip.close': { target: 'issued', may: ['head'], cites } }),
    /closed: .*an end has no transitions/u,
  ],
  [
    'a command no state handles',
    ({ procedure }) =>
      set(procedure('slip'), 'commands/slip.lose', { title, cites, data: z.strictObject({}), samples: [{}] }),
    /slip\.lose: .*no state handles/u,
  ],
  [
    'a transition on an unknown command',
    ({ procedure }) => set(procedure('slip'), 'states/red/on/slip.burn', { may: ['head'], cites }),
    /slip\.burn\[0\]: .*no command/u,
  ],
  [
    'a deadline with no consequence',
    ({ procedure }) => set(procedure('slip'), 'states/issued/on/settle.missed', undefined),
    /deadlines\.settle: .*no consequence/u,
  ],
  [
    'a deadline that counts from two days',
    ({ procedure }) => {
      set(procedure('slip'), 'deadlines/settle/from', 'slips');
      set(procedure('slip'), 'deadlines/settle/fromEntry', true);
    },
    /deadlines\.settle: .*counts from one day/u,
  ],
  [
    'a deadline that runs nowhere',
    ({ procedure }) => set(procedure('slip'), 'states/issued/deadlines', []),
    /deadlines\.settle: .*no consequence/u,
  ],
  [
    'a state with an unknown deadline',
    ({ procedure }) => set(procedure('slip'), 'states/issued/deadlines', ['settle', 'never']),
    /issued\.deadlines: .*no deadline never/u,
  ],
  [
    'a warning that never comes',
    ({ procedure }) => set(procedure('letter'), 'deadlines/answer/soon', undefined),
    /answer: .*never comes/u,
  ],
  [
    'an extension that is not allowed for',
    ({ procedure }) => set(procedure('letter'), 'deadlines/answer/extension', undefined),
    /has no extension/u,
  ],
  [
    'an extension asked for on no day',
    ({ procedure }) => set(procedure('letter'), 'states/work/states/open/on/letter.extend/extends/askedOn', 'nowhere'),
    /open\.on\.letter\.extend\[0\]: .*no field nowhere/u,
  ],
  [
    'an extension in another region than the event',
    ({ procedure }) =>
      set(procedure('letter'), 'states/timeliness/states/onTime/on/letter.extend', {
        may: ['office'],
        extends: { deadline: 'answer', to: 'to' },
        cites,
      }),
    /timeliness\.onTime\.on\.letter\.extend\[0\]: .*another region than the event \(work\.open\)/u,
  ],
  [
    'a fixed day that begins anew once it has come',
    ({ procedure }) => {
      set(procedure('slip'), 'deadlines/settle/span', { unit: 'by-day', day: day('2022-08-31') });
      set(procedure('slip'), 'states/issued/on/settle.missed/restarts', ['settle']);
    },
    /issued\.on\.settle\.missed\[0\]: .*settle has come and begins anew on the same day/u,
  ],
  [
    'a day in a field that begins anew once it has come',
    ({ procedure }) => {
      set(procedure('letter'), 'deadlines/answer/span', { unit: 'field', field: 'reply' });
      set(procedure('letter'), 'states/timeliness/states/onTime/on/answer.missed/anew', ['answer']);
    },
    /onTime\.on\.answer\.missed\[0\]: .*answer has come and begins anew on the same day/u,
  ],
  [
    'a deadline that is not there begun anew',
    ({ procedure }) => set(procedure('slip'), 'states/issued/on/slip.close/anew', ['never']),
    /issued\.on\.slip\.close\[0\]: .*no deadline never/u,
  ],
  [
    'more deadlines than one event can arm',
    ({ procedure }) => {
      const { settle } = procedure('slip')['deadlines'] ?? {};
      for (let n = 1; n <= 60; n += 1) set(procedure('slip'), `deadlines/settle-${n}`, settle);
    },
    /procedures\.slip\.deadlines: .*there are 61 deadlines/u,
  ],
  [
    'a kind of unit that takes part and does not',
    ({ spec }) => set(spec, 'scope/others', ['department']),
    /scope\.others\.department: .*takes part/u,
  ],
  [
    'a field that is not kept',
    ({ procedure }) => set(procedure('letter'), 'opens/letter.receive/keeps', ['nothing']),
    /keeps: .*no field nothing/u,
  ],
  [
    'a span to an unknown phase',
    ({ procedure }) => set(procedure('campaign'), 'deadlines/end/span/phase', 'later'),
    /end: .*no phase later/u,
  ],
  [
    'a role nobody can hold',
    ({ spec }) => set(spec, 'roles/ghost', { scope: 'case', field: 'nowhere', title, cites }),
    /roles\.ghost: .*nowhere/u,
  ],
  [
    'a role above that nobody holds',
    ({ spec }) => set(spec, 'roles/above', { scope: 'parent', of: 'king', title, cites }),
    /roles\.above: .*king/u,
  ],
  [
    'a reaction to an event nobody raises',
    ({ spec }) => set(spec, 'reactions/0/on', 'letter.burnt'),
    /reactions\.issue-slip: .*nobody raises/u,
  ],
  [
    'a reaction with an unknown command',
    ({ spec }) => set(spec, 'reactions/0/command', 'slip.burn'),
    /reactions\.issue-slip: .*no command/u,
  ],
  [
    'a reaction a state does not expect',
    ({ procedure }) => set(procedure('slip'), 'states/closed/ignores', ['slip.issue']),
    /reactions\.close-slip: .*closed/u,
  ],
  [
    'rules on a reaction',
    ({ procedure }) =>
      set(procedure('letter'), 'states/timeliness/states/overdue/on/letter.mark/rules', [
        { id: 'r', cites, message: title, check: () => true },
      ]),
    /rules: .*use when/u,
  ],
  ['reactions that cycle', ({ spec }) => set(spec, 'reactions/1/command', 'slip.issue'), /cycle/u],
  [
    'a gap between phases',
    ({ spec }) => set(spec, 'phases/1', { id: 'run', title, cites, from: day('2022-10-02'), to: day('2022-10-03') }),
    /leaves a gap/u,
  ],
  [
    'overlapping phases',
    ({ spec }) => set(spec, 'phases/1', { id: 'run', title, cites, from: day('2022-09-30'), to: day('2022-10-03') }),
    /overlaps/u,
  ],
  ['a phase the campaign does not know', ({ spec }) => set(spec, 'phases/0/id', 'walk'), /phases\.walk/u],
  [
    'a tally nothing feeds',
    ({ spec }) => set(spec, 'tallies/0/feeds', { 'letter.burnt': 1 }),
    /tallies\.open-letters.*nobody raises/u,
  ],
  [
    'an option whose default is out of range',
    ({ spec }) => set(spec, 'options/0/default', 99),
    /answer-days\.default/u,
  ],
  ['a choice out of range', ({ spec }) => set(spec, 'chosen/answer-days', 0), /chosen\.answer-days/u],
  ['a choice of nothing', ({ spec }) => set(spec, 'chosen/colour', 'red'), /chosen\.colour/u],
  [
    'a sample its schema refuses',
    ({ procedure }) => set(procedure('letter'), 'commands/letter.answer/samples', [{ reply: 3 }]),
    /letter\.answer\.samples\[0\]/u,
  ],
  [
    'a schema that transforms',
    ({ procedure }) =>
      set(procedure('slip'), 'commands/slip.close/data', z.strictObject({ a: z.string().default('x') })),
    /slip\.close\.data/u,
  ],
  [
    'two procedures of one name',
    ({ procedure }) => set(procedure('slip'), 'id', 'letter'),
    /procedures\.letter: .*twice/u,
  ],
  ['a procedure nothing opens', ({ procedure }) => set(procedure('slip'), 'opens', {}), /slip\.opens/u],
  ['nobody who may register', ({ spec }) => set(spec, 'registrars', []), /registrars/u],
  [
    'two regions that name one event',
    ({ procedure }) =>
      set(procedure('letter'), 'states/timeliness/states/overdue/on/letter.answer/event', 'letter.late'),
    /several regions/u,
  ],
];

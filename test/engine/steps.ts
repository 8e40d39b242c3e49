/** Random programs through every call of an engine, over the letters campaign. */
import fc from 'fast-check';

const letters = ['l1', 'l2', 'l3', 'l4'];
const start = Date.UTC(2022, 7, 1, 0, 0);

/** A command without its envelope. */
export type Said = Readonly<Record<string, unknown>> & { readonly type: string; readonly by: string };

/** One call of an engine. `now` is the host's clock, epoch milliseconds. */
export type Step = { readonly now: number } & (
  | { readonly kind: 'one' | 'dry-run'; readonly command: Said }
  | { readonly kind: 'batch' | 'rows' | 'at-once'; readonly commands: readonly Said[] }
  | { readonly kind: 'advance' | 'refresh' | 'reopen' | 'adopt' }
  | { readonly kind: 'take-over'; readonly letter: string; readonly close: boolean }
  | { readonly kind: 'confirm'; readonly letter: string }
);

const day = (offset: number): string => new Date(start + offset * 86_400_000).toISOString().slice(0, 10);

const onLetter = fc
  .record({
    letter: fc.constantFrom(...letters),
    what: fc.constantFrom<Said>(
      { type: 'letter.receive', by: 'officer', unit: 'roads', data: { about: '道路' } },
      { type: 'letter.receive', by: 'officer', unit: 'roads', data: { about: '桥梁' } },
      { type: 'letter.receive', by: 'water-clerk', unit: 'water', data: { about: '供水' } },
      { type: 'letter.answer', by: 'roads-head', data: { reply: '已经修复' } },
      { type: 'letter.answer', by: 'water-clerk', data: { reply: '已经恢复供水' } },
      { type: 'letter.answer', by: 'water-clerk', data: { reply: '好' } },
      { type: 'letter.return', by: 'officer', data: { why: '答非所问' } },
      { type: 'letter.extend', by: 'officer', data: { to: '2022-09-17', reason: '雨季' } },
      { type: 'letter.pause', by: 'officer', data: {} },
      { type: 'letter.resume', by: 'officer', data: {} },
      { type: 'slip.close', by: 'roads-head', data: {} },
      { type: 'entry.propose', by: 'officer', data: { entry: 2, reason: '误录' } },
      { type: 'entry.propose', by: 'officer', data: { entry: 3, reason: '误录' } },
      { type: 'entry.withdraw', by: 'officer', data: { proposal: 3, reason: '无误' } },
      { type: 'letter.answer', by: 'stranger', data: { reply: '不是我的事' } },
      { type: 'letter.answer', by: 'roads-head', data: { wrong: true } },
      { type: 'letter.answer', by: 'roads-head', data: { reply: '已经修复' }, expected: 1 },
    ),
    back: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ letter, what, back }) => ({
    ...what,
    case: what.type.startsWith('slip.') ? `slip-${letter}` : letter,
    back: back > 3 || what.type.startsWith('entry.') ? 0 : back,
  }));
const onRegistry = fc.constantFrom<Said>(
  { type: 'deadlines.suspend', by: 'officer', data: { scope: '*', reason: '静默' } },
  { type: 'deadlines.resume', by: 'officer', data: { scope: '*', reason: '恢复' } },
  { type: 'deadlines.suspend', by: 'officer', data: { scope: 'roads', reason: '静默' } },
  { type: 'deadlines.resume', by: 'officer', data: { scope: 'roads', reason: '恢复' } },
  { type: 'person.leave', by: 'officer', data: { person: 'roads-head', from: day(10), to: day(12) } },
  {
    type: 'person.appoint',
    by: 'officer',
    data: { person: 'roads-2', name: '戊', role: 'clerk', unit: 'roads', from: day(0) },
  },
  { type: 'unit.register', by: 'officer', data: { unit: 'parks', name: '公园', kind: 'department' } },
  { type: 'unit.amend', by: 'officer', data: { unit: 'water', name: '水务局' } },
  {
    type: 'delegation.grant',
    by: 'roads-head',
    data: { person: 'roads-head', to: 'roads-clerk', role: 'head', from: day(0), until: day(40) },
  },
  { type: 'campaign.prepare', by: 'officer', case: 'campaign', data: {} },
);
const said = fc.oneof({ arbitrary: onLetter, weight: 4 }, { arbitrary: onRegistry, weight: 1 });

const shape = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('one' as const), command: said }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('dry-run' as const), command: said }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('batch' as const, 'rows' as const, 'at-once' as const),
      commands: fc.array(said, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('advance' as const, 'refresh' as const, 'reopen' as const, 'adopt' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('take-over' as const),
      letter: fc.constantFrom('o1', 'o2', 'l4'),
      close: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('confirm' as const), letter: fc.constantFrom(...letters) }) },
);

/** Programs of so many calls at most; time goes on by half an hour to a day before each. */
export const stepsUpTo = (most: number) =>
  fc
    .array(fc.record({ gap: fc.integer({ min: 30, max: 60 * 24 }), shape }), {
      minLength: Math.floor(most / 2),
      maxLength: most,
    })
    .map((moves): readonly Step[] => {
      let now = start;
      return moves.map(({ gap, shape: one }) => ({ now: (now += gap * 60_000), ...one }));
    });

/** How a command goes out: with an id of its own, at the step's instant where instants are given. */
export const envelope = (
  step: Step,
  id: string,
  { back = 0, ...command }: Said & { readonly back?: number },
  given: boolean,
) => ({
  id,
  ...(given ? { at: new Date(step.now).toISOString() } : {}),
  ...(back > 0 ? { occurredOn: new Date(step.now - back * 86_400_000).toISOString().slice(0, 10) } : {}),
  ...command,
});

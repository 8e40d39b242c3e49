/** Random command programs over the letters campaign, with extensions, suspensions, returns and corrections. */
import fc from 'fast-check';

const letters = ['l1', 'l2', 'l3'];
const at = (minute: number): string => new Date(Date.UTC(2022, 7, 1, 0, 0) + minute * 60_000).toISOString();

const moveArbitrary = fc.record({
  gap: fc.integer({ min: 0, max: 60 * 24 * 4 }),
  letter: fc.constantFrom(...letters),
  what: fc.constantFrom(
    { type: 'letter.receive', by: 'officer', unit: 'roads', data: { about: '道路' } },
    { type: 'letter.receive', by: 'water-clerk', unit: 'water', data: { about: '供水' } },
    { type: 'letter.answer', by: 'roads-head', data: { reply: '已经修复' } },
    { type: 'letter.answer', by: 'water-clerk', data: { reply: '已经恢复供水' } },
    { type: 'letter.answer', by: 'roads-head', data: { reply: '好' } },
    { type: 'letter.return', by: 'officer', data: { why: '答非所问' } },
    { type: 'letter.extend', by: 'officer', data: { to: '2022-08-17', reason: '雨季' } },
    { type: 'letter.pause', by: 'officer', data: {} },
    { type: 'letter.resume', by: 'officer', data: {} },
    { type: 'deadlines.suspend', by: 'officer', data: { scope: '*', reason: '静默' } },
    { type: 'deadlines.suspend', by: 'officer', data: { scope: 'roads', reason: '静默' } },
    { type: 'deadlines.resume', by: 'officer', data: { scope: '*', reason: '恢复' } },
    { type: 'deadlines.resume', by: 'officer', data: { scope: 'roads', reason: '恢复' } },
    { type: 'slip.close', by: 'roads-head', slip: true, data: {} },
    { type: 'campaign.prepare', by: 'officer', campaign: true, data: {} },
  ),
  back: fc.integer({ min: 0, max: 4 }),
});

/** A command of a program. */
export type Sent = Readonly<Record<string, unknown>> & { readonly id: string; readonly at: string };

/** Programs of dated commands, some of which will be refused. */
export const programs = fc.array(moveArbitrary, { minLength: 5, maxLength: 40 }).map((moves): readonly Sent[] => {
  let minute = 0;
  return moves.map(({ gap, letter, what, back }, i) => {
    minute += gap;
    const { slip, campaign, ...command } = what as { slip?: boolean; campaign?: boolean; type: string; unit?: string };
    const registry = command.type.startsWith('deadlines.');
    const of = campaign === true ? 'campaign' : slip === true ? `slip-${letter}` : letter;
    const effective = at(minute - back * 60 * 24).slice(0, 10);
    return {
      id: `m${i}`,
      at: at(minute),
      ...(registry ? {} : { case: of }),
      ...(back > 0 && !registry ? { occurredOn: effective } : {}),
      ...command,
    };
  });
});

/** When every deadline of a program is long past. */
export const afterAll = '2022-12-01T00:00:00Z';

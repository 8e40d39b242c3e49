/** Things that some people of the county may not know, and a way to look at everything that one person is answered. */
import { expect } from 'vitest';
import type { Day } from '../../src/calendar/index.js';
import type { CaseAsRead, Engine, FeedEvent, RefusalAsRead } from '../../src/engine/index.js';
import type { CountyTypes } from '../../src/packs/county-campaign/index.js';
import { iso, problemAt, signPlan } from '../packs/county-campaign/county.js';
import type { County } from '../packs/county-campaign/county.js';

/** Everybody of the county, and two who are nobody in it. */
export const everybody = [
  ...['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'zheng', 'feng', 'chen', 'county-deputy', 'governor', 'organ'],
  ...['officer', 'officer-2', 'officer-3', 'inspector', 'inspector-2', 'inspector-3', 'arbiter', 'mallory', '县长'],
];

/** A secret: what brings about one world and another, up to when, and who may tell them apart. */
export interface Secret {
  readonly title: string;
  readonly worlds: readonly [(c: County) => Promise<void>, (c: County) => Promise<void>];
  /** The day on which both stand, `MM-DD`. */
  readonly until: string;
  readonly knows: readonly string[];
}

const inTheOffice = ['officer', 'officer-2', 'officer-3', 'inspector', 'inspector-2', 'inspector-3'];
const ofTheItem = ['li', 'zhao', 'qian', ...inTheOffice];

/** Asks, and it is taken. */
export const mustAsk = async (c: County, ...[type, at, by, more]: Parameters<County['send']>): Promise<void> => {
  const outcome = await c.send(type, at, by, more);
  expect(outcome.refused === true ? outcome.failures : [], type).toEqual([]);
};

const report =
  (by: string, more: object = {}) =>
  async (c: County) => {
    const data = { trigger: '2.2.3.x5', grounds: '窗口人员应付了事', evidence: [] };
    await mustAsk(c, 'escalation.report', '08-04', by, { case: 'e', unit: 'finance', data, ...more });
  };

const applied = async (c: County): Promise<void> => problemAt(c, 'signed', { person: 'li' });

const disproved = async (c: County): Promise<void> => {
  await applied(c);
  const data = { hash: 'a'.repeat(64), finding: '经现场核查，所附照片并非本窗口', limit: '2022-09-25' };
  await mustAsk(c, 'problem.disprove', '09-05', 'inspector', { case: 'p', data });
  expect(c.stateOf('2.1.2.x1:p')).toContain('suggested');
};

/** The secrets of the brief: each kind that somebody in office may not know. */
export const secrets: readonly Secret[] = [
  {
    title: 'a personal item',
    worlds: [(c) => problemAt(c, 'listed', { person: 'li' }), async () => undefined],
    until: '08-05',
    knows: ofTheItem,
  },
  {
    title: 'where a personal item stands',
    worlds: [
      async (c) => {
        await problemAt(c, 'rectifying', { person: 'li' });
      },
      async (c) => {
        await problemAt(c, 'listed', { person: 'li' });
        await signPlan(c);
      },
    ],
    until: '08-25',
    knows: ofTheItem,
  },
  {
    title: 'who reported',
    worlds: [report('sun'), report('li')],
    until: '08-05',
    knows: ['sun', 'li', ...inTheOffice, 'organ'],
  },
  {
    title: 'that an inspector reported, by somebody in their place',
    worlds: [report('zheng'), report('li', { onBehalfOf: 'inspector' })],
    until: '08-05',
    knows: ['zheng', 'li', ...inTheOffice, 'organ'],
  },
  {
    title: 'a clue about the unit',
    worlds: [
      (c) =>
        mustAsk(c, 'clue.register', '08-04', 'officer', {
          case: 'c',
          unit: 'finance',
          person: 'li',
          data: { ground: '2.3.1.y1', summary: '群众反映征地补偿款未按标准发放' },
        }),
      async () => undefined,
    ],
    until: '08-05',
    knows: [...inTheOffice, 'organ', 'governor'],
  },
  {
    title: 'a referral',
    worlds: [
      async (c) => {
        await problemAt(c, 'listed');
        const data = { reason: '侵害群众利益，须查处' };
        await mustAsk(c, 'problem.refer', '08-04', 'officer', { case: 'p', data });
        await mustAsk(c, 'problem.sign-referral', '08-04T10:30', 'inspector', { case: 'p' });
        await mustAsk(c, 'problem.acknowledge', '08-04T11:00', 'organ', { case: 'p', data: { receipt: '收件第15号' } });
      },
      (c) => problemAt(c, 'listed'),
    ],
    until: '08-05',
    knows: [...inTheOffice, 'organ'],
  },
  {
    title: 'what an annulled entry said of a referral',
    worlds: [
      async (c) => {
        await problemAt(c, 'listed');
        const data = { reason: '侵害群众利益，须查处' };
        await mustAsk(c, 'problem.refer', '08-04', 'officer', { case: 'p', data });
        await mustAsk(c, 'entry.propose', '08-04T11:00', 'officer', { case: 'p', data: { entry: 3, reason: '误登' } });
        await mustAsk(c, 'entry.confirm', '08-04T12:00', 'officer-2', { case: 'p', data: { proposal: 4, seen: 4 } });
      },
      (c) => problemAt(c, 'listed'),
    ],
    until: '08-05',
    knows: [...inTheOffice, 'organ'],
  },
  {
    title: 'a suggestion that nobody has confirmed, of a personal item',
    worlds: [
      disproved,
      async (c) => {
        await applied(c);
      },
    ],
    until: '09-06',
    knows: ofTheItem,
  },
  {
    title: 'a leave and a delegation',
    worlds: [
      async (c) => {
        await c.ask('person.leave', '08-03', 'host', { data: { person: 'wu', from: '2022-09-20', to: '2022-09-21' } });
        const data = { person: 'zheng', to: 'sun', role: 'cadre', from: '2022-08-04', until: '2022-09-30' };
        await c.ask('delegation.grant', '08-04', 'host', { data });
      },
      async () => undefined,
    ],
    until: '08-05',
    knows: ['zhou', 'wu', 'zheng', 'sun', 'officer', 'officer-2', 'officer-3', 'governor'],
  },
];

/** Cases that anybody may ask for: public ones, the secret ones, what follows from them, and none at all. */
export const ids = [
  ...['campaign', 'participation:finance', 'p', 'e', 'c', '2.1.2.x1:p', 'T2:p:silent'],
  ...['q0', 'q1', 'q2', 'q3', 'q4', 'r0', 'r1', 'r2', 'r3', 'r4', 'none'],
];

const all = async <T>(feed: AsyncIterable<T>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const item of feed) items.push(item);
  return items;
};

/** What a call comes to: its answer, or the code of what it throws. */
const answerOf = async (call: () => unknown): Promise<unknown> => {
  try {
    return await call();
  } catch (thrown) {
    return { thrown: (thrown as { readonly code?: string }).code ?? String(thrown) };
  }
};

type Face = ReturnType<Engine<CountyTypes>['as']>;

/** A feed two at a time: it is the same feed, wherever it is taken up again. */
const byTwos = async <T extends { readonly cursor: string }>(
  pageAfter: (from: { readonly after?: string; readonly limit: number }) => AsyncIterable<T>,
): Promise<readonly T[]> => {
  const items: T[] = [];
  for (let page = await all(pageAfter({ limit: 2 })); page.length > 0;) {
    items.push(...page);
    page = await all(pageAfter({ after: page.at(-1)?.cursor ?? '', limit: 2 }));
  }
  return items;
};

const queries = [
  ...[{}, { limit: 1 }, { done: true }, { done: false }, { unit: 'finance' }, { person: 'li' }, { focus: 'F52' }],
  ...[{ dueBy: '2022-12-31' }, { procedure: 'clue' }, { procedure: 'escalation', state: 'steps.suggested' }],
  ...['referral', 'referral.referred', 'work.listed', 'work'].map((state) => ({ procedure: 'problem', state })),
] as never[];

const casesOf = (face: Face, query: object): readonly (readonly CaseAsRead[] | string | undefined)[] => {
  const pages: (readonly CaseAsRead[] | string | undefined)[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const page = face.cases({ ...query, ...(cursor === '' ? {} : { cursor }) });
    pages.push(page.cases, page.cursor);
    ({ cursor } = page);
  }
  return pages;
};

/** Names of limits, of regions that everybody sees and of the one that is for some only. */
const limits = ['limit', 'take-up', 'reminder', 'transfer', 'suggestion', 'reply', 'none'];

/** What is asked in somebody's name: of cases that everybody may know of, and of none. */
const asks = (n: number, at: string) => [
  { id: `ask-${n}-1`, type: 'problem.start', at: iso(at), case: 'q0', data: {} },
  { id: `ask-${n}-2`, type: 'problem.list', at: iso(at), case: 'q1', data: { goal: '两天内办结' } },
  { id: `ask-${n}-3`, type: 'problem.list', at: iso(at), case: 'none', data: { goal: '两天内办结' } },
  { id: `ask-${n}-4`, type: 'problem.list', at: iso(at), by: 'policy', case: 'q1', data: {} },
];

/** How each method of a person's face is tried. A method that is not listed here fails the look. */
const tries: { readonly [K in keyof Face]: (face: Face, at: string) => unknown } = {
  case: (face) => ids.map((id) => face.case(id)),
  cases: (face) => queries.map((query) => casesOf(face, query)),
  due: (face) => [face.due(), face.due(iso('09-30'))],
  explain: (face) => ids.flatMap((id) => limits.map((limit) => face.explain(id, limit))),
  // Declared to be public.
  totals: (face) => typeof face.totals(),
  // How many there are is public, as totals are; what they name is not.
  shortfalls: (face) =>
    ['2022-08-20', '2022-10-31'].map((day) =>
      face.shortfalls('finance', day as Day).filter((one) => 'case' in one || 'person' in one),
    ),
  history: (face) => Promise.all(ids.map((id) => face.history(id))),
  events: async (face) => {
    const feed: readonly FeedEvent[] = await all(face.events());
    expect(await byTwos((from) => face.events(from))).toEqual(feed);
    return feed;
  },
  refusals: async (face) => {
    const feed: readonly RefusalAsRead[] = await all(face.refusals());
    expect(await byTwos((from) => face.refusals(from))).toEqual(feed);
    return feed;
  },
  dryRun: (face, at) => Promise.all(asks(0, at).map((ask) => face.dryRun(ask))),
  receive: async (face, at) => {
    const answers: unknown[] = [];
    for (const ask of asks(1, at)) answers.push(await face.receive(ask));
    return answers;
  },
  dispatch: (face, at) => face.dispatch({ ...asks(2, at)[0], type: 'problem.start', case: 'q2', data: {} } as never),
};

/** Everything that a person is answered: every method of their face, as it is found there. */
export const look = async (c: County, person: string, at: string): Promise<Readonly<Record<string, unknown>>> => {
  const face = c.engine.as(person);
  const methods = Object.entries(face).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect([...methods].sort()).toEqual(Object.keys(tries).sort());
  const answers: Record<string, unknown> = {};
  // Commands come last: they change what there is to read; then what is read is read again.
  for (const name of Object.keys(tries) as (keyof Face)[]) answers[name] = await answerOf(() => tries[name](face, at));
  answers['after'] = await answerOf(() => tries.events(face, at));
  return answers;
};

/** What is asked of what may be a secret, there or not, by itself or in somebody's place who has not let them. */
const probesOf = (id: string, expected: number | undefined): readonly object[] => [
  ...[
    { type: 'problem.start', data: {} },
    { type: 'problem.sign', data: {} },
    { type: 'problem.acknowledge', data: { receipt: '收件第15号' } },
    { type: 'escalation.reply', data: { statement: '已改正' } },
    { type: 'escalation.confirm', data: { finding: '经查阅材料并现场核实，情况属实' } },
    { type: 'clue.sign', data: {} },
    { type: 'entry.propose', data: { entry: 1, reason: '误登' } },
    { type: 'entry.confirm', data: { proposal: 1, seen: expected ?? 1 } },
  ].flatMap((ask) => [
    { ...ask, case: id, expected },
    { ...ask, case: id, expected, onBehalfOf: 'officer' },
    { ...ask, case: id, expected, unit: 'finance' },
  ]),
  ...['finance', 'river'].flatMap((unit) =>
    [
      { parent: id, evidence: [] },
      { parent: undefined, evidence: [id] },
    ].map(({ parent, evidence }) => ({
      type: 'escalation.report',
      case: 'new',
      unit,
      parent,
      expected,
      data: { trigger: '2.2.3.x5', grounds: '窗口人员应付了事', evidence },
    })),
  ),
];

/** `dryRun` answers as a command would. */
const probes = (at: string): readonly object[] =>
  ['p', 'e', 'c', '2.1.2.x1:p'].flatMap((id) =>
    [0, 1, 5, undefined].flatMap((expected) =>
      probesOf(id, expected).map((ask) => ({ id: 'probe', at: iso(at), ...ask })),
    ),
  );

/** What somebody is answered who asks for the secret itself. */
export const probe = async (c: County, person: string, at: string): Promise<readonly unknown[]> => {
  const answers: unknown[] = [];
  for (const ask of probes(at)) answers.push(await answerOf(() => c.engine.as(person).dryRun(ask)));
  return answers;
};

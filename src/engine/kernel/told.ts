/** What is told of a refusal: nothing that rests on what is hidden from whoever asks. */
import type { AnyProcedure, Case, RuleContext } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Json } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { apartIn, deadlineShown, isWhole, mayRead, roleFailure, shownTo } from '../people/index.js';
import type { Reader } from '../people/index.js';
import { planOf } from '../state/index.js';
import type { Run } from '../state/index.js';
import type { Request } from './ask.js';
import { ruleContext } from './context.js';

/** All that is said where everything that speaks against it rests on something hidden. */
export const notOpenTo = (by: string, clause: string | undefined): Refusal =>
  refuse(
    failure(
      'not-open-to-you',
      text(
        '此事项目前不能由您这样办理，请向协调单位了解',
        'this cannot be done by you so: ask those who run the campaign',
      ),
      by,
      undefined,
      clause,
    ),
  );

/** What has been read of cases that is hidden from a reader. */
interface Noted {
  hidden: boolean;
  /** How the case stands, of which hidden regions are a part; and who stood in for whom, which may name somebody protected. */
  state: boolean;
  standIns: boolean;
}

const forget = (noted: Noted): void => {
  noted.hidden = false;
  noted.state = false;
  noted.standIns = false;
};

/** What tells of events and limits of a region that a reader is not told of. */
const ofRegions: ReadonlySet<PropertyKey> = new Set([
  'done',
  'version',
  'changedAt',
  'armed',
  'breaches',
  'wrongBreaches',
  'extensions',
] satisfies (keyof Case)[]);
/** What is taken from a case of which anything is hidden. */
const ofEntries: ReadonlySet<PropertyKey> = new Set([
  'proposals',
  'corrections',
  'lastCommand',
] satisfies (keyof Case)[]);

/** A copy of an object that notes which of its properties are asked for; a look at its keys is one at all of them. */
const noting = <T extends object>(of: T, note: (key: PropertyKey) => void, keys: () => void): T =>
  new Proxy(
    { ...of },
    {
      get: (target, key) => {
        note(key);
        return Reflect.get(target, key) as unknown;
      },
      has: (target, key) => {
        note(key);
        return Reflect.has(target, key);
      },
      getOwnPropertyDescriptor: (target, key) => {
        note(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      ownKeys: (target) => {
        keys();
        return Reflect.ownKeys(target);
      },
    },
  );

/** A case as rules read it, which notes what they read of it that is hidden from the reader; their own name is not. */
const watched = (reader: Reader, of: Case, by: string, known: boolean, noted: Noted): Case => {
  const hide = (): void => {
    noted.hidden = true;
  };
  if (!known && !mayRead(reader, of)) return noting(of, hide, hide);
  const apart = apartIn(reader, of);
  if (isWhole(apart)) return of;
  const { fields, regions } = apart;
  // Their own name, and that of whoever acted in their place or they in whose, tells them nothing.
  const isOwn = (value: Json | undefined): boolean =>
    value === by || of.standIns.some((pair) => pair.includes(by) && pair.some((one) => one === value));
  const inner = noting(
    of.fields,
    (key) => {
      if (typeof key === 'string' && fields.has(key) && !isOwn(of.fields[key])) hide();
    },
    hide,
  );
  return noting(
    { ...of, fields: inner },
    (key) => {
      if (ofEntries.has(key) || (regions.length > 0 && ofRegions.has(key))) hide();
      if (key === 'standIns') noted.standIns = true;
      if (regions.length > 0 && key === 'state') noted.state = true;
    },
    hide,
  );
};

/** The other ways in which a case could stand as far as a reader knows: each hidden region in each of its states. */
const otherStates = (procedure: AnyProcedure, { state }: Case, regions: readonly string[]): readonly string[] =>
  regions.reduce<readonly string[]>(
    (states, region) => {
      const node = procedure.states[region];
      const leaves = node !== undefined && 'states' in node ? Object.keys(node.states) : [];
      return states.flatMap((one) =>
        leaves.map((leaf) =>
          one
            .split('+')
            .map((part) => (part.startsWith(`${region}.`) ? `${region}.${leaf}` : part))
            .join('+'),
        ),
      );
    },
    [state],
  );

/** What a rule or condition answers, as far as answers can be told apart. */
const answerOf = (judge: (context: RuleContext) => unknown, context: RuleContext): string => {
  try {
    const said: unknown = JSON.stringify(judge(context));
    return String(said);
  } catch (thrown) {
    return String(thrown);
  }
};

/** Whether what is judged rests on something that is hidden from a reader: had that been otherwise, the answer might be. */
const restingOn = (run: Run, { case: of, asking, command }: Request, reader: Reader) => {
  const noted: Noted = { hidden: false, state: false, standIns: false };
  const apart = apartIn(reader, of);
  const contextOf = (as: Case): RuleContext => {
    const plain = ruleContext(run, as, asking, true);
    const seen = (one: Case | undefined): Case | undefined => one && watched(reader, one, asking.by, false, noted);
    const own = watched(reader, as, asking.by, true, noted);
    return Object.create(plain, {
      case: { value: own },
      fields: { value: own.fields },
      armed: {
        value: (deadline: string) => {
          noted.hidden ||= !deadlineShown(apart, deadline);
          return plain.armed(deadline);
        },
      },
      parent: { get: () => seen(plain.parent) },
      other: { value: (id: string) => seen(plain.other(id)) },
      linked: { value: (procedure: string) => seen(plain.linked(procedure)) },
    }) as RuleContext;
  };
  const context = contextOf(of);
  return (judge: (context: RuleContext) => unknown): boolean => {
    forget(noted);
    const said = answerOf(judge, context);
    if (noted.hidden) return true;
    const otherwise = [
      // Whoever had a hand in a standing in knows of it.
      ...(noted.standIns ? [{ ...of, standIns: of.standIns.filter((pair) => pair.includes(asking.by)) }] : []),
      ...(noted.state ? otherStates(command.of.procedure, of, apart.regions).map((state) => ({ ...of, state })) : []),
    ];
    return otherwise.some((one) => answerOf(judge, contextOf(one)) !== said || noted.hidden);
  };
};

/**
 * A refusal as whoever asked may be told of it. Conditions and rules are tried again, and what rests on something hidden is
 * left out; where nothing else speaks against the command, that it is not open to them is all that is said. A command of a
 * region that is hidden is for others to do.
 */
export const toldTo = (run: Run, request: Request, reader: Reader, refusal: Refusal): Refusal => {
  const { policy } = run;
  const { command, type, case: of, asking, opening } = request;
  if (policy.readers === undefined && policy.procedures.every(({ confidential }) => confidential === undefined))
    return refusal;
  if (!opening && shownTo(reader, of, [type]).length === 0)
    return refuse(roleFailure(policy, command.may, asking, command.clause));
  const quiet: Run = { ...run, trace: undefined };
  const rests = restingOn(quiet, request, reader);
  const closed = notOpenTo(asking.by, command.of.procedure.cites[0]);
  let plan = command.opens;
  if (!opening) {
    const resting: string[] = [];
    const plain = ruleContext(quiet, of, asking, true);
    const from = command.of.chart.at(of.state);
    const step = command.of.chart.step(from, type, (id) =>
      (command.of.whens.get(id) ?? []).every((when) => {
        if (rests((context) => when.holds(context as never))) resting.push(id);
        return when.holds(plain as never);
      }),
    );
    if (resting.length > 0) return closed;
    plan = step && planOf(command.of, from, step);
  }
  const rules = [...(plan?.parts.flatMap((part) => part.rules) ?? []), ...command.besides];
  const silent = new Set(
    rules
      .filter(({ id }) => refusal.failures.some(({ code }) => code === id))
      .filter((rule) => rests((context) => rule.check(context as never)))
      .map(({ id }) => id),
  );
  const [first, ...others] = refusal.failures.filter(({ code }) => !silent.has(code));
  return first === undefined ? closed : refuse(first, ...others);
};

/** Seasons: whole sequences of commands plausible for a policy, each step interpreted against the running trial. */
import fc from 'fast-check';
import type { Instant } from '../../calendar/index.js';
import type { Policy } from '../../policy/index.js';
import { shown } from '../moment.js';
import { trialOf } from '../trial.js';
import type { Sent, TimelineEntry, Trial } from '../trial.js';
import { appointments } from './appointments.js';
import { choice } from './choice.js';
import { choices } from './command.js';
import { plausible, presentOf } from './plausible.js';
import type { Chosen } from './plausible.js';
import { waitedUntil } from './wait.js';
import type { Waited } from './wait.js';

/** A command as an engine receives it: with its id, its instant (ISO 8601, UTC) and its data. */
export interface SeasonCommand extends Sent {
  readonly id: string;
  readonly at: string;
  readonly data: unknown;
}

/** A season: its commands in order, and what came of them. */
export interface Season {
  readonly policy: Policy;
  /** All commands, the ones that set up units, people and the campaign first; `engine.receive` takes each as it is. */
  readonly commands: readonly SeasonCommand[];
  /** How many of them set up. */
  readonly setUp: number;
  /** What came of each, and of the deadlines between them. */
  readonly timeline: readonly TimelineEntry[];
}

/** How long a season is, and over what. */
export interface SeasonBounds {
  /** Steps after the set-up; each asks for one thing. Shrunk seasons have fewer. */
  readonly length: number;
  /** Only commands of these procedures, and the one that opens the campaign (default: all). */
  readonly procedures?: readonly string[];
  /** The registry's commands (default: `appointments(policy)`). */
  readonly registry?: fc.Arbitrary<readonly Sent[]>;
}

type Step = Chosen & Waited;

const plainest: Chosen = { open: 65_535, procedure: 0, of: 0, command: 0, variant: 0, bold: 0 };

const played = (
  policy: Policy,
  registry: readonly Sent[],
  steps: readonly Step[],
  procedures: readonly string[] | undefined,
): Season => {
  const trial = trialOf(policy);
  const commands: SeasonCommand[] = [];
  const send = (sent: Sent, at: Instant): void => {
    const whole = { data: {}, ...sent, id: `s${commands.length + 1}`, at: new Date(at).toISOString() };
    commands.push(whole);
    trial.send(whole);
  };
  for (const sent of registry) send(sent, presentOf(policy, trial.state));
  const now = presentOf(policy, trial.state);
  const opens = policy.procedures.filter(({ id }) => id === policy.campaign).map(({ id }) => id);
  const begun = plausible(policy, opens)(trial.state, plainest, now);
  if (begun !== undefined) send(begun, now);
  const setUp = commands.length;
  const next = plausible(policy, procedures);
  for (const step of steps) {
    const at = waitedUntil(policy, trial.state, presentOf(policy, trial.state), step);
    trial.pass(at);
    const sent = next(trial.state, step, at);
    if (sent !== undefined) send(sent, at);
  }
  return { policy, commands, setUp, timeline: trial.timeline };
};

/** Sends a season's commands in order to a fresh trial, which is given back. */
export const playSeason = ({ policy, commands }: Pick<Season, 'policy' | 'commands'>): Trial => {
  const trial = trialOf(policy);
  for (const sent of commands) trial.send(sent);
  return trial;
};

/** The share of a season's commands that were accepted, from 0 to 1; the set-up does not count, none is 1. */
export const acceptanceOf = ({ timeline, setUp }: Season): number => {
  const asked = timeline.filter((entry) => entry.asked !== undefined).slice(setUp);
  return asked.length === 0 ? 1 : asked.filter((entry) => entry.refusal === undefined).length / asked.length;
};

/** One line a command: when, what, of which case, by whom, and the code of its refusal. */
const told = ({ policy, timeline, setUp }: Season): string =>
  timeline
    .filter((entry) => entry.asked !== undefined)
    .slice(setUp)
    .map(({ at, asked, refusal }) => {
      const { type = '', case: of = '', by = '' } = asked ?? {};
      return `${shown(at, policy.calendar.zone)} ${type} ${of} by ${by}${refusal === undefined ? '' : ` – ${refusal.code}`}`;
    })
    .join('\n');

/** Of so many times the steps wanted the last ones are played: seasons are seldom short, and shrink as lists do. */
const plenty = 8;

/**
 * Seasons of a policy: units and people are registered, the campaign is opened on the eve of the first phase, then each
 * step waits and asks for something plausible (as `command` does), its integers interpreted against the trial as it
 * then stands. So a shrunk season is a plausible one again: it ends earlier, leaves steps out, waits less, and takes
 * earlier alternatives. `DubanError` `unknown-procedure` where the policy has none of that name.
 */
export const season = (policy: Policy, { length, procedures, registry }: SeasonBounds): fc.Arbitrary<Season> => {
  plausible(policy, procedures);
  const step: fc.Arbitrary<Step> = fc
    .tuple(fc.record({ wait: choice(64), length: choice(64) }), choices())
    .map(([waited, chosen]) => ({ ...waited, ...chosen }));
  const steps = fc.noBias(fc.array(step, { maxLength: length * plenty, size: 'max' }));
  return fc.tuple(steps, registry ?? appointments(policy)).map(([all, registered]) => {
    const made = played(policy, registered, length === 0 ? [] : all.slice(-length), procedures);
    return { ...made, [fc.toStringMethod]: () => told(made) };
  });
};

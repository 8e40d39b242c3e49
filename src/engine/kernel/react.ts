/** Reactions: what the policy asks when something has happened, to rest, inside the same step. */
import { policyActor, requestsOf } from '../../policy/index.js';
import type { AnyReaction, CommandSpec, PolicyEvent, Request } from '../../policy/index.js';
import { DubanError, shapeFaults, text } from '../../shared/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { isRefusal } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { aboutCase, blankCase, newEvent, read, record } from '../state/index.js';
import type { Run } from '../state/index.js';
import { ask } from './ask.js';
import { reactionContext } from './context.js';
import { dataFrom, reasonOf } from './given.js';

/** A step that makes more events than this does not come to rest. */
export const eventsPerStep = 10_000;

const refusedFor = ({ failures }: Refusal): DubanError =>
  new DubanError(
    'reaction-failed',
    text(
      failures.map(({ code, message }) => `${code}：${message.zh}`).join('；'),
      failures.map(({ code, message }) => `${code}: ${message.en}`).join('; '),
    ),
  );

const wrongData = ({ data }: CommandSpec, given: unknown): DubanError => {
  const faults = shapeFaults(data, given, 'data');
  return new DubanError(
    'reaction-failed',
    text(
      faults.map(({ path, message }) => `${path}：${message.zh}`).join('；'),
      faults.map(({ path, message }) => `${path}: ${message.en}`).join('; '),
    ),
  );
};

/** Carries out one request; answers whether it applied. Throws where it cannot be carried out, having written nothing. */
const carryOut = (
  run: Run,
  reaction: AnyReaction,
  event: PolicyEvent,
  request: Request<unknown>,
  asked: Set<string> | undefined,
): boolean => {
  const of = event.case === undefined ? undefined : read(run.world.cases, event.case);
  if (asked !== undefined) {
    const once = `${reaction.id}|${request.case}`;
    if (asked.has(once)) return false;
    asked.add(once);
  }
  const command = run.compiled.commands.get(reaction.command);
  if (command === undefined)
    throw new DubanError(
      'reaction-failed',
      text(`没有操作${reaction.command}`, `there is no command ${reaction.command}`),
    );
  const target = read(run.world.cases, request.case);
  if (target === undefined && command.opening === undefined) return false;
  if (target !== undefined && (target.void || target.procedure !== command.of.procedure.id)) return false;
  const given = dataFrom(reaction.id, request.data) as JsonObject;
  const data = command.spec.data.safeParse(given);
  if (!data.success) throw wrongData(command.spec, given);
  const answer = ask(run, {
    type: reaction.command,
    command,
    case:
      target ??
      blankCase({
        id: request.case,
        procedure: command.of.procedure.id,
        unit: request.unit ?? event.unit ?? of?.unit,
        person: request.person,
        parent: request.parent,
        openedAt: run.world.now,
        openedOn: run.on,
      }),
    opening: target === undefined,
    asking: {
      data: data.data,
      by: policyActor,
      onBehalfOf: undefined,
      at: run.world.now,
      today: run.today,
      on: run.on,
    },
    reader: undefined,
    cause: 'reaction',
    follows: event.seq,
  });
  if (isRefusal(answer) && answer.code !== 'not-in-this-state') throw refusedFor(answer);
  return answer !== undefined && !isRefusal(answer);
};

/** Asks what one reaction asks; answers whether it applied. Throws at the first request that fails: those before it stand. */
export const react = (run: Run, reaction: AnyReaction, event: PolicyEvent, asked: Set<string> | undefined): boolean => {
  const of = event.case === undefined ? undefined : read(run.world.cases, event.case);
  let applied = false;
  for (const request of requestsOf(reaction.asks(reactionContext(run, event, of) as never)))
    applied = carryOut(run, reaction, event, request, asked) || applied;
  return applied;
};

/** Records that a reaction could not be carried out: it waits among the faults for a person. */
export const recordReactionFault = (run: Run, reaction: AnyReaction, event: PolicyEvent, thrown: unknown): void => {
  const told = newEvent(run, 'reaction.failed', policyActor, [policyActor], 'reaction', reaction.cites);
  told.follows = event.seq;
  const of = event.case === undefined ? undefined : read(run.world.cases, event.case);
  if (of !== undefined) aboutCase(told, of);
  told.data = {
    fault: {
      kind: 'reaction',
      name: reaction.id,
      ...(of === undefined ? {} : { case: of.id }),
      ...(reasonOf(thrown) as unknown as JsonObject),
      event: event as unknown as Json,
    },
  };
  record(run, told);
};

/** Lets every event of the step from a place on be answered, in order, until nothing more is asked. */
export const reactToAll = (run: Run, from = 0): void => {
  let asked: Set<string> | undefined;
  const most = run.events.length + eventsPerStep;
  for (let i = from; i < run.events.length; i += 1) {
    const event = run.events[i];
    if (event === undefined || event.type === 'reaction.failed') continue;
    const reactions = run.compiled.reactions.get(event.type);
    if (reactions === undefined) continue;
    for (const reaction of reactions) {
      let applied = false;
      try {
        applied = react(run, reaction, event, (asked ??= new Set()));
      } catch (thrown) {
        recordReactionFault(run, reaction, event, thrown);
      }
      run.trace?.({ kind: 'reaction', id: reaction.id, asked: applied });
    }
    if (run.events.length > most)
      throw new DubanError(
        'step-without-end',
        text(
          `一步产生的事件超过${eventsPerStep}条，联动规则循环不止`,
          `a step makes more than ${eventsPerStep} events: reactions do not come to rest`,
        ),
      );
  }
};

/** Reactions: what the policy asks when something has happened, to rest, inside the same decision. */
import { policyActor } from '../policy/index.js';
import type { AnyReaction, PolicyEvent } from '../policy/index.js';
import { DubanError, text } from '../shared/index.js';
import { ask } from './ask.js';
import { blankCase } from './apply.js';
import { read } from './layer.js';
import { isRefusal } from './refusal.js';
import type { Run } from './run.js';
import { reactionContext } from './context.js';

const fault = (reaction: AnyReaction, what: string): DubanError =>
  new DubanError(
    'reaction-failed',
    text(`联动规则 ${reaction.id} 未能执行：${what}`, `reaction ${reaction.id} could not be carried out: ${what}`),
  );

/** Asks what one reaction asks; answers whether it applied. */
const react = (run: Run, reaction: AnyReaction, event: PolicyEvent, asked: Set<string>): boolean => {
  const of = event.case === undefined ? undefined : read(run.world.cases, event.case);
  const around = { unit: event.unit ?? of?.unit, person: event.person ?? of?.person };
  const request = reaction.asks(reactionContext(run, event, of) as never);
  if (request === undefined) return false;
  const once = `${reaction.id}|${request.case}`;
  if (asked.has(once)) return false;
  asked.add(once);
  const command = run.compiled.commands.get(reaction.command);
  if (command === undefined) throw fault(reaction, reaction.command);
  const target = read(run.world.cases, request.case);
  const opening = target === undefined;
  if (opening && command.opening === undefined) return false;
  if (target !== undefined && (target.void || target.procedure !== command.of.procedure.id)) return false;
  const data = command.spec.data.safeParse(request.data);
  if (!data.success) throw fault(reaction, data.error.message);
  const subject = { unit: request.unit ?? around.unit, person: request.person, parent: request.parent };
  const answer = ask(run, {
    type: reaction.command,
    command,
    case:
      target ??
      blankCase({
        ...subject,
        case: request.case,
        procedure: command.of.procedure.id,
        at: run.world.now,
        on: run.on,
      } as never),
    opening,
    asking: {
      data: data.data,
      by: policyActor,
      onBehalfOf: undefined,
      at: run.world.now,
      today: run.today,
      on: run.on,
    },
    cause: 'reaction',
  });
  if (isRefusal(answer) && answer.code !== 'not-in-this-state')
    throw fault(reaction, answer.failures.map(({ code, message }) => `${code}: ${message.en}`).join('; '));
  return answer !== undefined && !isRefusal(answer);
};

/** Lets every event of the decision be answered, in order, until nothing more is asked. */
export const reactToAll = (run: Run): void => {
  let asked: Set<string> | undefined;
  for (let i = 0; i < run.events.length; i += 1) {
    const event = run.events[i];
    if (event === undefined) continue;
    for (const reaction of run.compiled.reactions.get(event.type) ?? []) {
      const applied = react(run, reaction, event, (asked ??= new Set()));
      run.trace?.({ kind: 'reaction', id: reaction.id, asked: applied });
    }
  }
};

/** Who was there first: told where a command came too late for what others did, as far as whoever asks may read it. */
import { policyActor } from '../../policy/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { Refusal } from '../outcome/index.js';
import { eventAsRead } from '../people/index.js';
import type { EventAsRead } from '../people/index.js';
import { protectedName, read } from '../state/index.js';
import type { Run } from '../state/index.js';
import type { Admitted } from './admit.js';
import { askingOf } from './asking.js';
import { readerOf } from './reading.js';

const tooLate: ReadonlySet<string> = new Set(['changed-since', 'not-in-this-state']);

/** Whether a refusal says that the case is no longer as it was: then it tells who last did what. */
export const isTooLate = ({ code }: Refusal): boolean => tooLate.has(code);

const nameOf = ({ world }: Run, id: string): Text => {
  if (id === policyActor) return text('系统', 'the system');
  if (id === protectedName) return text('有关人员', 'somebody');
  const name = read(world.people, id)?.name ?? id;
  return text(name, name);
};

/** What an event was, in words: the command behind it, or the limit that came. */
const deedOf = ({ compiled, policy }: Run, event: EventAsRead): Text | undefined => {
  const { asked, breach, cause, command, procedure } = event;
  if (asked !== undefined) return compiled.commands.get(asked.type)?.spec.title;
  if (cause !== 'deadline' || command === undefined) return undefined;
  const title = policy.procedures.find(({ id }) => id === procedure)?.deadlines[command]?.title;
  return breach === undefined || title === undefined ? title : text(`${title.zh}逾期`, `${title.en} missed`);
};

/** The refusal with who last did what in the case: the last of its events that whoever asks may read. */
export const withLastAct = (
  run: Run,
  command: Admitted,
  refusal: Refusal,
  history: readonly PolicyEvent[],
): Refusal => {
  const of = read(run.world.cases, command.case ?? '');
  const reader = of && readerOf(run, askingOf(run, command), of, command.command);
  if (of === undefined || reader === undefined) return refusal;
  const last = history.flatMap((event) => eventAsRead(reader, of, event) ?? []).at(-1);
  const deed = last && deedOf(run, last);
  if (last === undefined || deed === undefined) return refusal;
  const who = nameOf(run, last.by);
  return {
    ...refusal,
    failures: refusal.failures.map((one) => ({
      ...one,
      message: text(
        `${one.message.zh}（最近一次：${last.on}，${who.zh}，${deed.zh}）`,
        `${one.message.en} (last: ${last.on}, ${who.en}, ${deed.en})`,
      ),
    })),
  };
};

/** Events that still stand: those of annulled entries and void cases are left out, replaced entries read as they now are. */
import type { Case, EntryContent, PolicyEvent } from '../../policy/index.js';
import type { JsonObject } from '../../shared/index.js';

/** What a confirmed correction carries of what is read here. */
interface Corrected {
  readonly confirmed: { readonly proposal: { readonly entry: number; readonly replacement?: EntryContent } };
  readonly becomes: Case;
  readonly fellOut: readonly { readonly number: number }[];
}

/** A correction, and its own number in the case. */
interface Made extends Corrected {
  readonly number: number;
}

/** The corrections of a case that stand: one that was corrected in turn is as if it had not been. */
const standingOf = (made: readonly Made[]): readonly Made[] => {
  const stand: Made[] = [];
  for (const one of made) {
    const turned = stand.findIndex(({ number }) => number === one.confirmed.proposal.entry);
    if (turned >= 0) stand.splice(turned, 1);
    else stand.push(one);
  }
  return stand;
};

/** The event of an entry that another has replaced: the same command reads as it was given then; of another, nothing is known. */
const replacedBy = (event: PolicyEvent, { type, data, on }: EntryContent): readonly PolicyEvent[] => {
  if (event.asked?.type !== type) return [];
  const keeps: JsonObject | undefined =
    event.keeps &&
    (Object.fromEntries(
      Object.entries(event.keeps).map(([field, value]) => [field, field in data ? data[field] : value]),
    ) as JsonObject);
  return [{ ...event, on, asked: { type, data }, keeps }];
};

/** What stands of the events of one case, in order. */
const standingIn = (events: readonly PolicyEvent[]): readonly PolicyEvent[] => {
  const made = events.flatMap(({ type, data }, place): readonly Made[] =>
    type === 'entry.corrected' ? [{ ...(data as unknown as Corrected), number: place + 1 }] : [],
  );
  const last = made.at(-1);
  if (last === undefined) return events;
  if (last.becomes.void) return [];
  const fellOut = new Set(last.fellOut.map(({ number }) => number));
  const replaced = new Map(
    standingOf(made).map(({ confirmed: { proposal } }) => [proposal.entry, proposal.replacement] as const),
  );
  return events.flatMap((event, place) => {
    const number = place + 1;
    if (fellOut.has(number)) return [];
    if (!replaced.has(number)) return [event];
    const by = replaced.get(number);
    return by === undefined ? [] : replacedBy(event, by);
  });
};

/** What stands of a log, in order. The log has each case from its opening: a correction names an entry by its number in the case. */
export const standing = (events: readonly PolicyEvent[]): readonly PolicyEvent[] => {
  const touched = new Set(events.flatMap(({ type, case: of }) => (type === 'entry.corrected' ? [of] : [])));
  if (touched.size === 0) return events;
  const byCase = new Map<string, PolicyEvent[]>();
  for (const event of events) {
    if (event.case === undefined || !touched.has(event.case)) continue;
    const own = byCase.get(event.case);
    if (own === undefined) byCase.set(event.case, [event]);
    else own.push(event);
  }
  const stand = new Map([...byCase.values()].flatMap((own) => standingIn(own).map((event) => [event.seq, event])));
  return events.flatMap((event) => {
    if (event.case === undefined || !touched.has(event.case)) return [event];
    const kept = stand.get(event.seq);
    return kept === undefined ? [] : [kept];
  });
};

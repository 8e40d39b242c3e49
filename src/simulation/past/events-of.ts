/** Collecting the events of a feed. */
import type { PolicyEvent } from '../../policy/index.js';

/**
 * The events of an engine's feed (`engine.events()`), or of a view's, in order, each once: a feed gives them at least once.
 */
export const eventsOf = async (
  feed: AsyncIterable<PolicyEvent> | Iterable<PolicyEvent>,
): Promise<readonly PolicyEvent[]> => {
  const events = new Map<number, PolicyEvent>();
  for await (const event of feed) events.set(event.seq, event);
  return [...events.values()].sort((a, b) => a.seq - b.seq);
};

/** Takes adopted drafts back, so that a batch is all or nothing. */
import type { Layer } from './layer.js';
import { read, write, writtenKeys } from './layer.js';
import { newItems } from './queue.js';
import { compiled } from './compile.js';
import type { CampaignState, Draft } from './state.js';

const layers = ['cases', 'tallies', 'units', 'people', 'staff', 'suspensions'] as const;

/** Remembers what a draft is about to overwrite; call the answer to put it back. */
export const remember = (state: CampaignState, draft: Draft): (() => void) => {
  const { now, head, order, calendar } = state;
  const before = layers.map((name) => {
    const layer: Layer<unknown> = state[name];
    const keys = writtenKeys(draft[name]);
    return { name, entries: keys.map((key) => [key, read(layer, key)] as const) };
  });
  return () => {
    Object.assign(state, { now, head, order, calendar });
    for (const { name, entries } of before)
      for (const [key, value] of entries) {
        const layer: Layer<unknown> = state[name];
        if (value === undefined) layer.entries.delete(key);
        else write(layer, key, value);
      }
    for (const id of writtenKeys(draft.cases)) {
      const of = read(state.cases, id);
      if (of === undefined) continue;
      for (const item of newItems(undefined, of, compiled(state.policy).rankOf(of.procedure))) state.queue.push(item);
    }
  };
};

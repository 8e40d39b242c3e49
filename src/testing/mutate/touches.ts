/** What a run touches of a policy, read from its trace: what a mutant must lie on to be noticed by it. */
import type { TraceEntry } from '../../engine/index.js';

/** A transition that was asked for and selected; or one way in which that came out. */
export const ofTransition = (id: string, way?: 'taken' | 'refused'): string =>
  way === undefined ? `transition ${id}` : `transition ${id} ${way}`;
/** A transition that somebody asked for who may not. */
export const ofStranger = (id: string): string => `stranger at ${id}`;
/** A rule that was asked; or one that failed. */
export const ofRule = (id: string, way?: 'failed'): string => (way === undefined ? `rule ${id}` : `rule ${id} ${way}`);
/** A silent condition that was asked. */
export const ofCondition = (id: string): string => `condition ${id}`;
/** A deadline that ran. */
export const ofDeadline = (id: string): string => `deadline ${id}`;
/** A reaction that asked for something. */
export const ofReaction = (id: string): string => `reaction ${id}`;

/** What an entry of a trace touches. */
export const touchesOf = (entry: TraceEntry): readonly string[] => {
  const { id } = entry;
  switch (entry.kind) {
    case 'transition':
      return [ofTransition(id), ofTransition(id, entry.taken ? 'taken' : 'refused')];
    case 'rule':
      return entry.held ? [ofRule(id)] : [ofRule(id), ofRule(id, 'failed')];
    case 'when':
      return [ofCondition(id)];
    case 'deadline':
      return [ofDeadline(id)];
    case 'reaction':
      return entry.asked ? [ofReaction(id)] : [];
    case 'role':
      return entry.held ? [] : [ofStranger(entry.of)];
    case 'option':
    case 'refusal':
      return [];
  }
};

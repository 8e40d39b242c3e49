/** The articles of national law that packs may cite. */
import { accountability } from './laws/accountability.js';
import { countingTime } from './laws/counting-time.js';
import { disciplineLaw } from './laws/discipline-law.js';
import { documents } from './laws/documents.js';
import { inspectionRules } from './laws/inspection-rules.js';
import { petitionRules } from './laws/petition-rules.js';

/** Every article by id: its wording is a concise paraphrase, its source names document, article and date of effect. */
export const nationalClauses = {
  ...inspectionRules,
  ...petitionRules,
  ...accountability,
  ...disciplineLaw,
  ...documents,
  ...countingTime,
};

/** The id of an article of national law. */
export type NationalClause = keyof typeof nationalClauses;

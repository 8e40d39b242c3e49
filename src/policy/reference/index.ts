/** References of a policy for people, generated from what it says. */
export { procedureDiagram } from './diagram.js';
export { policyReference } from './reference.js';
export type { Language, Source } from './words.js';

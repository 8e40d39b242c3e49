/** Names that a policy gives: parts joined in one way, so that two of them coincide only where all their parts do. */

/** A name of the policy's own, of parts: joined by `:`; a part that has a `:` itself stands in parentheses. Never cut. */
export const joinName = (...parts: readonly string[]): string =>
  parts.map((part) => (part.includes(':') ? `(${part})` : part)).join(':');

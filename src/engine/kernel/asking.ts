/** Who asks, when, with what: a command as it stands once its instant is known. */
import type { Asking } from '../people/index.js';
import type { Moment } from '../state/index.js';
import type { Admitted } from './admit.js';

/** A command and its moment, as rules and roles are asked about them. */
export const askingOf = ({ at, today, on }: Moment, { data, by, onBehalfOf }: Admitted): Asking => ({
  data,
  by,
  onBehalfOf,
  at,
  today,
  on,
});

/** Missing items as one person reads them: what they may not read is counted, not named. */
import type { Case, Missing } from '../../policy/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { holdsOne, ifReadable } from './readers.js';
import type { Reader } from './readers.js';

/** The item without the case that the reader may not read, and without whose it is where that is for others; `of` is the unit's case. */
export const missingAsRead = <M extends Missing>(reader: Reader, of: Case | undefined, item: M): M => {
  const { policy, person } = reader;
  const kept = item.case === undefined || ifReadable(reader, item.case) !== undefined;
  const named =
    item.person === undefined ||
    item.person === person ||
    policy.readers === undefined ||
    holdsOne(reader, policy.shortfalls?.people.roles ?? [], of);
  if (kept && named) return item;
  const { case: id, person: whose, ...rest } = item;
  return {
    ...rest,
    ...(kept && id !== undefined ? { case: id } : {}),
    ...(named && whose !== undefined ? { person: whose } : {}),
  } as M;
};

/** Kept values of a unit's case with what its last gate missed as the reader may read it. */
export const withMissing = (reader: Reader, of: Case, kept: JsonObject): JsonObject => {
  const { procedure, field } = reader.policy.shortfalls ?? {};
  const items = of.procedure === procedure && field !== undefined ? kept[field] : undefined;
  if (field === undefined || !Array.isArray(items)) return kept;
  const shown = items.map((one) => missingAsRead(reader, of, one as unknown as Missing) as unknown as Json);
  return { ...kept, [field]: shown };
};

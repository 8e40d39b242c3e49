/** A registry command on its way: what was asked, by whom, in which roles. */
import type { Json } from '../../shared/index.js';
import type { RegistryType } from './commands.js';
import type { Registrar } from './outcome.js';

/** A text in the data of an entry; empty where there is none. */
export const textIn = (data: RegistryEntry['data'], key: string): string => {
  const given = data[key];
  return typeof given === 'string' ? given : '';
};

/** What is asked of the registry. */
export type RegistrySubject = Pick<RegistryEntry, 'type' | 'data'>;

/** What the registry decides. */
export interface RegistryEntry {
  readonly type: RegistryType;
  readonly who: Registrar;
  readonly case: string | undefined;
  readonly unit: string | undefined;
  readonly person: string | undefined;
  readonly parent: string | undefined;
  readonly data: Readonly<Record<string, Json>>;
}

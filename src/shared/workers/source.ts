/** Where a worker finds what it works on: a module, one of its exports, and what that is called with. */
import type { DubanError } from '../errors.js';
import type { Json } from '../json.js';

/** What can be built anywhere: `export` of `module` (a URL, or a package) called with `options`. Closures do not travel. */
export interface ModuleSource {
  readonly module: string;
  readonly export: string;
  readonly options?: Json;
}

/** Builds it; throws what `missing` makes where the module has no such function. */
export const builtFrom = async <T>(source: ModuleSource, missing: () => DubanError): Promise<T> => {
  const found = (await import(source.module)) as Readonly<Record<string, unknown>>;
  const make = found[source.export];
  if (typeof make !== 'function') throw missing();
  return (make as (options: unknown) => T | Promise<T>)(source.options);
};

/** Where a worker finds what it works on: a module, one of its exports, and what that is called with. */
import type { DubanError } from '../errors.js';
import type { Json } from '../json.js';
import { text } from '../text.js';
import type { Text } from '../text.js';

/** What can be built anywhere: `export` of `module` (a URL, or a package) called with `options`. Closures do not travel. */
export interface ModuleSource {
  readonly module: string;
  readonly export: string;
  readonly options?: Json;
}

/** What Node says where it finds no module, by the codes of its errors. */
const notFound: ReadonlySet<unknown> = new Set([
  'ERR_MODULE_NOT_FOUND',
  'ERR_INVALID_MODULE_SPECIFIER',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
  'ERR_UNSUPPORTED_DIR_IMPORT',
  'ERR_UNSUPPORTED_ESM_URL_SCHEME',
]);

/** The module itself; what it throws while it loads stays as it is. */
const loaded = async (module: string, missing: (why: Text) => DubanError): Promise<object> => {
  try {
    return (await import(module)) as object;
  } catch (error) {
    if (!(error instanceof Error) || !notFound.has((error as NodeJS.ErrnoException).code)) throw error;
    const [why = ''] = error.message.split('\n');
    throw missing(text(`找不到模块 ${module}：${why}`, `no module ${module}: ${why}`));
  }
};

/**
 * Builds it; throws what `missing` makes of the reason where the module is a relative path, is not found (nor what it imports),
 * or has no such function.
 */
export const builtFrom = async <T>(source: ModuleSource, missing: (why: Text) => DubanError): Promise<T> => {
  if (/^\.{1,2}\//u.test(source.module))
    throw missing(
      text(
        `${source.module} 是相对路径：请给出 URL（import.meta.url、pathToFileURL）或包名`,
        `${source.module} is a relative path: give a URL (import.meta.url, pathToFileURL) or a package's name`,
      ),
    );
  const found = await loaded(source.module, missing);
  const make = (found as Readonly<Record<string, unknown>>)[source.export];
  if (typeof make !== 'function')
    throw missing(text(`模块未导出 ${source.export}`, `${source.module} exports no function ${source.export}`));
  return (make as (options: unknown) => T | Promise<T>)(source.options);
};

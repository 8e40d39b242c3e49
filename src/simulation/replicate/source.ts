/** Where a worker finds a scenario: a module, one of its exports, and what it is called with. */
import { DubanError, text } from '../../shared/index.js';
import { builtFrom } from '../../shared/workers/index.js';
import type { ModuleSource } from '../../shared/workers/index.js';
import type { Scenario } from '../scenario/index.js';

/** A scenario that can be built anywhere: `export` of `module` (a URL, or a package) called with `options`. */
export interface ScenarioSource extends ModuleSource {}

/** Builds a scenario; `DubanError` `no-such-scenario` where the module has no such function. */
export const built = (source: ScenarioSource): Promise<Scenario> =>
  builtFrom<Scenario>(
    source,
    () =>
      new DubanError(
        'no-such-scenario',
        text(`模块未导出 ${source.export}`, `${source.module} exports no function ${source.export}`),
      ),
  );

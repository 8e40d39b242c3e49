/** The long run of three processes on one file, one of them killed ten times. */
import { describe, expect, it } from 'vitest';
import { runProcesses } from '../engine/several-processes.js';
import { drivers } from '../stores/files.js';

const hours = 6 * 3_600_000;

describe('soak', () => {
  for (const driver of drivers)
    if (driver.missing === undefined)
      it(`${driver.name}: 2,000 honest commands each, one process killed ten times`, { timeout: hours }, async () => {
        expect(await runProcesses(driver, 2_000, 10)).toBeGreaterThan(2_000);
      });
    else it.skip(`${driver.name}: ${driver.missing}`);
});

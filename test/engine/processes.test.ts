/** Three processes with an engine each on one file, by default options: nobody is turned away, everybody is told the truth. */
import { describe, expect, it } from 'vitest';
import { drivers } from '../stores/files.js';
import { runProcesses } from './several-processes.js';

describe('three processes on one file', () => {
  for (const driver of drivers)
    if (driver.missing === undefined)
      it(`${driver.name}: 300 honest commands each, one process killed three times: none refused as stale, none thrown, each told once and truly`, async () => {
        expect(await runProcesses(driver, 300, 3)).toBeGreaterThan(300);
      });
    else it.skip(`${driver.name}: ${driver.missing}`);
});

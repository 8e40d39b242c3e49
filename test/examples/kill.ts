/** Kills the main job at random moments and continues it. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** The main job with these arguments; killed after `after` milliseconds where that is given. Only its own process is ended. */
export const season = (
  file: string,
  after?: number,
  ...more: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'examples/county-2022/main.ts', '--file', file, ...more]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });

/** The last line: the digest of the log. */
export const hashOf = (output: string): string => output.trim().split('\n').at(-1) ?? '';

/** Kills the job `kills` times at random moments, continuing each time, then lets it end; answers the hash beside that of an undisturbed run. */
export const killAndContinue = async (
  kills: number,
  seed: number,
): Promise<{ readonly disturbed: string; readonly undisturbed: string; readonly killed: number }> => {
  const files = [`out/kill-${seed}.sqlite`, `out/calm-${seed}.sqlite`] as const;
  const calm = await season(files[1], undefined, '--fresh');
  for (const suffix of ['', '-wal', '-shm']) rmSync(files[0] + suffix, { force: true });
  let killed = 0;
  let state = seed;
  for (let run = 0; killed < kills && run < kills * 10; run += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const { code, output } = await season(files[0], 700 + (state % 1800));
    if (code === null) killed += 1;
    else if (hashOf(output) !== hashOf(calm.output)) break;
    // It came to its end: begin anew, so that there is something to kill.
    else if (killed < kills) for (const suffix of ['', '-wal', '-shm']) rmSync(files[0] + suffix, { force: true });
  }
  const end = await season(files[0]);
  return { disturbed: hashOf(end.output), undisturbed: hashOf(calm.output), killed };
};

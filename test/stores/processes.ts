/** Other processes over one file, as a test starts and ends them. */
import { spawn } from 'node:child_process';

/** A process that was started: the lines it says, and how it ends. */
export interface Started {
  /** Every line so far. */
  readonly lines: readonly string[];
  /** Resolves once it has said so many lines, or has ended. */
  readonly said: (count: number) => Promise<void>;
  /** Resolves with its code (`null`: killed) and what it complained of. */
  readonly ended: Promise<{ readonly code: number | null; readonly complaint: string }>;
  /** Says a line to it. */
  readonly say: (line: string) => void;
  readonly kill: () => void;
  readonly killed: () => boolean;
}

/** Starts a script with these arguments, as a process of its own. */
export const startScript = (script: string, args: readonly string[]): Started => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
  // What is said to one that was killed is lost, as it is in life.
  child.stdin.on('error', () => undefined);
  const lines: string[] = [];
  let rest = '';
  let complaint = '';
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };
  let over = false;
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const ended = new Promise<{ readonly code: number | null; readonly complaint: string }>((resolve) => {
    child.on('close', (code) => {
      over = true;
      wake();
      resolve({ code, complaint });
    });
  });
  const said = async (count: number): Promise<void> => {
    while (lines.length < count && !over) await new Promise<void>((go) => waiting.push(go));
  };
  return {
    lines,
    said,
    ended,
    say: (line) => void child.stdin.write(`${line}\n`),
    kill: () => void child.kill('SIGKILL'),
    killed: () => child.killed,
  };
};

/** Starts `worker.ts` with these arguments. */
export const start = (...args: readonly string[]): Started => startScript('test/stores/worker.ts', args);

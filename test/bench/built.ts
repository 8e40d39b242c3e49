/** The tree of a commit, built as this one is but for declarations; kept under out/former, so that it is built once. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

const shaOf = (commit: string): string | undefined => {
  try {
    return git('rev-parse', '--verify', `${commit}^{commit}`);
  } catch {
    return undefined;
  }
};

/** The folder with the commit's dist; undefined where the history at hand does not reach back to it. */
export const builtAt = (commit: string): string | undefined => {
  const sha = shaOf(commit);
  if (sha === undefined) return undefined;
  const kept = resolve('out', 'former', sha);
  if (existsSync(kept)) return kept;
  const folder = mkdtempSync(join(tmpdir(), 'duban-former-'));
  const tree = join(folder, 'tree');
  try {
    git('worktree', 'add', '--detach', tree, sha);
    if (!existsSync(join(tree, 'node_modules')))
      symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'dir');
    const tsup = resolve('node_modules', 'tsup', 'dist', 'cli-default.js');
    execFileSync(process.execPath, [tsup, '--no-dts', '--silent'], { cwd: tree, stdio: 'inherit' });
    mkdirSync(resolve('out', 'former'), { recursive: true });
    const part = `${kept}.${process.pid}`;
    cpSync(join(tree, 'dist'), part, { recursive: true });
    renameSync(part, kept);
    return kept;
  } finally {
    if (existsSync(tree)) git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true, force: true });
  }
};

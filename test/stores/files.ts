/** Files to keep a campaign in, and the drivers that are there to open them. */
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import type { OpenedDatabase } from '../../src/stores/sqlite/index.js';

/** The name of a file that is not there yet. */
export const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'duban-')), 'campaign.sqlite');

/** A driver: its name, and how it opens a file; `missing` says why it cannot. */
export interface Driver {
  readonly name: string;
  readonly open: (file: string) => OpenedDatabase;
  readonly missing: string | undefined;
}

type Opens = new (file: string) => OpenedDatabase;
const required = createRequire(import.meta.url);

const optional = (name: string, opens: (module: unknown) => Opens): Driver => {
  try {
    const Opened = opens(required(name));
    return { name, open: (file) => new Opened(file), missing: undefined };
  } catch (fault) {
    const missing = fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault);
    return {
      name,
      open: () => {
        throw fault;
      },
      missing,
    };
  }
};

/** libsql is always there; node:sqlite from Node 22 on; better-sqlite3 where somebody has put it. */
export const drivers: readonly Driver[] = [
  { name: 'libsql', open: (file) => new Libsql(file), missing: undefined },
  optional('node:sqlite', (module) => (module as { readonly DatabaseSync: Opens }).DatabaseSync),
  optional('better-sqlite3', (module) => module as Opens),
];

/** What a policy's rules read: told by running them on records that remember which of their parts were looked at. */
import type { Case, PolicyEvent } from '../../policy/index.js';

/** Parts of a case that tell where it stands: always part of a state's identity. */
const standing: ReadonlySet<string> = new Set([
  'id',
  'procedure',
  'unit',
  'person',
  'parent',
  'state',
  'done',
  'armed',
  'void',
]);

/** What was read, as `procedure.field`, `procedure.@part` or `#tally`; `version` grows with it. */
export interface Reads {
  readonly known: Set<string>;
  /** Fields read of the case right after an event that wrote them: what they were derived from matters, not what they were. */
  readonly written: Set<string>;
  /** Fields that a record was derived from: what is read only to be written on matters where the result does. */
  readonly derived: Map<string, Set<string>>;
  version: number;
}

type Note = (what: string) => void;

/** An empty log of reads. */
export const noReads = (): Reads => ({ known: new Set(), written: new Set(), derived: new Map(), version: 0 });

/** Notes a read. */
export const noteRead = (reads: Reads, what: string): void => {
  if (reads.known.has(what)) return;
  reads.known.add(what);
  reads.version += 1;
};

/** Notes a read of a case after an event: of a field which that event wrote, its sources alone are read. */
export const noteReadAfter =
  (reads: Reads, { keeps = {} }: Pick<PolicyEvent, 'keeps'>): Note =>
  (what) => {
    if (!Object.hasOwn(keeps, what.slice(what.indexOf('.') + 1))) noteRead(reads, what);
    else if (!reads.written.has(what)) {
      reads.written.add(what);
      reads.version += 1;
    }
  };

/** Notes that a field was derived from others. */
export const noteDerived = (reads: Reads, into: string, from: ReadonlySet<string>): void => {
  const before = reads.derived.get(into);
  if (before === undefined) {
    reads.derived.set(into, new Set(from));
    reads.version += 1;
    return;
  }
  for (const one of from)
    if (!before.has(one)) {
      before.add(one);
      reads.version += 1;
    }
};

/** Everything that matters: what rules read, and what that was derived from. */
export const behaviourOf = (reads: Reads): ReadonlySet<string> => {
  const all = new Set(reads.known);
  for (const one of reads.written) for (const source of reads.derived.get(one) ?? []) all.add(source);
  for (const one of all) for (const source of reads.derived.get(one) ?? []) all.add(source);
  return all;
};

const trackedFields = (of: Case, note: Note): Case['fields'] =>
  new Proxy(of.fields, {
    get: (target, key) => {
      if (typeof key === 'string') note(`${of.procedure}.${key}`);
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => {
      if (typeof key === 'string') note(`${of.procedure}.${key}`);
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      note(`${of.procedure}.*`);
      return Reflect.ownKeys(target);
    },
  });

/** A case that tells what of it was read. */
export const tracked = <T extends Case | undefined>(of: T, note: Note): T => {
  if (of === undefined) return of;
  let fields: Case['fields'] | undefined;
  // A proxy must give what a frozen record holds, not a proxy of it: records of a trial are looked at through a copy.
  const unfrozen = Object.isFrozen(of) ? { ...of } : of;
  return new Proxy(unfrozen, {
    get: (target, key) => {
      if (key === 'fields') return (fields ??= trackedFields(target, note));
      if (typeof key === 'string' && !standing.has(key)) note(`${target.procedure}.@${key}`);
      return Reflect.get(target, key) as unknown;
    },
  });
};

/** A rule's context (or a reaction's) that tells what was read through it; of its own case `noteOwn` is told. */
export const trackedContext = <C extends object>(context: C, note: Note, noteOwn: Note = note): C =>
  new Proxy(context, {
    get: (target, key) => {
      const value = Reflect.get(target, key) as unknown;
      switch (key) {
        case 'case':
          return tracked(value as Case | undefined, noteOwn);
        case 'parent':
          return tracked(value as Case | undefined, note);
        case 'fields':
          return tracked((target as unknown as { readonly case: Case }).case, note).fields;
        case 'linked':
        case 'other':
          return (id: string) => tracked((value as (id: string) => Case | undefined)(id), note);
        case 'total':
        case 'holds':
          return (tally: { readonly id: string }, ...rest: readonly unknown[]) => {
            note(`#${tally.id}`);
            return (value as (...all: readonly unknown[]) => unknown)(tally, ...rest);
          };
        default:
          return value;
      }
    },
  });

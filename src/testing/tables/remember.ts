/** What a form adds to what its scenario knows: people and units by their names, cases by their procedure. */
import type { Policy } from '../../policy/index.js';
import { namesOf } from '../names.js';
import type { Form } from './forms.js';
import type { Scene } from './scene.js';

const wordOf = (so: Readonly<Record<string, unknown>>, key: string): string | undefined =>
  typeof so[key] === 'string' ? so[key] : undefined;

/** Notes what a form tells, as far as it is read (or written). */
export const remember = (form: Form, so: Readonly<Record<string, unknown>>, policy: Policy, scene: Scene): void => {
  const tells = form.fields[0].key;
  const [person, unit, leader, of] = ['person', 'unit', 'leader', 'case'].map((key) => wordOf(so, key));
  if (tells === 'person' && person !== undefined) scene.people.set(person, person);
  if (tells === 'unit' && unit !== undefined)
    for (const called of [unit, wordOf(so, 'name') ?? unit]) scene.units.set(called, unit);
  if (leader !== undefined && !scene.people.has(leader)) scene.people.set(leader, leader);
  const procedure =
    wordOf(so, 'procedure') ?? namesOf(policy).command.find(({ id }) => id === wordOf(so, 'command'))?.of;
  if (of !== undefined && procedure !== undefined && !scene.cases.has(of)) scene.cases.set(of, procedure);
};

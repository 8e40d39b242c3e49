/** What a form adds to what its scenario knows: people and units by their names, cases by their procedure. */
import type { Policy } from '../../policy/index.js';
import { namesOf } from '../names.js';
import type { Scene } from './scene.js';

type So = Readonly<Record<string, unknown>>;

const wordOf = (so: So, key: string): string | undefined => (typeof so[key] === 'string' ? so[key] : undefined);

const rememberPerson = (scene: Scene, so: So, key: 'person' | 'leader'): void => {
  const person = wordOf(so, key);
  if (person !== undefined && (key === 'person' || !scene.people.has(person))) scene.people.set(person, person);
};

const rememberUnit = (scene: Scene, so: So): void => {
  const unit = wordOf(so, 'unit');
  if (unit === undefined) return;
  for (const called of [unit, wordOf(so, 'name') ?? unit]) scene.units.set(called, unit);
  rememberPerson(scene, so, 'leader');
};

/** Notes what a form tells, as far as it is read (or written); `tells` is the key that tells the form. */
export const remember = (tells: string, so: So, policy: Policy, scene: Scene): void => {
  if (tells === 'person') rememberPerson(scene, so, 'person');
  if (tells === 'unit') rememberUnit(scene, so);
  const [command, of] = [wordOf(so, 'command'), wordOf(so, 'case')];
  const data = (so['data'] ?? {}) as So;
  if (command === 'person.appoint') rememberPerson(scene, data, 'person');
  if (command === 'unit.register') rememberUnit(scene, data);
  const procedure = wordOf(so, 'procedure') ?? namesOf(policy).command.find(({ id }) => id === command)?.of;
  if (of !== undefined && procedure !== undefined && !scene.cases.has(of)) scene.cases.set(of, procedure);
};

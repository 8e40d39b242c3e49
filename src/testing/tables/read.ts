/** Reads the forms of a table: what is written at each key, by what may be written there. */
import { text } from '../../shared/index.js';
import { meantBy, noSuchName } from '../names.js';
import { dataByCase, dueByCase, readCaseData, readCommandData, readEventData, standingByCase } from './by-case.js';
import type { Field, Form, Kind } from './forms.js';
import { actorAt, bothWays, dayAt, flagAt, memberAt, momentAt, wordAt } from './leaves.js';
import { commandAt, listed, nameAt, noteNothing, textAt } from './reading.js';
import type { Reading } from './reading.js';
import { remember } from './remember.js';
import type { Entry, Tree } from './tree.js';

/** What a form comes to: its keys in English, its names the policy's own. */
export type Read = Readonly<Record<string, unknown>>;

const wordOf = (so: Read, key: string): string | undefined => so[key] as string | undefined;

/** What is written at a key, as the kind of it tells; `so` is what the form has come to so far. */
const valueAt = (tree: Tree, kind: Kind, so: Read, reading: Reading): unknown => {
  switch (kind.is) {
    case 'text':
    case 'id':
    case 'case':
      return textAt(tree, reading);
    case 'moment':
      return momentAt(tree, reading);
    case 'day':
      return dayAt(tree, reading);
    case 'flag':
      return flagAt(tree, reading);
    case 'name':
      return nameAt(tree, kind.of, reading);
    case 'person':
    case 'unit':
      return memberAt(tree, kind.is, reading);
    case 'command':
      return commandAt(tree, so['case'] as string | undefined, reading);
    case 'actor':
      return actorAt(tree, reading);
    case 'word':
      return wordAt(tree, kind.words, reading);
    case 'list':
      if (kind.some === true && listed(tree).length === 0) noteNothing(tree, reading);
      return listed(tree).flatMap((item) => valueAt(item, kind.of, so, reading) ?? []);
    case 'states':
      return listed(tree).flatMap((item) => nameAt(item, 'state', reading, wordOf(so, 'procedure')) ?? []);
    case 'standing':
      return standingByCase(tree, reading);
    case 'case-data':
      return readCaseData(tree, wordOf(so, 'procedure'), reading);
    case 'command-data':
      return readCommandData(tree, wordOf(so, 'command'), reading);
    case 'event-data':
      return readEventData(tree, wordOf(so, 'event'), reading);
    case 'data-by-case':
      return dataByCase(tree, reading);
    case 'due-by-case':
      return dueByCase(tree, reading);
    case 'forms':
      return formAt(tree, kind.of, reading, kind.short);
  }
};

const aKey = text('此项', 'key');

const fieldsAt = (tree: Tree & { readonly is: 'map' }, form: Form, reading: Reading): Read => {
  const { note, places } = reading;
  const { title, fields } = form;
  const written = (field: Field) => tree.entries.filter(({ key }) => bothWays(field.title).includes(key));
  for (const { key, keyAt } of tree.entries)
    if (!fields.some((field) => bothWays(field.title).includes(key)))
      note(
        keyAt,
        noSuchName(
          aKey,
          key,
          fields.flatMap((field) => bothWays(field.title)),
        ),
      );
  const so: Record<string, unknown> = {};
  // The case is looked at first: what may be done with it tells commands of one title apart.
  const inOrder = [...fields].sort((a, b) => Number(b.key === 'case') - Number(a.key === 'case'));
  for (const field of inOrder) {
    const [entry, again] = written(field);
    if (again !== undefined) note(again.keyAt, text(`${again.key} 写了两次`, `${again.key} is written twice`));
    if (entry === undefined && field.must === true)
      note(tree.at, text(`${title.zh}缺少“${field.title.zh}”`, `${title.en} lacks "${field.title.en}"`));
    const value = entry === undefined ? undefined : valueAt(entry.value, field.kind, so, reading);
    if (value === undefined) continue;
    so[field.key] = value;
    remember(fields[0].key, so, reading.policy, reading.scene);
    if (field.key === 'when') reading.asked = wordOf(value as Read, 'case') ?? reading.asked;
  }
  places.set(so, tree.at);
  return so;
};

const tellsIn = ({ fields: [first] }: Form, entries: readonly Pick<Entry, 'key'>[]): boolean =>
  entries.some(({ key }) => bothWays(first.title).includes(key));

/** A key that none of the forms has, where it comes near to one that tells a form, and no form before is told. */
const misspelt = (
  { entries }: Tree & { readonly is: 'map' },
  forms: readonly Form[],
): { readonly entry: Entry; readonly key: string } | undefined => {
  if (forms.length === 1) return undefined;
  const known = new Set(forms.flatMap(({ fields }) => fields.flatMap(({ title }) => bothWays(title))));
  const told = forms.findIndex((form) => tellsIn(form, entries));
  const tells = forms.slice(0, told === -1 ? undefined : told).flatMap(({ fields: [first] }) => bothWays(first.title));
  for (const entry of entries) {
    const key = known.has(entry.key) ? undefined : meantBy(entry.key, tells);
    if (key !== undefined) return { entry, key };
  }
  return undefined;
};

/** Reads a form: the one told by its keys, or the only one there is. What does not belong or is missing is noted. */
export const formAt = (tree: Tree, forms: readonly Form[], reading: Reading, short?: string): Read | undefined => {
  const { note } = reading;
  const [only] = forms;
  if (short !== undefined && tree.is === 'scalar' && only !== undefined) {
    const value = valueAt(tree, only.fields[0].kind, {}, reading);
    return value === undefined ? undefined : { [short]: value };
  }
  const told = (of: (form: Form) => { readonly zh: string; readonly en: string }) =>
    text(forms.map((form) => of(form).zh).join('、'), forms.map((form) => of(form).en).join(', '));
  if (tree.is !== 'map') {
    const titles = told(({ title }) => title);
    const wide = tree.is === 'scalar' && tree.source.includes('：');
    note(
      tree.at,
      text(
        `此处须为“项: 内容”（${titles.zh}）${wide ? '；冒号须用半角并空一格' : ''}`,
        `write keys here, each with what it holds (${titles.en})${wide ? '; with a half-width colon and a space' : ''}`,
      ),
    );
    return undefined;
  }
  const meant = misspelt(tree, forms);
  if (meant !== undefined) note(meant.entry.keyAt, noSuchName(aKey, meant.entry.key, [meant.key]));
  const entries = tree.entries.map((one) => (one === meant?.entry ? { ...one, key: meant.key } : one));
  const form = forms.find((one) => tellsIn(one, entries)) ?? (forms.length === 1 ? only : undefined);
  if (form !== undefined) return fieldsAt({ ...tree, entries }, form, reading);
  reading.lost = true;
  const tells = told(({ fields: [first] }) => first.title);
  note(tree.at, text(`此处须有其中一项：${tells.zh}`, `one of these is needed here: ${tells.en}`));
  return undefined;
};

/** The words of a reference in one language: spans, roles, states, and what brings a transition about. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { AnyProcedure } from '../maps.js';
import type { PolicySpec } from '../policy.js';
import { policyActor } from '../role.js';
import type { Amount, SpanSpec } from '../span.js';

/** In which language a reference is written. */
export type Language = keyof Text;

/** What a reference is written from. */
export interface Source {
  readonly policy: PolicySpec;
  readonly language: Language;
}

const chosen = ({ chosen: values }: PolicySpec, option: { readonly id: string; readonly default: unknown }): string =>
  String(values[option.id] ?? option.default);

const figure = (policy: PolicySpec, amount: Amount): string => {
  if (typeof amount === 'number') return String(amount);
  return amount.kind === 'option' ? chosen(policy, amount) : amount.entries.map(({ value }) => String(value)).join('/');
};

const moved = (plus = 0): Text =>
  plus === 0
    ? text('', '')
    : plus > 0
      ? text(`后第${plus}日`, `, ${plus} days after`)
      : text(`前第${-plus}日`, `, ${-plus} days before`);

/** A field's title, or its name. */
export const fieldTitle = ({ policy, language }: Source, name: string): string =>
  policy.glossary?.fields[name]?.[language] ?? name;

/** How long a limit is, with what was chosen. */
export const spanText = (source: Source, span: SpanSpec): string => {
  const { policy, language } = source;
  const phase = (id: string): Text => policy.phases.find((one) => one.id === id)?.title ?? text(id, id);
  const said = (): Text => {
    switch (span.unit) {
      case 'working-days':
        return text(`${figure(policy, span.amount)}个工作日`, `${figure(policy, span.amount)} working days`);
      case 'calendar-days':
        return text(`${figure(policy, span.amount)}日`, `${figure(policy, span.amount)} days`);
      case 'by-day': {
        const day = typeof span.day === 'string' ? span.day : chosen(policy, span.day);
        return text(`${day} 24时`, `24:00 of ${day}`);
      }
      case 'phase-start':
        return text(
          `${phase(span.phase).zh}开始${moved(span.plus).zh}`,
          `start of “${phase(span.phase).en}”${moved(span.plus).en}`,
        );
      case 'phase-end':
        return text(
          `${phase(span.phase).zh}结束${moved(span.plus).zh}`,
          `end of “${phase(span.phase).en}”${moved(span.plus).en}`,
        );
      case 'field': {
        const title = fieldTitle(source, span.field);
        return text(`“${title}”${moved(span.plus).zh}`, `“${title}”${moved(span.plus).en}`);
      }
    }
  };
  return said()[language];
};

const system = text('系统', 'the system');

/** Roles by their titles, each once; what the policy does by itself the system does. */
export const rolesText = ({ policy, language }: Source, ids: Iterable<string>): string =>
  [...new Set([...ids].map((id) => (id === policyActor ? system : policy.roles[id]?.title)?.[language] ?? id))].join(
    language === 'zh' ? '、' : ', ',
  );

const stages: Readonly<Record<string, Text>> = {
  soon: text('临近', ' is near'),
  missed: text('逾期', ' is missed'),
  reached: text('到期', ' comes'),
};

/** What brings a transition about: its command, or what a deadline says. */
export const causeTitle = ({ language }: Source, { commands, deadlines }: AnyProcedure, type: string): string => {
  const asked = commands[type];
  if (asked !== undefined) return asked.title[language];
  const dot = type.lastIndexOf('.');
  const [deadline, stage] = [deadlines[type.slice(0, dot)], stages[type.slice(dot + 1)]];
  if (deadline === undefined || stage === undefined) return type;
  // A turn simply comes: its title says so.
  return deadline.kind === 'turn' ? deadline.title[language] : `${deadline.title[language]}${stage[language]}`;
};

/** A state by its title, with its region's where it has one. */
export const stateTitle = ({ language }: Source, { states }: AnyProcedure, path: string): string => {
  const dot = path.indexOf('.');
  const outer = states[dot === -1 ? path : path.slice(0, dot)];
  if (outer === undefined) return path;
  if (!('states' in outer)) return outer.title[language];
  const inner = outer.states[path.slice(dot + 1)];
  return `${outer.title[language]}${language === 'zh' ? '：' : ': '}${inner?.title[language] ?? path}`;
};

/** A cell of a Markdown table. */
export const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

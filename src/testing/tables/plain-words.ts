/** What people write where a program wants yes, no, or a day: 是, 否, 2022年9月5日. */
import { isDay } from '../../calendar/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';

const yes: ReadonlySet<string> = new Set(['true', 'yes', '是']);
const no: ReadonlySet<string> = new Set(['false', 'no', '否']);

/** Yes or no; `undefined` for any other word. */
export const yesOrNo = (word: string): boolean | undefined => {
  const plain = word.toLowerCase();
  return yes.has(plain) ? true : no.has(plain) ? false : undefined;
};

/** Yes or no as a table says it. */
export const saidIn = (value: boolean, language: keyof Text): string | boolean =>
  language === 'en' ? value : value ? '是' : '否';

const loose = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;

/** The day that may be meant by a date written otherwise: `2022-9-5`, `2022/9/5`, `2022年9月5日`. */
export const dayMeant = (written: string): string | undefined => {
  const [, year = '', month = '', date = ''] = loose.exec(written) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return day !== written && isDay(day) ? day : undefined;
};

/** The question after a date written otherwise; nothing where no day is meant. */
export const askDay = (written: string): Text => {
  const day = dayMeant(written);
  return day === undefined ? text('', '') : text(`；是否指 ${day}？`, `; did you mean ${day}?`);
};

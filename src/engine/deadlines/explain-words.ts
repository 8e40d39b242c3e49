/** The words in which the count of a deadline is told: plain ones, in both languages. */
import { ordinalOf, weekdayOf } from '../../calendar/index.js';
import type { Day, DayKind } from '../../calendar/index.js';
import type { DeadlineBasis, Pause } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { End } from './end.js';

/** Several sentences in one, those that are not there left out. */
export const joined = (...parts: readonly (Text | undefined)[]): Text => {
  const found = parts.filter((part) => part !== undefined);
  return text(found.map(({ zh }) => zh).join('；'), found.map(({ en }) => en).join('; '));
};

const pausers = (by: Pause['by']): Text => {
  if (by === '*') return text('全部期限统一中止', 'all deadlines are suspended');
  if (by === 'case') return text('本件中止', 'this case is paused');
  const unit = by.slice('unit:'.length);
  return text(`${unit}的期限中止`, `the deadlines of ${unit} are suspended`);
};

/** Who stopped a day, and since when; nothing where it is not paused. */
export const pausedOn = (pauses: readonly Pause[], of: Day): Text | undefined => {
  const found = pauses.filter(({ from, to }) => to !== undefined && from < of && of <= to);
  if (found.length === 0) return undefined;
  return joined(
    ...found.map(({ by, from }) => {
      const who = pausers(by);
      return text(`${who.zh}（自${from}起），不计入`, `${who.en} (since ${from}): not counted`);
    }),
  );
};

/** Of a day after an open pause began: what is told here holds only if it ends at once. */
export const stoppedOn = (pauses: readonly Pause[], of: Day): Text | undefined => {
  const open = pauses.find(({ from, to }) => to === undefined && from < of);
  if (open === undefined) return undefined;
  const who = pausers(open.by);
  return text(
    `${who.zh}（自${open.from}起，尚未恢复），按即时恢复推算`,
    `${who.en} (since ${open.from}, not yet ended): told as if it ended at once`,
  );
};

/** A name and a source in parentheses, as far as the calendar gives them. */
const inBrackets = ({ name, source }: DayKind): Text => {
  const zh = [name?.zh, source].filter((part) => part !== undefined);
  const en = [name?.en, source].filter((part) => part !== undefined);
  return zh.length === 0 ? text('', '') : text(`（${zh.join('，')}）`, ` (${en.join(', ')})`);
};

/** What a day is by the calendar. */
export const kindTold = (kind: DayKind, of: Day): Text => {
  const more = inBrackets(kind);
  if (kind.working === undefined) {
    const year = of.slice(0, 4);
    const weekend = weekdayOf(of) > 5;
    return text(
      `尚无${year}年放假安排，暂按${weekend ? '周末休息' : '周一至周五工作'}推算`,
      `the calendar of ${year} is not known: taken provisionally for ${weekend ? 'a weekend' : 'a weekday that is worked'}`,
    );
  }
  switch (kind.kind) {
    case 'makeup':
      return text(`调休上班日${more.zh}`, `make-up day, worked${more.en}`);
    case 'weekend':
      return text(`周末休息${more.zh}`, `weekend${more.en}`);
    case 'holiday':
      return text(`放假${more.zh}`, `holiday${more.en}`);
    case 'workday':
    case 'unknown':
      return kind.working
        ? text(`工作日${more.zh}`, `working day${more.en}`)
        : text(`休息日${more.zh}`, `rest day${more.en}`);
  }
};

/** Which of how many a counted day is. */
export const placeTold = ({ counted, n }: End, place: number): Text => {
  switch (counted) {
    case 'working-days':
      return text(`第${place}个工作日（共${n}个）`, `working day ${place} of ${n}`);
    case 'calendar-days':
      return text(`第${place}日（共${n}日）`, `day ${place} of ${n}`);
    case 'by-day':
      return text(`至固定日期共${n}日，本日第${place}日`, `day ${place} of ${n} to the fixed date`);
    case 'extension':
      return text(`至延长后的期满日共${n}日，本日第${place}日`, `day ${place} of ${n} to the extended last day`);
  }
};

/** Of the day itself, where there is nothing to count. */
export const startTold = ({ counted, start, past }: End, { anchor, span, extension }: DeadlineBasis): Text => {
  if (past) return text('固定日期，不因中止顺延', 'a fixed date that lay behind when it was set: no pause moves it');
  const fixed = counted === 'extension' ? extension?.to : span.unit === 'by-day' ? span.day : undefined;
  const own = fixed ?? anchor;
  return start === ordinalOf(own)
    ? text('当日届满', 'it ends on the day itself')
    : text(`${own}处于中止，于中止后首日届满`, `${own} is paused: it ends on the first day that is not`);
};

/** A day after the count is over, passed over or reached by rolling. */
export const rolledTold = (kind: DayKind, of: Day, raw: Day, isLast: boolean): Text => {
  const moved = isLast
    ? text(`期满日由${raw}顺延至本日（民法典第二百零三条）`, `the last day is moved here from ${raw} (Civil Code 203)`)
    : text('期满后顺延，不止于本日', 'passed over: the last day is moved on');
  return joined(kindTold(kind, of), moved);
};

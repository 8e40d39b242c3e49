/** The rules: each holds from its date of effect, and says nothing before it. */
import { defineTally, entryOn, warn } from '../../policy/index.js';
import type { Dated, Rule, RuleContext } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { figures } from './figures.js';

/** System-wide general meetings in the year. */
export const generalMeetings = defineTally({
  id: 'general-meetings',
  title: text('全系统综合性会议', 'system-wide general meetings'),
  cites: ['meetings'],
  per: 'campaign',
  kind: 'count',
  feeds: { 'conference.planned': ({ after }) => (after.fields['systemWide'] === true ? 1 : undefined) },
});
/** General inspection items of a department in the year. */
export const generalInspections = defineTally({
  id: 'general-inspections',
  title: text('综合性督查检查考核', 'general inspection items'),
  cites: ['inspections'],
  per: 'unit',
  kind: 'count',
  feeds: { 'inspection-item.registered': 1 },
});

const atMost = <D>(
  id: string,
  cite: string,
  message: Text,
  figure: Dated<number>,
  given: (c: RuleContext<D, object>) => number,
): Rule<D, object> => ({
  id,
  cites: [cite],
  message,
  check: (c) => {
    const most = entryOn(figure, c.on)?.value;
    const value = given(c);
    return most === undefined || value <= most || { given: value, expected: text(`至多 ${most}`, `at most ${most}`) };
  },
});

/** The same, where the text says no more than 一般: a warning in place of a no. */
const advised = <D>(rule: Rule<D, object>): Rule<D, object> => ({
  ...rule,
  check: (c) => {
    const verdict = rule.check(c);
    return verdict === true ? verdict : warn(verdict.given, verdict.expected);
  },
});

/** Length of papers. */
export const paperShort: Rule<{ readonly characters: number; readonly special: boolean }, object> = {
  id: 'paper-too-long',
  cites: ['papers', 'special-papers'],
  message: text('文件篇幅超过上限，请压缩', 'the paper is too long: shorten it'),
  check: (c) => {
    const most = entryOn(c.data.special ? figures.specialPaperCharacters : figures.paperCharacters, c.on)?.value;
    return (
      most === undefined ||
      c.data.characters <= most || { given: c.data.characters, expected: text(`至多 ${most} 字`, `at most ${most}`) }
    );
  },
};
/** One system-wide general meeting a year. */
export const oneGeneralMeeting = atMost<{ readonly systemWide: boolean }>(
  'another-general-meeting',
  'meetings',
  text('本年度已召开全系统综合性会议', 'the year has had its system-wide general meeting'),
  figures.generalMeetings,
  (c) => (c.data.systemWide ? c.total(generalMeetings) + 1 : 0),
);
/** The main speech. */
export const speechShort = atMost<{ readonly speechMinutes: number }>(
  'speech-too-long',
  'speech',
  text('讲话时间超过上限', 'the speech is too long'),
  figures.speechMinutes,
  (c) => c.data.speechMinutes,
);
/** Half a day, as a rule (一般): what takes longer is held all the same, and warned of. */
export const halfDay = advised(
  atMost<{ readonly minutes: number }>(
    'meeting-longer-than-half-a-day',
    'half-day',
    text('会议时间超过半天，请精简议程', 'the meeting takes more than half a day: shorten the agenda'),
    figures.meetingMinutes,
    (c) => c.data.minutes,
  ),
);
/** One general inspection item a year. */
export const oneInspection = atMost(
  'another-general-inspection',
  'inspections',
  text('本部门本年度已有一项综合性督查检查考核', 'the department has had its general inspection item this year'),
  figures.generalInspections,
  (c) => c.total(generalInspections) + 1,
);

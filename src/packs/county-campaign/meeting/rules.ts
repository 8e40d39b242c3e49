/** Rules on meetings: needed, merged, online first, within the limits chosen. */
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { rule } from '../words.js';
import type { MeetingFields } from './fields.js';
import { meetingMinutes, meetingSize } from './options.js';
import { calledOn, meetingDays } from './tallies.js';

interface Planned {
  readonly meetingOn: Day;
  readonly audience: readonly string[];
  readonly participants: number;
  readonly minutes: number;
  readonly canBeSpared: boolean;
  readonly necessity?: string | undefined;
  readonly online: boolean;
  readonly offlineReason?: string | undefined;
  readonly separateBecause?: string | undefined;
}
type Plans = RuleContext<Planned, MeetingFields>;

/** Units of the audience that are called to another meeting on that day. */
export const overlapping = (c: Plans): readonly string[] =>
  c.data.audience.filter((unit) =>
    c.registry.standsFor(c.registry.current(unit)).some((one) => c.holds(meetingDays, calledOn(one, c.data.meetingOn))),
  );

/** 2.6.2.b a meeting that can be spared is not held. */
export const meetingNeeded = rule({
  id: 'meeting-not-needed',
  cites: ['2.6.2.b'],
  message: text(
    '可开可不开的会一律不开；确需召开的，请写明必要性',
    'no meeting that can be spared; say why it is needed',
  ),
  check: (c: Plans) =>
    (!c.data.canBeSpared && c.data.necessity !== undefined) || {
      given: c.data.canBeSpared ? 'can be spared' : 'no reason',
      expected: text('非开不可的理由', 'why it cannot be spared'),
    },
});

/** 2.6.2.c what can be merged is merged. */
export const meetingMerged = rule({
  id: 'meeting-not-merged',
  cites: ['2.6.2.c', '2.6.2.x1'],
  message: text(
    '同日已有会议通知这些单位，请合并；不能合并的写明理由',
    'these units are called to another meeting that day: merge the two, or say why not',
  ),
  check: (c: Plans) => {
    const twice = overlapping(c);
    return (
      twice.length === 0 ||
      c.data.separateBecause !== undefined || { given: [...twice], expected: text('合并召开', 'one meeting') }
    );
  },
});

/** 2.6.2.d online wherever it can be. */
export const onlineFirst = rule({
  id: 'meeting-offline-without-reason',
  cites: ['2.6.2.d'],
  message: text(
    '能在线上进行的一律不在线下开；线下召开须写明理由',
    'online wherever possible: say why this meets in person',
  ),
  check: (c: Plans) =>
    c.data.online ||
    c.data.offlineReason !== undefined || {
      given: 'offline',
      expected: text('线上，或线下理由', 'online, or a reason'),
    },
});

/** Within the length and size chosen, where they were chosen. */
export const meetingSmallAndShort = rule({
  id: 'meeting-too-large-or-long',
  cites: ['2.6.2.b', '2.6.2.x1', '2.6.g1'],
  message: text('会议规模或时长超过上限', 'the meeting is larger or longer than the limit'),
  check: (c: Plans) => {
    const [size, minutes] = [c.option(meetingSize), c.option(meetingMinutes)];
    const fits = (size === 0 || c.data.participants <= size) && (minutes === 0 || c.data.minutes <= minutes);
    const limits = [
      ...(size === 0 ? [] : [text(`${size}人`, `${size} people`)]),
      ...(minutes === 0 ? [] : [text(`${minutes}分钟`, `${minutes} minutes`)]),
    ];
    return (
      fits || {
        given: { participants: c.data.participants, minutes: c.data.minutes },
        expected: text(
          `至多${limits.map(({ zh }) => zh).join('、')}`,
          `at most ${limits.map(({ en }) => en).join(' and ')}`,
        ),
      }
    );
  },
});

/** A meeting is entered before it is held, whatever day the entry is for. */
export const meetingAhead = rule({
  id: 'meeting-planned-afterwards',
  cites: ['2.6.2.b'],
  message: text('会议须在召开前登记', 'a meeting is entered before it is held'),
  check: (c: Plans) =>
    c.data.meetingOn >= c.today || { given: c.data.meetingOn, expected: text(`${c.today}起`, `from ${c.today}`) },
});

/** 3.4 meetings of the campaign are held in it: by the last day of its last phase. */
export const meetingWithinCampaign = rule({
  id: 'meeting-after-the-campaign',
  cites: ['3.4', '2.6.2.b'],
  message: text('会议日期在行动结束之后', 'the meeting lies after the end of the campaign'),
  check: (c: Plans) => {
    const last = c.phaseDays('consolidation')?.to ?? c.data.meetingOn;
    return (
      c.data.meetingOn <= last || { given: c.data.meetingOn, expected: text(`不晚于${last}`, `not after ${last}`) }
    );
  },
});

/** 2.6.2.c who is called to it is registered. */
export const audienceKnown = rule({
  id: 'meeting-audience-unknown',
  cites: ['2.6.2.c', '0.d'],
  message: text('参会单位须已登记', 'the units called to a meeting are registered'),
  check: (c: Plans) => {
    const unknown = c.data.audience.filter((unit) => c.registry.unit(unit) === undefined);
    return unknown.length === 0 || { given: unknown, expected: text('已登记单位', 'registered units') };
  },
});

/** What was planned is held on its day or later. */
export const meetingDayCome = rule({
  id: 'meeting-held-too-early',
  cites: ['2.6.2.b'],
  message: text('会议尚未到召开日期', 'the day of the meeting has not come'),
  check: (c: RuleContext<unknown, MeetingFields>) =>
    (c.fields.meetingOn ?? c.on) <= c.on || {
      given: c.on,
      expected: text(c.fields.meetingOn ?? '', c.fields.meetingOn ?? ''),
    },
});

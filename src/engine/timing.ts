/** Instants of a command against the campaign's clock and the host's: neither future, nor stale, nor too far back. */
import { formatInstant } from '../calendar/index.js';
import type { Day, Instant } from '../calendar/index.js';
import type { Case, Policy, SpanSpec } from '../policy/index.js';
import { text } from '../shared/index.js';
import type { Admitted } from './admit.js';
import { resolveSpan } from './arm.js';
import { addDays, workingDayBefore } from '../calendar/index.js';
import { failure, refuse } from './refusal.js';
import type { Refusal } from './refusal.js';
import type { World } from './state.js';

const earliest = (policy: Policy, world: World, span: SpanSpec, today: Day): Day => {
  const back = resolveSpan(policy, span, today, {});
  if (back === undefined || back.unit === 'by-day') return back?.day ?? today;
  return back.unit === 'working-days' ? workingDayBefore(world.calendar, today, back.n).day : addDays(today, -back.n);
};

/** Refuses a command that lies after the host's now: checked before any deadline fires. */
export const refuseFuture = (admitted: Admitted, hostNow: Instant): Refusal | undefined =>
  admitted.at <= hostNow
    ? undefined
    : refuse(
        failure(
          'in-the-future',
          text('登记时间晚于当前时间，请核对', 'recorded after the present: check the date'),
          formatInstant(admitted.at),
          text(`不晚于 ${formatInstant(hostNow)}`, `not after ${formatInstant(hostNow)}`),
        ),
      );

/** Refuses a command before the campaign's clock, or effective on a day too far back or ahead. */
export const refuseStale = (policy: Policy, world: World, admitted: Admitted): Refusal | undefined => {
  if (admitted.at < world.now)
    return refuse(
      failure(
        'before-the-clock',
        text(
          '登记时间早于已处理的时间；补录请用 occurredOn',
          'recorded before what was already handled: enter late facts with occurredOn',
        ),
        formatInstant(admitted.at),
        text(`不早于 ${formatInstant(world.now)}`, `not before ${formatInstant(world.now)}`),
      ),
    );
  if (admitted.on === admitted.today) return undefined;
  const from = earliest(policy, world, policy.backdating.span, admitted.today);
  return admitted.on <= admitted.today && admitted.on >= from
    ? undefined
    : refuse(
        failure(
          'effective-day-out-of-bounds',
          text('生效日期超出可补录的范围', 'the effective day lies outside what may be entered late'),
          admitted.on,
          text(`${from} 至 ${admitted.today}`, `${from} to ${admitted.today}`),
          policy.backdating.cites[0],
        ),
      );
};

/** Nothing happens in a case before the day on which it opened. */
export const tooEarly = (policy: Policy, { openedOn }: Case, { on, today }: Admitted): Refusal =>
  refuse(
    failure(
      'effective-day-out-of-bounds',
      text('生效日期早于立项日期', 'the effective day lies before the case was opened'),
      on,
      text(`${openedOn} 至 ${today}`, `${openedOn} to ${today}`),
      policy.backdating.cites[0],
    ),
  );

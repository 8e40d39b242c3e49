/** Requests to change a limit: asked, endorsed by the head, approved by the office; one pending at a time. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { region, when } from '../words.js';
import { problemCommands as commands } from './commands.js';
import { problemFields as fields } from './fields.js';
import type { ProblemFields } from './fields.js';
import {
  asAsked,
  askedBeforeExpiry,
  extensionLeft,
  extensionWithinPhase,
  limitToExtend,
  ongoingDates,
  renewalLeft,
  secondApprover,
  workLeft,
  workUnderWay,
} from './rules/changes.js';

type Reads = RuleContext<unknown, ProblemFields>;

const endorsed = (c: Reads): boolean => (c.fields.endorsedBy ?? '') !== '';

/** Ongoing rectification is what was asked and endorsed. */
export const askedOngoing = when({
  id: 'ongoing-endorsed',
  cites: ['A6', 'S3.p'],
  holds: (c: Reads) => endorsed(c) && c.fields.request?.final !== undefined,
});

const askedExtension = when({
  id: 'extension-endorsed',
  cites: ['3.3.g', 'S3.p'],
  holds: (c: Reads) => endorsed(c) && c.fields.request?.to !== undefined,
});

const decline = {
  target: 'none',
  may: ['head', 'leaderHere', 'office'],
  records: () => ({ endorsedBy: '' }),
  event: 'problem.change-declined',
  cites: ['S3.p'],
} as const;

/** The region of change requests. */
export const request = region({
  commands,
  fields,
  title: text('变更申请', 'requests for change'),
  initial: 'none',
  states: {
    none: {
      title: text('无申请', 'none'),
      on: {
        'problem.ask-extension': {
          target: 'asked',
          may: ['responsible', 'deputy'],
          rules: [limitToExtend, askedBeforeExpiry, extensionWithinPhase, extensionLeft],
          records: (c) => ({
            request: { to: c.data.to, reason: c.data.reason },
            requestedOn: c.today,
            endorsedBy: '',
          }),
          event: 'problem.extension-asked',
          cites: ['3.3.g', 'S3.o'],
        },
        'problem.ask-ongoing': {
          target: 'asked',
          may: ['responsible', 'deputy'],
          rules: [workLeft, askedBeforeExpiry, ongoingDates, renewalLeft],
          records: (c) => ({ request: c.data, requestedOn: c.today, endorsedBy: '' }),
          event: 'problem.ongoing-asked',
          cites: ['3.3.j', 'A6', 'S3.o'],
        },
      },
    },
    asked: {
      title: text('已申请', 'asked'),
      cites: ['S3.p'],
      on: {
        'problem.endorse': {
          target: 'endorsed',
          may: ['head', 'leaderHere'],
          records: (c) => ({ endorsedBy: c.by }),
          event: 'problem.change-endorsed',
          cites: ['S3.p'],
        },
        'problem.decline': decline,
      },
    },
    endorsed: {
      title: text('单位已同意', 'endorsed by the head'),
      cites: ['S3.p'],
      deadlines: ['decision'],
      on: {
        'decision.missed': { event: 'problem.decision-overdue', cites: ['S3.p', '4.3.a'] },
        // Asked for before the limit, it counts as asked then, though endorsed and decided after it (3.3.g, S3.p).
        'problem.approve-extension': {
          target: 'none',
          may: ['office'],
          when: [askedExtension],
          rules: [asAsked, secondApprover, fromOutside],
          extends: { deadline: 'limit', to: 'to', askedOn: 'requestedOn' },
          records: (c) => ({ limit: c.data.to, endorsedBy: '', extended: (c.fields.extended ?? 0) + 1 }),
          event: 'problem.extended',
          cites: ['3.3.g', 'S3.p', 'S3.q'],
        },
        'problem.approve-ongoing': {
          target: 'none',
          may: ['office'],
          when: [askedOngoing],
          rules: [secondApprover, fromOutside, workUnderWay],
          records: (c) => ({
            ongoingReason: c.fields.request?.reason ?? '',
            ongoingGoal: c.fields.request?.goal ?? '',
            ...(c.fields.request?.review === undefined ? {} : { nextReview: c.fields.request.review }),
            // The final day is the limit from now on: missed, the problem is overdue from that day, not from the old one.
            ...(c.fields.request?.final === undefined
              ? {}
              : { finalDay: c.fields.request.final, limit: c.fields.request.final }),
            ...(c.fields.approver === undefined ? {} : { renewals: (c.fields.renewals ?? 0) + 1 }),
            approver: c.by,
            endorsedBy: '',
          }),
          event: 'problem.ongoing',
          cites: ['3.3.j', 'A6', 'S3.p'],
        },
        'problem.decline': decline,
      },
    },
  },
});

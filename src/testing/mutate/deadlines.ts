/** Mutants of deadlines: a day longer or shorter, counted in other days; and those never armed. */
import type { AnyProcedure, Deadline, Policy, SpanSpec } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { withProcedure } from '../edit.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { isAboveZero, otherDays, spanBy } from './spans.js';
import { ofDeadline } from './touches.js';
import { unarmed } from './unarmed.js';

/** A span of the policy: where it stands, its name in words, and how a policy gets another in its place. */
interface Standing {
  readonly place: string;
  readonly cites: readonly string[];
  readonly title: Text;
  readonly touches: Mutant['touches'];
  readonly span: SpanSpec;
  /** What a day more means, and a day less. */
  readonly words: readonly [Text, Text];
  readonly put: (policy: Policy, change: (span: SpanSpec) => SpanSpec) => Policy;
}

const lasts = [text('延长', 'longer'), text('缩短', 'shorter')] as const;
const warns = [text('提前', 'earlier'), text('推后', 'later')] as const;

const spanMutants = (policy: Policy, { span, put, title, words, ...where }: Standing): readonly Mutant[] => {
  const counted = span.unit === 'working-days' || span.unit === 'calendar-days' ? span : undefined;
  const counts = counted === undefined || isAboveZero(counted.amount, policy);
  const by = (kind: 'limit-longer' | 'limit-shorter', days: 1 | -1, { zh, en }: Text): Mutant =>
    mutantOf({
      ...where,
      kind,
      title: text(`${title.zh}${zh}一天`, `${title.en}, a day ${en}`),
      apply: (other) => put(other, (one) => spanBy(one, days, other)),
    });
  return [
    by('limit-longer', 1, words[0]),
    ...(counts ? [by('limit-shorter', -1, words[1])] : []),
    ...(counts && counted !== undefined
      ? [
          mutantOf({
            ...where,
            kind: 'days-swapped' as const,
            title:
              counted.unit === 'working-days'
                ? text(`${title.zh}按日历日计`, `${title.en}, in calendar days`)
                : text(`${title.zh}按工作日计`, `${title.en}, in working days`),
            apply: (other) => put(other, () => ({ ...counted, unit: otherDays[counted.unit] })),
          }),
        ]
      : []),
  ];
};

const withDeadline = (policy: Policy, of: AnyProcedure, name: string, change: (one: Deadline) => Deadline): Policy =>
  withProcedure(policy, of.id, (procedure) => ({
    ...procedure,
    deadlines: Object.fromEntries(
      Object.entries(procedure.deadlines).map(([id, one]) => [id, id === name ? change(one) : one]),
    ),
  }));

/** The spans of a deadline: its own, the one before it that warns, the one that bounds extensions. */
const spansOf = (of: AnyProcedure, name: string, deadline: Deadline): readonly Standing[] => {
  const { title, span, soon, extension, cites } = deadline;
  const id = `${of.id}/${name}`;
  const common = { cites, touches: [[ofDeadline(id)]] };
  return [
    {
      ...common,
      place: id,
      title,
      span,
      words: lasts,
      put: (policy, change) => withDeadline(policy, of, name, (one) => ({ ...one, span: change(one.span) })),
    },
    ...(soon === undefined
      ? []
      : [
          {
            ...common,
            place: `${id}#soon`,
            title: text(`${title.zh}的预警`, `the warning of ${title.en}`),
            span: soon,
            words: warns,
            put: (policy: Policy, change: (span: SpanSpec) => SpanSpec) =>
              withDeadline(policy, of, name, (one) => ({ ...one, soon: change(soon) as typeof soon })),
          },
        ]),
    ...(extension === undefined
      ? []
      : [
          {
            ...common,
            place: `${id}#extension`,
            title: text(`${title.zh}的延期上限`, `the bound on extending ${title.en}`),
            span: extension.until,
            words: lasts,
            put: (policy: Policy, change: (span: SpanSpec) => SpanSpec) =>
              withDeadline(policy, of, name, (one) => ({
                ...one,
                extension: { ...extension, until: change(extension.until) },
              })),
          },
        ]),
  ];
};

/** Mutants of every deadline, and of how far back an entry may be effective. */
export const deadlineMutants = (policy: Policy): readonly Mutant[] => {
  const { span, cites } = policy.backdating;
  const backdating: Standing = {
    place: 'backdating',
    cites,
    title: text('补录期限', 'how far back an entry may be effective'),
    touches: [],
    span,
    words: lasts,
    put: (other, change) => ({ ...other, backdating: { ...other.backdating, span: change(other.backdating.span) } }),
  };
  return [
    ...policy.procedures.flatMap((of) =>
      Object.entries(of.deadlines).flatMap(([name, deadline]) => [
        ...spansOf(of, name, deadline).flatMap((standing) => spanMutants(policy, standing)),
        ...unarmed(of, name, deadline),
      ]),
    ),
    ...spanMutants(policy, backdating),
  ];
};

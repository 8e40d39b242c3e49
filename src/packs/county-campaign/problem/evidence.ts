/** Evidence: what it is, and when it is none. The host keeps the bytes. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import type { Day } from '../../../calendar/index.js';
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, words } from '../fields.js';
import { rule } from '../words.js';

/** A piece of evidence: its digest and place, when it was made, and whether it shows the process or the effect. */
export const evidence = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/u, 'SHA-256'),
  uri: z.string().min(3).max(500),
  size: z.int().min(1),
  mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/u, 'media type'),
  madeOn: day,
  // Background is of before the work: kept, and proof of nothing that came of it.
  kind: z.enum(['process', 'effect', 'background']),
  shows: words,
});
/** A piece of evidence. */
export type Evidence = z.infer<typeof evidence>;

/** A list of evidence, one piece at least. */
export const evidenceList = z.array(evidence).min(1).max(50);

/** A piece of effect evidence, as a sample. */
export const sampleEvidence: Evidence = {
  hash: 'a'.repeat(64),
  uri: 'archive:1',
  size: 1024,
  mediaType: 'application/pdf',
  madeOn: dayOf('2022-09-01'),
  kind: 'effect',
  shows: '办理时限由五天缩短为两天',
};

type Given = { readonly evidence: readonly Evidence[] };

type Works = RuleContext<Given, { readonly startedOn: Day }>;

/** The day from which evidence may prove the work. */
const workedFrom = (c: Works): Day => c.fields.startedOn ?? c.case.openedOn;

/** 3.3.i evidence as it is kept: what is older than the work is background, whatever it was called. */
export const evidenceKept = (c: Works): Evidence[] =>
  c.data.evidence.map((one) => (one.madeOn < workedFrom(c) ? { ...one, kind: 'background' as const } : one));

/** 2.6.3.x4 process papers alone strike nothing off. */
export const showsEffect = rule({
  id: 'no-effect-evidence',
  cites: ['2.6.3.x4', '3.3.i', 'S3.k'],
  message: text(
    '整改期间形成的佐证材料中没有成效佐证。请补充至少一项（数据变化、服务对象确认、现场核查）；早于整改的材料只作背景',
    'nothing made while the work was done shows an effect: add a changed figure, a confirmation by those concerned, or a check on site; what is older is background',
  ),
  check: (c: Works) =>
    // Where nothing at all is of the time of the work, that is the reason.
    c.data.evidence.every(({ madeOn }) => madeOn < workedFrom(c)) ||
    evidenceKept(c).some(({ kind }) => kind === 'effect') || {
      given: c.data.evidence.length,
      expected: text('至少一项成效佐证', 'one piece of effect evidence'),
    },
});

/** 3.3.i evidence that proves anything was made while the work was done, and none comes from the future. */
export const madeDuringWork = rule({
  id: 'evidence-outside-the-work',
  cites: ['3.3.i', 'A3'],
  message: text(
    '佐证材料形成日期不在整改期间。请补充整改期间形成的材料；更早的可作为背景材料一并报送，不得晚于申请之日',
    'nothing was made while the work was done, or something after today: what is older may go along as background',
  ),
  check: (c: Works) => {
    const from = workedFrom(c);
    const ahead = c.data.evidence.filter(({ madeOn }) => madeOn > c.on);
    const wrong = c.data.evidence.every(({ madeOn }) => madeOn < from) ? c.data.evidence : ahead;
    return (
      wrong.length === 0 || {
        given: wrong.map(({ madeOn }) => madeOn),
        expected: text(`${from}至${c.on}`, `${from} to ${c.on}`),
      }
    );
  },
});

/** 2.1.2.x1 evidence found false before does not come back. */
export const notDisproved = rule({
  id: 'evidence-disproved',
  cites: ['2.1.2.x1', 'S3.n'],
  message: text(
    '该佐证材料已被认定不实，不得再用，请另行提交',
    'this evidence was found false and cannot be used again',
  ),
  check: (c: RuleContext<Given, { readonly falseEvidence: readonly string[] }>) => {
    const again = c.data.evidence.filter(({ hash }) => c.fields.falseEvidence?.includes(hash) === true);
    return (
      again.length === 0 || { given: again.map(({ hash }) => hash), expected: text('其他佐证材料', 'other evidence') }
    );
  },
});

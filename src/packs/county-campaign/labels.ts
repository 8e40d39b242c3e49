/** A25: whether 2.2.2.x5 is a behaviour of its own, or sums up the four named before it. */
import { z } from 'zod';
import type { RuleContext } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { defineOption, rule } from './words.js';

/** A25 2.2.2.x5 能力不适应新形势新任务: a code like the others, or a summary that nothing is sorted under. */
export const lastOfAbility = defineOption({
  id: 'x5-of-ability',
  title: text('“能力不适应新形势新任务”作代码或作总括', '2.2.2.x5 is a code, or a summary'),
  cites: ['2.2.2.x5', 'A25'],
  schema: z.enum(['code', 'summary']),
  default: 'code',
  alternatives: ['summary'],
});

interface Names {
  readonly behaviours?: readonly string[] | undefined;
  readonly trigger?: string;
  readonly ground?: string;
}

/** A25 a summary is no code: one of the behaviours that it sums up is named. */
export const namesNoSummary = rule({
  id: 'behaviour-is-a-summary',
  cites: ['2.2.2.x5', 'A25'],
  message: text(
    '本县将“能力不适应新形势新任务”作为总括，请写明具体表现',
    'this county reads 2.2.2.x5 as a summary: name one of the behaviours before it',
  ),
  check: (c: RuleContext<Names, object>) => {
    const { behaviours = [], trigger = '', ground = '' } = c.data;
    return (
      c.option(lastOfAbility) === 'code' ||
      ![...behaviours, trigger, ground].includes('2.2.2.x5') || {
        given: '2.2.2.x5',
        expected: text('2.2.2.x1至 x4', '2.2.2.x1 to x4'),
      }
    );
  },
});

/** Totals over the problems that others found: nothing is suggested for what a unit finds itself (S4.f). */
import type { Tally } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { defineTally } from '../words.js';
import { awaiting, closed, unfinished } from './tallies.js';

const standing = (id: string, zh: string, en: string, states: readonly string[]): Tally =>
  defineTally({
    id: `${id}-of-others`,
    title: text(`他人发现的${zh}问题`, `${en}, found by others`),
    cites: ['4.4.d3', 'S4.f'],
    per: 'unit',
    kind: 'standing',
    procedure: 'problem',
    states,
    except: { field: 'source', values: ['self-check'] },
  });
const ongoing = ['work.ongoing'];
const listed = [...unfinished.filter((state) => state !== 'work.found'), ...awaiting, ...ongoing, ...closed];

/** Listed, found by others. */
export const listedOfOthers = standing('listed', '已列', 'listed', listed);
/** Open work, found by others. */
export const unfinishedOfOthers = standing('unfinished', '未完成', 'unfinished', unfinished);
/** Approved as ongoing, found by others. */
export const ongoingOfOthers = standing('ongoing', '持续整改', 'ongoing', ongoing);
/** Struck off, found by others. */
export const struckOffOfOthers = standing('struck-off', '已销号', 'struck off', closed);
/** Every total over what others found. */
export const foundByOthers: readonly Tally[] = [listedOfOthers, unfinishedOfOthers, ongoingOfOthers, struckOffOfOthers];

/** Suggestions about public requests: 2.3.2.x5–x7. */
import { text } from '../../../shared/index.js';
import { reaction, suggestedBy, textOf } from './suggest.js';

/** The suggestions about requests. */
export const handling = [
  reaction({
    id: 'x5-x6-refusal-overturned',
    title: text('不予受理被复查推翻：提示能办不办、该办不办', 'a refusal overturned suggests 2.3.2.x5 or x6'),
    cites: ['2.3.2.x5', '2.3.2.x6', 'S5.d'],
    on: 'public-request.overturned',
    command: 'escalation.suggest',
    asks: ({ case: of }) => {
      const as = textOf(of, 'refusedAs');
      if (as === '') return undefined;
      return suggestedBy(as === 'not-able' ? '2.3.2.x5' : '2.3.2.x6', '不予受理经复查推翻 refusal overturned', of);
    },
  }),
  reaction({
    id: 'x7-request-overdue',
    title: text('诉求逾期未办结：提示久拖不办', 'an overdue request suggests 2.3.2.x7'),
    cites: ['2.3.2.x7', 'petition-rules.34'],
    on: 'public-request.overdue',
    command: 'escalation.suggest',
    asks: ({ case: of }) => suggestedBy('2.3.2.x7', '群众诉求逾期未办结 not answered in time', of),
  }),
] as const;

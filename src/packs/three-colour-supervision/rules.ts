/** Rules on slips: one per matter, limits ahead, a reason for going straight up. */
import type { Day } from '../../calendar/index.js';
import { defineTally } from '../../policy/index.js';
import type { Rule, RuleContext, When } from '../../policy/index.js';
import { text } from '../../shared/index.js';

/** Matters that have a slip, by unit. */
export const matters = defineTally({
  id: 'matters',
  title: text('已发单事项', 'matters with a slip'),
  cites: ['slip.2'],
  per: 'unit',
  kind: 'set',
  feeds: {
    'slip.issued': ({ after }) => (typeof after.fields['matter'] === 'string' ? after.fields['matter'] : undefined),
  },
});

/** 2 one matter, one slip. */
export const oneSlip: Rule<{ readonly matter: string }, object> = {
  id: 'matter-has-a-slip',
  cites: ['slip.2'],
  message: text('该事项已有督办单，一事一单', 'this matter has a slip already'),
  check: (c) =>
    !c.holds(matters, c.data.matter) || {
      given: c.data.matter,
      expected: text('未发单的事项', 'a matter without one'),
    },
};

/** 1, 4 a limit lies ahead. */
export const limitAhead: Rule<{ readonly limit: Day }, object> = {
  id: 'slip-limit-not-ahead',
  cites: ['slip.1', 'slip.4'],
  message: text('办理时限须晚于今日', 'the limit lies after today'),
  check: (c: RuleContext<{ readonly limit: Day }, object>) =>
    c.data.limit > c.today || { given: c.data.limit, expected: text(`晚于 ${c.today}`, `after ${c.today}`) },
};

/** 6 orange was asked for. */
export const toOrange: When<{ readonly to: string }, object> = {
  id: 'raised-to-orange',
  cites: ['slip.6'],
  holds: (c) => c.data.to === 'orange',
};

/** 6 directly means up: an orange slip goes to red. */
export const upwards: Rule<{ readonly to: string }, object> = {
  id: 'slip-not-raised',
  cites: ['slip.6'],
  message: text('橙单只能直接升为红单', 'an orange slip is raised to red'),
  check: (c) => c.data.to === 'red' || { given: c.data.to, expected: text('红单', 'red') },
};

/** 4 the colour that a slip had when it was replied to. */
export const repliedAs = (colour: string): When<unknown, { readonly colour: string }> => ({
  id: `replied-as-${colour}`,
  cites: ['slip.4'],
  holds: (c) => c.fields.colour === colour,
});

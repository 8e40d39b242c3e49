/** What the policy itself asks: units take part, what belongs together is told, and what data show is suggested. */
import { joinName } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { kinds } from './kinds.js';
import { links } from './links.js';
import { conduct } from './suggestions/conduct.js';
import { documents } from './suggestions/documents.js';
import { effect } from './suggestions/effect.js';
import { handling } from './suggestions/handling.js';
import { anewOnNewFacts, reaction } from './suggestions/suggest.js';
import { triggers } from './suggestions/triggers.js';

/** Every reaction of the pack. */
export const reactions = [
  reaction({
    id: 'unit-takes-part',
    title: text('登记单位即纳入行动', 'a registered unit takes part'),
    cites: ['0.d', 'S2.b'],
    on: 'unit.registered',
    command: 'participation.open',
    asks: ({ event, registry }) => {
      const kind = registry.unit(event.unit ?? '')?.kind ?? '';
      return Object.hasOwn(kinds, kind) ? { case: joinName('participation', event.unit ?? ''), data: {} } : undefined;
    },
  }),
  reaction({
    id: 'leadership-owes-lists-only',
    title: text('县政府领导班子只报个人清单', 'the county leadership owes personal lists and nothing else'),
    cites: ['A12', 'S2.i'],
    on: 'participation.opened',
    command: 'participation.excuse',
    asks: ({ event, registry }) =>
      registry.unit(event.unit ?? '')?.kind === 'leadership' ? { case: event.case ?? '', data: {} } : undefined,
  }),
  ...links,
  ...[...triggers, ...effect, ...conduct, ...documents, ...handling].map(anewOnNewFacts),
] as const;

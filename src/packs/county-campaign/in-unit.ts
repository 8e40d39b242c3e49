/** Who belongs to a unit: people are looked up by their present office, units by what stands for them today. */
import type { Appointment, Case, RuleContext } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { rule } from './words.js';

/** The unit a case is about, after mergers and splits. */
export const unitOf = (c: RuleContext<unknown, object>): string => c.registry.current(c.case.unit ?? '');

/** The unit a case is about and those merged into it: what was counted for any of them was counted for it. */
export const unitsOf = (c: RuleContext<unknown, object>): readonly string[] => c.registry.standsFor(unitOf(c));

/** Whether a case is about the same unit as this one, under whatever name it was opened. */
export const ofSameUnit = (c: RuleContext<unknown, object>, other: Case | undefined): boolean =>
  other?.unit !== undefined && c.registry.current(other.unit) === unitOf(c);

/** Whether a person holds an office in the case's unit today. */
export const inUnit = (c: RuleContext<unknown, object>, person: string): boolean =>
  c.registry.appointments(person, c.today).some(({ unit }) => unit === unitOf(c));

/** Those who act here: who asks, and in whose place. */
export const acting = ({
  by,
  onBehalfOf,
}: Pick<RuleContext<unknown, object>, 'by' | 'onBehalfOf'>): readonly [string, ...string[]] =>
  onBehalfOf === undefined ? [by] : [by, onBehalfOf];

/** Those who act here, in person or through another, and belong to the case's unit: also on leave, or under its old name. */
export const ownPeople = (c: RuleContext<unknown, object>): readonly string[] => {
  const { registry, today } = c;
  const own = unitOf(c);
  return acting(c).filter((person) =>
    registry
      .person(person)
      ?.appointments.some(
        ({ unit, from, to }) =>
          from <= today && (to === undefined || today <= to) && (unit === own || registry.current(unit) === own),
      ),
  );
};

/**
 * The offices that say where somebody stands: those held today, on leave or not; where none is held any more, those held last. Who is
 * on leave or relieved may not act, and stands where they stood.
 */
export const officesOf = (c: RuleContext<unknown, object>, person: string): readonly Appointment[] => {
  const begun = (c.registry.person(person)?.appointments ?? []).filter(({ from }) => from <= c.today);
  const now = begun.filter(({ to }) => to === undefined || c.today <= to);
  if (now.length > 0) return now;
  const last = begun.reduce((latest, { to = '' }) => (to > latest ? to : latest), '');
  return begun.filter(({ to }) => to === last);
};

/** Whether a person holds one of these roles anywhere today. */
export const holdsRole = (c: RuleContext<unknown, object>, person: string, roles: readonly string[]): boolean =>
  c.registry.appointments(person, c.today).some(({ role }) => roles.includes(role));

/** 3.2.g a personal item, or a report about somebody, belongs to the unit that the person is of. */
export const personInUnit = rule({
  id: 'person-not-in-unit',
  cites: ['3.2.g', 'A4'],
  message: text('所属个人须为本单位在职人员', 'the person must hold an office in the unit'),
  check: (c: RuleContext<unknown, object>) =>
    c.case.person === undefined ||
    inUnit(c, c.case.person) || { given: c.case.person, expected: text('本单位人员', 'somebody of the unit') },
});

/**
 * S2.k what is supervised, checked, approved or decided from above is so by nobody of the unit: not lent to the office, not
 * acting, not on leave, nor for another. In the county leadership, which has nobody above it, its head does.
 */
export const fromOutside = rule({
  id: 'handled-by-own-unit',
  cites: ['S2.k', '2.1.2.a', '3.3.i', '4.4.a', 'A15', 'S4.c', 'inspection-rules.7'],
  message: text(
    '不得督查、核查、审批或经办本人所在单位的事项，代理他人亦同，请由其他人员办理',
    'nobody supervises, checks, approves or handles what is of their own unit, nor for another: let somebody else do it',
  ),
  check: (c: RuleContext<unknown, object>) => {
    const all = ownPeople(c);
    if (all.length === 0) return true;
    const leadership = c.registry.unit(unitOf(c))?.kind === 'leadership';
    const own = all.filter((one) => !(leadership && holdsRole(c, one, ['authority'])));
    return own.length === 0 || { given: own, expected: text('本单位以外的人员', 'somebody from outside the unit') };
  },
});

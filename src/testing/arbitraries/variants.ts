/** The ways to ask one thing: who asks, with which sample, fitted to which days, people, units and cases. */
import type { Day } from '../../calendar/index.js';
import { viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { dayFits, filled, fittedDays, templateOf } from '../samples.js';
import type { Template } from '../samples.js';
import type { Sent } from '../trial.js';
import { addressesOf } from './asks.js';
import type { Address, Ask } from './asks.js';

/** So many ways, each made when asked for; the first is the plainest. */
export interface Variants {
  readonly count: number;
  readonly at: (place: number) => Sent;
}

/** Templates by sample; what a role calls a unit in a field is a unit in the sample too. */
const templatesOf = (policy: Policy, { procedure, type }: Ask): readonly Template[] => {
  const unitFields = Object.values(policy.roles).flatMap((role) => (role.scope === 'counterpart' ? [role.field] : []));
  const samples = procedure.commands[type]?.samples ?? [{}];
  return samples.map((sample) => {
    const template = templateOf(sample);
    const named = Object.entries(sample ?? {}).flatMap(([key, value]) =>
      unitFields.includes(key) && typeof value === 'string' ? [value] : [],
    );
    return { ...template, units: [...new Set([...template.units, ...named])] };
  });
};

/** Those first who belong to the case, then everybody else. */
const ordered = (first: readonly string[], all: readonly string[]): readonly string[] => [
  ...new Set([...first, ...all]),
];

/** Distinct names for slots: the place is read digit by digit, each slot choosing among those left. */
const named = (
  slots: readonly string[],
  among: readonly string[],
  place: number,
): readonly (readonly [string, string])[] => {
  const left = [...among];
  let rest = place;
  return slots.flatMap((slot): readonly (readonly [string, string])[] => {
    const [one] = left.splice(rest % Math.max(1, left.length), 1);
    rest = Math.floor(rest / (left.length + 1));
    return one === undefined ? [] : [[slot, one]];
  });
};

const waysToName = (slots: readonly string[], among: readonly string[]): number =>
  slots.reduce((ways, _, i) => ways * Math.max(1, among.length - i), 1);

const idsOf = (all: Iterable<{ readonly id: string }>): readonly string[] => Array.from(all, ({ id }) => id);

/** Who and what can take a template's slots: those of the unit first, other units before its own. */
const amongOf = (state: CampaignState, unit: string | undefined) => {
  const view = viewState(state);
  const units = idsOf(view.units());
  return {
    people: ordered(view.staff(unit ?? ''), idsOf(view.people())),
    units: ordered(
      units.filter((one) => one !== unit),
      units,
    ),
    cases: idsOf(view.cases()),
  };
};

/** Every way to ask it today, told apart by who asks, then the sample, its days, people, units and cases, and the parent. */
export const variantsOf = (policy: Policy, state: CampaignState, ask: Ask, today: Day): Variants => {
  const addresses = addressesOf(policy, state, ask, today);
  const whole = amongOf(state, undefined);
  // Half of the openings go back to no other case; the others to one of the same unit, where that is what is drawn.
  const parents = ask.of === undefined ? Math.max(1, 2 * whole.cases.length) : 1;
  const sizes = templatesOf(policy, ask).map((template) => {
    const days = template.days.length === 0 ? 1 : dayFits.length;
    const people = waysToName(template.people, whole.people);
    const units = waysToName(template.units, whole.units);
    const cases = waysToName(template.cases, whole.cases);
    return { template, days, people, units, cases, all: days * people * units * cases * parents };
  });

  const at = (place: number): Sent => {
    const address: Address = addresses[place % addresses.length] ?? { by: '' };
    let rest = Math.floor(place / addresses.length);
    const size = sizes.find(({ all }) => {
      if (rest < all) return true;
      rest -= all;
      return false;
    });
    const sent = { type: ask.type, ...address };
    if (size === undefined) return { ...sent, data: {} };
    const digit = (base: number): number => {
      const value = rest % base;
      rest = Math.floor(rest / base);
      return value;
    };
    const { template } = size;
    const unit = ask.of?.unit ?? address.unit;
    const among = amongOf(state, unit);
    const by = new Map([
      ...fittedDays(template, dayFits[digit(size.days)] ?? 'own', today, state.calendar),
      ...named(template.people, among.people, digit(size.people)),
      ...named(template.units, among.units, digit(size.units)),
      ...named(template.cases, among.cases, digit(size.cases)),
    ]);
    const parent = viewState(state).case(among.cases[digit(parents) - among.cases.length] ?? '');
    const back = parent !== undefined && parent.unit === unit ? { parent: parent.id } : {};
    return { ...sent, ...back, data: filled(template.sample, by) };
  };
  return { count: addresses.length * sizes.reduce((sum, { all }) => sum + all, 0), at };
};

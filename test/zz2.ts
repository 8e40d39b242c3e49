import { countyCampaign } from '../src/packs/county-campaign/index.js';
import { namedMoves } from '../src/testing/moves.js';
const p = countyCampaign({ year: 2022 });
const by = new Map<string, Map<string, string[]>>();
for (const { id, on, move, place, of } of namedMoves(p)) {
  if (!move.may) continue;
  const m = by.get(on) ?? new Map(); by.set(on, m);
  const k = [...move.may].join(' ');
  m.set(k, [...(m.get(k) ?? []), (place.state ?? 'opens') + '#' + place.index + (move.event||place.state===undefined?'':'(f)')]);
}
for (const [on, m] of by) { console.log(on, [...m.values()].length > 1 ? '' : ''); for (const [k, v] of m) console.log('    ', k, ' <- ', v.join(', ')); }

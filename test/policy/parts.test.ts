/** Parts of the language that the county pack uses: standing totals with exceptions, roles held anywhere, readers by procedure. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { checkPolicy } from '../../src/policy/index.js';
import type { PolicySpec, StandingTally, Tally } from '../../src/policy/index.js';
import { county, problemAt } from '../packs/county-campaign/county.js';

const policy = countyCampaign({ year: 2022 });
const faultsOf = (changes: Partial<PolicySpec>): readonly string[] =>
  checkPolicy({ ...policy, ...changes }).map(({ path, message }) => `${path}: ${message.en}`);
const withExcept = (field: string): readonly Tally[] =>
  policy.tallies.map((tally) =>
    tally.id === 'unfinished-of-others'
      ? ({ ...tally, except: { field, values: ['self-check'] } } as StandingTally)
      : tally,
  );

describe('a standing total with exceptions', () => {
  const found = (source: string, id: string) => ({
    case: id,
    unit: 'finance',
    data: { focus: 'F52', source, place: 'work', description: '办理用时过长' },
  });
  it('leaves out cases by a field of theirs, on the way in and on the way out', async () => {
    const c = await county();
    const total = () => c.engine.totals({ tally: 'unfinished-of-others', unit: 'finance' })[0]?.value ?? 0;
    await c.ask('problem.find', '08-03', 'qian', found('self-check', 'own'));
    expect(total()).toBe(0);
    await problemAt(c, 'rectifying');
    expect(total()).toBe(1);
    const d = await county();
    await problemAt(d, 'struck-off');
    expect(d.engine.totals({ tally: 'unfinished-of-others', unit: 'finance' })).toMatchObject([{ value: 0 }]);
    expect(d.engine.totals({ tally: 'struck-off-of-others', unit: 'finance' })).toMatchObject([{ value: 1 }]);
  });
  it('an entry that is annulled leaves the total', async () => {
    const c = await county();
    await c.ask('problem.find', '08-03', 'qian', found('public', 'p'));
    await c.ask('entry.propose', '08-04', 'officer', { case: 'p', data: { entry: 1, reason: '重复登记' } });
    expect(c.engine.totals({ tally: 'unfinished-of-others', unit: 'finance' })).toMatchObject([{ value: 1 }]);
    await c.ask('entry.confirm', '08-04T11:00', 'officer-2', { case: 'p', data: { proposal: 2, seen: 2 } });
    expect(c.engine.totals({ tally: 'unfinished-of-others', unit: 'finance' })).toMatchObject([{ value: 0 }]);
  });
  it('takes only a field that is set at the opening and stays so', () => {
    expect(faultsOf({ tallies: withExcept('source') })).toEqual([]);
    for (const field of ['limit', 'nowhere'])
      expect(faultsOf({ tallies: withExcept(field) })).toEqual([
        `tallies.unfinished-of-others.except.${field}: no field that is set at the opening and stays so`,
      ]);
  });
});

describe('a role held here or anywhere', () => {
  it('here is in the unit of the case, anywhere is in whatever unit', async () => {
    const c = await county();
    const item = (unit: string) => ({
      case: `p-${unit}`,
      unit,
      data: { focus: 'F52', source: 'public', place: 'work', description: '办理用时过长' },
    });
    expect(await c.ask('problem.find', '08-03', 'county-deputy', item('leadership'))).toBe('ok');
    expect(await c.ask('problem.find', '08-03', 'county-deputy', item('finance'))).toBe('role-not-held');
    const report = {
      case: 'e',
      unit: 'finance',
      data: { trigger: '2.6.1.x3', grounds: '以微信群代替文件', evidence: [] },
    };
    expect(await c.ask('escalation.report', '08-03', 'zheng', report)).toBe('ok');
    expect(
      await c.ask('person.appoint', '08-03', 'host', {
        data: { person: 'x', name: 'x', role: 'official', unit: 'river', from: '2022-08-03' },
      }),
    ).toBe('unknown-role');
  });
  it('has a role that somebody can be appointed to', () => {
    const official = {
      ...policy.roles['official'],
      scope: 'anywhere',
      of: ['subject'],
    } as (typeof policy.roles)[string];
    expect(faultsOf({ roles: { ...policy.roles, official } })).toEqual(['roles.official: nobody can hold subject']);
  });
});

describe('readers', () => {
  const readers = policy.readers;
  it('name roles, fields and procedures that there are', () => {
    if (readers === undefined) throw new Error('no readers');
    const { personal, protects = [] } = readers;
    expect(faultsOf({ readers: { ...readers, personal: { ...personal, besides: { nowhere: ['boss'] } } } })).toEqual([
      'readers.personal.besides: there is no procedure nowhere',
      'readers.personal.besides: there is no role boss',
    ]);
    expect(
      faultsOf({
        readers: { ...readers, protects: [...protects, { fields: ['gone'], roles: ['boss'], cites: ['A18'] }] },
      }),
    ).toEqual(['readers.protects: there is no role boss', 'readers.protects: no case keeps a field gone']);
    for (const region of ['problem.nowhere', 'nothing.work', 'campaign.prepared'])
      expect(
        faultsOf({
          readers: { ...readers, protects: [...protects, { region, fields: [], roles: ['office'], cites: ['S4.u'] }] },
        }),
      ).toEqual([`readers.protects: there is no region ${region}`]);
  });
});

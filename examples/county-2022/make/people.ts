/** The county: 12 townships, 24 departments, the leadership and the office, about 600 people. */
import type { Random } from './random.js';

/** Somebody's office. */
export interface Seat {
  readonly person: string;
  readonly role: string;
  readonly unit: string;
}

/** A unit and its people. */
export interface UnitMade {
  readonly unit: string;
  readonly name: string;
  readonly kind: 'township' | 'department' | 'leadership' | 'office';
  readonly leader: string;
  readonly seats: readonly Seat[];
}

const departments = [
  '办公室',
  '发展改革局',
  '教育局',
  '科技局',
  '公安局',
  '民政局',
  '司法局',
  '财政局',
  '人社局',
  '自然资源局',
  '生态环境局',
  '住建局',
  '交通局',
  '水务局',
  '农业农村局',
  '文旅局',
  '卫健局',
  '应急局',
  '审计局',
  '市场监管局',
  '统计局',
  '医保局',
  '信访局',
  '乡村振兴局',
];

/** The whole county, from one stream of choices. */
export const county = (random: Random): readonly UnitMade[] => {
  const leaders = Array.from({ length: 8 }, (_, i) => `leader-${i + 1}`);
  const unitOf = (unit: string, name: string, kind: 'township' | 'department'): UnitMade => {
    const seats: Seat[] = [{ person: `${unit}-head`, role: 'head', unit }];
    for (let i = 1; i <= random.int(2, 3); i += 1) seats.push({ person: `${unit}-deputy-${i}`, role: 'deputy', unit });
    for (let i = 1; i <= random.int(11, 14); i += 1) seats.push({ person: `${unit}-cadre-${i}`, role: 'cadre', unit });
    return { unit, name, kind, leader: random.pick(leaders), seats };
  };
  const leadership: UnitMade = {
    unit: 'leadership',
    name: '县政府领导班子',
    kind: 'leadership',
    leader: '',
    seats: leaders.map((person) => ({ person, role: 'leader', unit: 'leadership' })),
  };
  const office: UnitMade = {
    unit: 'group-office',
    name: '作风建设行动协调小组办公室',
    kind: 'office',
    leader: '',
    seats: [
      ...Array.from({ length: 8 }, (_, i) => ({ person: `officer-${i + 1}`, role: 'office', unit: 'group-office' })),
      ...Array.from({ length: 6 }, (_, i) => ({
        person: `inspector-${i + 1}`,
        role: 'inspector',
        unit: 'group-office',
      })),
      { person: 'county-head', role: 'authority', unit: 'group-office' },
      { person: 'organ-liaison', role: 'organ', unit: 'group-office' },
      { person: 'staffing-office', role: 'staffing', unit: 'group-office' },
      { person: 'audit-team', role: 'lead', unit: 'group-office' },
    ],
  };
  return [
    office,
    leadership,
    ...Array.from({ length: 12 }, (_, i) => unitOf(`township-${i + 1}`, `第${i + 1}乡镇`, 'township')),
    ...departments.map((name, i) => unitOf(`department-${i + 1}`, name, 'department')),
  ];
};

/** The same as units.csv. */
export const unitsCsv = (units: readonly UnitMade[]): string => {
  const header = 'unit,unit_name,kind,parent,leader,person,person_name,role,from,acting';
  const titles: Readonly<Record<string, string>> = {
    head: '主要负责人',
    deputy: '分管领导',
    cadre: '干部',
    leader: '县领导',
    office: '办公室人员',
    inspector: '督查人员',
    authority: '县政府主要负责人',
    organ: '有权机关联络员',
    staffing: '编办人员',
    lead: '审计局督查组',
  };
  const rows = units.flatMap(({ unit, name, kind, leader, seats }) =>
    seats.map(({ person, role }, i) => {
      const number = person.split('-').at(-1) ?? String(i);
      return [
        unit,
        name,
        kind,
        '',
        leader,
        person,
        `${titles[role] ?? ''}${/^\d+$/u.test(number) ? number : ''}`,
        role,
        '2021-03-01',
        '',
      ].join(',');
    }),
  );
  return `${[header, ...rows].join('\n')}\n`;
};

/** The floors: which folder of src may use which, entered by its index only. */
const folders = (names) => `^src/(${names.join('|')})/`;
const below = {
  shared: [],
  calendar: ['shared'],
  chart: ['shared'],
  policy: ['shared', 'calendar', 'chart'],
  engine: ['shared', 'calendar', 'chart', 'policy'],
  stores: ['shared', 'calendar', 'policy', 'engine'],
  simulation: ['shared', 'calendar', 'chart', 'policy', 'engine'],
  reporting: ['shared', 'calendar', 'chart', 'policy', 'engine', 'simulation'],
  testing: ['shared', 'calendar', 'chart', 'policy', 'engine', 'stores', 'simulation'],
};
const floors = Object.entries(below).map(([name, uses]) => ({
  name: `floor-${name}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/[^/]+/', pathNot: folders([name, ...uses]) },
}));
const within = {
  special: [],
  random: [],
  distribution: ['special', 'random'],
  statistics: ['special'],
  fit: ['special', 'distribution', 'statistics'],
};
const foundations = Object.entries(within).map(([name, uses]) => ({
  name: `floor-simulation-${name}`,
  severity: 'error',
  from: { path: `^src/simulation/${name}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/simulation/${name}/`, `^src/(shared|simulation/(${uses.join('|') || name}))/index\\.ts$`],
  },
}));
/** The rooms of the engine, each on those named before it. */
const rooms = ['outcome', 'state', 'people', 'deadlines', 'registry', 'kernel', 'read', 'shell'];
const engine = rooms.map((room, place) => ({
  name: `room-engine-${room}`,
  severity: 'error',
  from: { path: `^src/engine/${room}/` },
  to: {
    path: '^src/engine/',
    pathNot: [`^src/engine/${room}/`, ...rooms.slice(0, place).map((other) => `^src/engine/${other}/index\\.ts$`)],
  },
}));
const home = (name, module, path) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: path },
  to: { path: module },
});

module.exports = {
  forbidden: [
    ...floors,
    ...foundations,
    ...engine,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'by-the-index',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'simulation-by-the-index',
      severity: 'error',
      from: { path: '^src/simulation/([^/]+)/' },
      to: { path: '^src/simulation/[^/]+/', pathNot: ['^src/simulation/$1/', '/index\\.ts$'] },
    },
    {
      name: 'the-top-index',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(shared|calendar|chart|policy|engine)/index\\.ts$' },
    },
    {
      name: 'floor-packs',
      severity: 'error',
      from: { path: '^src/packs/' },
      to: { path: '^src/(engine|stores|simulation|reporting|testing|cli)/' },
    },
    {
      name: 'packs-are-strangers',
      severity: 'error',
      from: { path: '^src/packs/([^/]+)/' },
      to: { path: '^src/packs/', pathNot: ['^src/packs/$1/', '^src/packs/national/index\\.ts$'] },
    },
    {
      name: 'nobody-imports-a-pack',
      severity: 'error',
      from: { path: '^src/(?!packs/|cli/)' },
      to: { path: '^src/packs/' },
    },
    home('home-of-xstate', 'node_modules/xstate', '^src/chart/'),
    home('home-of-calendars', 'node_modules/(chinese-days|date-fns|@date-fns)', '^src/calendar/'),
    home('home-of-the-emitter', 'node_modules/eventemitter3', '^src/engine/shell/listeners'),
    home('home-of-fast-check', 'node_modules/fast-check', '^src/testing/arbitraries/'),
    home('home-of-randomness', 'node_modules/pure-rand', '^src/simulation/random/'),
    home('home-of-yaml', 'node_modules/yaml', '^src/testing/tables/'),
    home('home-of-likeness', 'node_modules/fastest-levenshtein', '^src/shared/likeness\\.ts$'),
    home('home-of-drivers', 'node_modules/(libsql|better-sqlite3)', '^$'),
    {
      name: 'node-modules-of-node',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/shared/json\\.ts$', '^src/testing/', '^src/shared/workers/'],
      },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

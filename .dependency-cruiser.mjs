const FOUNDATIONS = 'identity|region|unit|file|catalogue|venue|rule';
const CORE =
  'suggestion|request|volunteer|series|calendar|matching|points|supervision|whistle|patrol|filing|shop|giving|certificate|review|coverage|activity|hours|team|recognition|visit|anomaly';
const LISTENERS = 'notification|indicator|desk|open311';

/** Who may import whom; see docs/architecture.md. @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(server|miniapp|test)/' },
    },
    {
      name: 'server-and-miniapp-never-meet',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^miniapp/' },
    },
    {
      name: 'miniapp-and-server-never-meet',
      severity: 'error',
      from: { path: '^miniapp/' },
      to: { path: '^server/' },
    },
    {
      name: 'tests-speak-http',
      comment: 'only test/support starts the server',
      severity: 'error',
      from: { path: '^test/', pathNot: '^test/(support|weapp|bench)/' },
      to: { path: '^(server|miniapp)/src' },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^server/src/platform/' },
      to: { path: '^server/src/modules/' },
    },
    {
      name: 'modules-meet-at-their-index',
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/' },
      to: {
        path: '^server/src/modules/',
        pathNot: [
          '^server/src/modules/$1/',
          '^server/src/modules/[^/]+/index\\.ts$',
          // Pure, and loaded by threads, which need nothing of the module around it.
          '^server/src/modules/matching/solver/index\\.ts$',
        ],
      },
    },
    {
      name: 'foundations-import-downward',
      severity: 'error',
      from: { path: `^server/src/modules/(${FOUNDATIONS})/` },
      to: { path: `^server/src/modules/(${CORE}|${LISTENERS})/` },
    },
    {
      name: 'core-knows-no-listeners',
      severity: 'error',
      from: { path: `^server/src/modules/(${CORE})/` },
      to: { path: `^server/src/modules/(${LISTENERS})/` },
    },
    {
      name: 'request-knows-no-volunteers',
      severity: 'error',
      from: { path: '^server/src/modules/request/' },
      to: {
        path: '^server/src/modules/(patrol|volunteer|matching|points|supervision|whistle|filing|review)/',
      },
    },
    {
      name: 'volunteer-knows-no-points',
      severity: 'error',
      from: { path: '^server/src/modules/volunteer/' },
      to: { path: '^server/src/modules/(matching|points)/' },
    },
    {
      name: 'pure-files',
      comment: 'states and policies read like law: no framework, no service',
      severity: 'error',
      from: { path: '^server/src/.*\\.(states|policy)\\.ts$' },
      to: { path: ['node_modules/@nestjs', 'node_modules/typeorm', '\\.(service|controller|queries)\\.ts$'] },
    },
    {
      name: 'controllers-keep-out-of-the-database',
      severity: 'error',
      from: { path: '\\.controller\\.ts$', pathNot: 'health\\.controller\\.ts$' },
      to: { path: ['platform/database', '\\.entity\\.ts$'] },
    },
    {
      name: 'features-never-meet',
      severity: 'error',
      from: { path: '^miniapp/src/features/([^/]+)/' },
      to: { path: '^miniapp/src/(features|tabs)/', pathNot: '^miniapp/src/features/$1/' },
    },
    {
      name: 'ui-is-dumb',
      severity: 'error',
      from: { path: '^miniapp/src/ui/' },
      to: { path: '^miniapp/src/(lib/(api-client|session|draft-store)|features|tabs)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'server/tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};

/** The lines of the house, held by the machine: which folder may know which. `npm run lines` says what breaks one. */
const PURE = ['sheet', 'record', 'values', 'recognise', 'ledger', 'standard', 'assess', 'report', 'i18n'];

/** Each pure folder, and those to its left that it may import. */
const LEFT_OF = {
  sheet: [],
  i18n: ['sheet'],
  record: ['sheet'],
  values: ['sheet', 'record'],
  recognise: ['sheet', 'values', 'record'],
  ledger: ['sheet', 'values', 'record', 'recognise'],
  standard: ['sheet', 'values', 'record', 'ledger'],
  assess: ['sheet', 'values', 'record', 'recognise', 'ledger', 'standard'],
  report: ['sheet', 'values', 'record', 'recognise', 'ledger', 'standard', 'assess', 'i18n'],
};

const folder = (names) => `^src/(${names.join('|')})/`;
const TEST = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(LEFT_OF).map(([name, left]) => ({
      name: `${name}-knows-only-its-left`,
      comment: 'The data goes one way: a stage knows the stages before it and nothing after it.',
      severity: 'error',
      from: { path: `^src/${name}/`, pathNot: TEST },
      to: { path: '^src/', pathNot: folder([name, ...left]) },
    })),
    {
      name: 'pure-folders-need-no-package',
      comment: 'The stages between snapshot and plan are plain TypeScript; only names (pinyin) and validation (zod) come from outside.',
      severity: 'error',
      from: { path: folder(PURE), pathNot: TEST },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(pinyin-pro|zod)/' },
    },
    {
      name: 'workbook-adapters-behind-the-port',
      comment: 'An adapter knows snapshot, plan and port, never the stages between.',
      severity: 'error',
      from: { path: '^src/workbook/', pathNot: TEST },
      to: { path: '^src/', pathNot: folder(['workbook', 'sheet', 'report']) },
    },
    {
      name: 'app-knows-the-port-only',
      comment: 'Use cases speak to a workbook through its port; which adapter it is, the composition root decides.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: TEST },
      to: { path: '^src/(workbook/(excel|file)|taskpane|commands|web|cli|testing)/' },
    },
    {
      name: 'nobody-imports-a-root',
      comment: 'taskpane, commands, web and cli put the parts together; only web shows the pane.',
      severity: 'error',
      from: { path: '^src/(?!taskpane|commands|web|cli|testing)', pathNot: TEST },
      to: { path: '^src/(taskpane|commands|web|cli|testing)/' },
    },
    {
      name: 'cli-without-pane',
      comment: 'The batch command has no screen.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: TEST },
      to: { path: '^src/(taskpane|commands|web)/' },
    },
    {
      name: 'pane-without-page',
      comment: 'What runs in Excel holds nothing of the page: no grid, no file reader.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/', pathNot: TEST },
      to: { path: '^src/(web|cli|workbook/file)/|node_modules/(@univerjs|hucre|@e965)' },
    },
    {
      name: 'react-in-the-panes-only',
      comment: 'React lives in taskpane and web.',
      severity: 'error',
      from: { pathNot: '^src/(taskpane|web|testing)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: `${TEST}|\\.d\\.ts$|empty-module` },
      to: {},
    },
    {
      name: 'testing-in-tests-only',
      comment: 'Builders and hosts of the tests never ship.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TEST}|^src/testing/` },
      to: { path: '^src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.css$' },
  },
};

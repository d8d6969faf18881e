/** ESM-only packages that jest must transform; all others run as they are. */
const ESM = ['hucre', 'echarts', 'zrender', 'lodash-es', 'nanoid', 'strip-bom', 'uuid'];

const swc = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
  module: { type: 'commonjs' },
};

const common = {
  transform: { '\\.(tsx?|m?js)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(?:.+/node_modules/)?(?:${ESM.join('|')})/)`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: { '\\.css$': '<rootDir>/src/testing/empty-module.ts' },
};

/** Files named `*.dom.test.ts(x)` run in jsdom, `*.e2e.test.ts` drive a real Chromium, all others run in plain Node. */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.(dom|e2e)\\.test\\.tsx?$'],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.dom.test.ts', '<rootDir>/src/**/*.dom.test.tsx'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.e2e.test.ts'],
    },
  ],
};

// Run through `npm run mutation` (scripts/mutation.js), which says what to change and which tests must notice.
const area = process.env.MUTATION_AREA ?? 'all'

export default {
  testRunner: 'vitest',
  tsconfigFile: 'tsconfig.none.json', // TypeScript 7 has no API for Stryker to read it with; the name points nowhere
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  mutator: { excludedMutations: ['OptionalChaining'] }, // `a[0].b` for `a[0]?.b` does not compile: tsc kills it
  ignoreStatic: true, // texts and sources of a rule: the tests of the catalogue hold those
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${area}.json` },
  htmlReporter: { fileName: `reports/mutation/${area}.html` },
  thresholds: { high: 90, low: 85, break: null },
  concurrency: Number(process.env.MUTATION_JOBS ?? 2),
  ignorePatterns: ['.stryker-tmp', 'reports', 'dist', 'coverage'], // or each area copies the others' sandboxes
  tempDirName: `.stryker-tmp/${area}`,
}

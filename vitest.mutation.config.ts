import { defineConfig } from 'vitest/config'

/** The tests that say what is right; snapshots and the command line would only repeat them, slowly. */
export default defineConfig({
  test: { include: ['test/{calendar,facts,rules}/**/*.test.ts'], testTimeout: 30_000 },
})

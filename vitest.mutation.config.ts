import process from 'node:process'
import { defineConfig } from 'vitest/config'

/** The tests that scripts/mutation.js names. */
export default defineConfig({
  test: { include: [process.env.MUTATION_TESTS ?? 'test/**/*.test.ts'], testTimeout: 30_000 },
})

import process from 'node:process'
import { defineConfig } from 'vitest/config'

/** The tests that try made-up input, for as long as is asked: `FUZZ_RUNS=100000 npm run fuzz`. */
export default defineConfig({
  test: {
    include: ['test/fuzz/**/*.test.ts', 'test/dossier/{agreement,load-properties}.test.ts'],
    env: { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000' },
    testTimeout: 24 * 3_600_000,
  },
})

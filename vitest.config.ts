/** How the tests are run. */
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Worker threads share the code cache; a test that needs another environment starts a process of its own.
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000
  }
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Browser files mostly wait for the browser: on two cores, three side by side take half the time of one by one.
    maxWorkers: 3,
    reporters: ['default', './tooling/closing-line.ts'],
    projects: [
      {
        // What tsup puts in at build.
        define: { VERSION: JSON.stringify('0.0.0') },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/test/**/*.test.{ts,tsx}', 'tooling/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          testTimeout: 60_000,
          benchmark: { include: ['packages/*/test/**/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['{apps,packages}/*/test/**/*.browser.test.ts'],
          benchmark: { include: [] },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

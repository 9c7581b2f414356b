import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/{src,test}/**/*.test.ts', 'tooling/**/*.test.ts'],
          benchmark: { include: ['packages/*/test/**/*.bench.ts'] },
        },
      },
    ],
  },
})

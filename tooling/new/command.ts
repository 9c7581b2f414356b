import type { GeneratedFile } from '../gen/file.ts'

export const commandFiles = (id: string): GeneratedFile[] => [
  {
    path: `packages/cli/src/commands/${id}.ts`,
    text: `import type { CliCommand } from '../cli-command.ts'

export const command: CliCommand = {
  name: '${id}',
  define: (command) => command.description('').action(() => undefined),
}
`,
  },
  {
    path: `packages/cli/test/${id}.test.ts`,
    text: `import { expect, test } from 'vitest'
import { okr } from './support/okr.ts'

test('okr ${id} does what it says', async () => {
  expect(await okr('${id}')).toMatchObject({ code: 0, out: 'what it says' })
})
`,
  },
]

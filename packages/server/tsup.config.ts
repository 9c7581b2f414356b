import { library } from '../../tooling/tsup.ts'
import manifest from './package.json' with { type: 'json' }

export default library(
  {
    index: 'src/index.ts',
    'operations/index': 'src/operations/index.ts',
    'node/index': 'src/node/index.ts',
    'mcp/index': 'src/mcp/index.ts',
    'mcp/stdio': 'src/mcp/stdio.ts',
  },
  { define: { VERSION: JSON.stringify(manifest.version) } },
)

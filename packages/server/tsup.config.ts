import { library } from '../../tooling/tsup.ts'
import manifest from './package.json' with { type: 'json' }

export default library(
  {
    index: 'src/index.ts',
    'operations/index': 'src/operations/index.ts',
    'jobs/index': 'src/jobs/index.ts',
    'node/index': 'src/node/index.ts',
    'mcp/index': 'src/mcp/index.ts',
    'mcp/stdio': 'src/mcp/stdio.ts',
  },
  // tsup leaves out what is a dependency, but not what is an optional one.
  { define: { VERSION: JSON.stringify(manifest.version) }, external: Object.keys(manifest.optionalDependencies) },
)

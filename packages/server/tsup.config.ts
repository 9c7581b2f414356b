import { library } from '../../tooling/tsup.ts'
import manifest from './package.json' with { type: 'json' }

export default library(
  {
    index: 'src/index.ts',
    'operations/index': 'src/operations/index.ts',
    'jobs/index': 'src/jobs/index.ts',
    'node/index': 'src/node/index.ts',
  },
  { define: { VERSION: JSON.stringify(manifest.version) } },
)

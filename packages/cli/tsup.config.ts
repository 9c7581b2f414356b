import { library } from '../../tooling/tsup.ts'
import manifest from './package.json' with { type: 'json' }

export default library({ okr: 'src/okr.ts' }, { define: { VERSION: JSON.stringify(manifest.version) } })

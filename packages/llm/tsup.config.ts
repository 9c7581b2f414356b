import { library } from '../../tooling/tsup.ts'

export default library({ index: 'src/index.ts', 'testing/index': 'src/testing/index.ts' })

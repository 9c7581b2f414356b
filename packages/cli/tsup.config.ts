import { library } from '../../tooling/tsup.ts'

export default library({ okr: 'src/okr.ts' })

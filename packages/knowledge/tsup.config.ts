import { library } from '../../tooling/tsup.ts'

export default library(
  { index: 'src/index.ts', 'check/index': 'src/check/index.ts', 'on-demand/index': 'src/on-demand/index.ts' },
  // Written after the bundle, by `build/write-slices.ts`.
  { external: ['./slices/index.js'] },
)

import { library } from '../../tooling/tsup.ts'

export default library({
  index: 'src/index.ts',
  'params/index': 'src/params/index.ts',
  'prompt/index': 'src/prompt/index.ts',
  'okr/index': 'src/okr/index.ts',
  'kr/index': 'src/kr/index.ts',
  'lint/index': 'src/lint/index.ts',
  'guide/index': 'src/guide/index.ts',
  'pack/index': 'src/pack/index.ts',
})

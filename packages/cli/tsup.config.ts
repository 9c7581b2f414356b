import { library } from '../../tooling/tsup.ts'
import manifest from './package.json' with { type: 'json' }

export default library(
  { okr: 'src/okr.ts' },
  {
    define: { VERSION: JSON.stringify(manifest.version) },
    // `okr lint` starts on every save: one small file loads faster than five that have to be found.
    noExternal: [/^@okr\/core\/(?:kr|lint|lint\/catalogue)$/],
    minify: true,
    esbuildOptions: (options) => {
      options.charset = 'utf8'
    },
  },
)

import { existsSync, readdirSync } from 'node:fs'
import { library } from '../../tooling/tsup.ts'

/** A folder with an `index.ts` is a component that can be imported; the others are what components share. */
const components = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`))
/** A hook alone has no styles. */
const styled = components.filter((name) => existsSync(`src/${name}/${name}.css`))

export default library({
  ...Object.fromEntries(components.map((name) => [`${name}/index`, `src/${name}/index.ts`])),
  // Styles stay apart from the scripts: who embeds them decides when they load, and no bundler has to know of CSS.
  ...Object.fromEntries(styled.map((name) => [name, `src/${name}/${name}.css`])),
  styles: 'src/styles.generated.css',
})

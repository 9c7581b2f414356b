import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** `@okr/core` is its sources from here on, so that nothing is generated from an old build, or needs one. */
export function coreFromSources(root: string): void {
  const sources = pathToFileURL(join(root, 'packages/core/src/')).href
  registerHooks({
    resolve: (name, context, next) => {
      const [, part] = /^@okr\/core(?:\/(.+))?$/u.exec(name) ?? [name, null]
      return next(part === null ? name : `${sources}${part ? `${part}/` : ''}index.ts`, context)
    },
  })
}

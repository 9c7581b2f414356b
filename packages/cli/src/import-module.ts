import { resolve as pathFrom } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolve } from 'import-meta-resolve'

/** Whether a name is a path and no package: it starts like one, or ends like the name of a file. */
export const isPath = (name: string): boolean => /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/])|\.(?:json|[cm]?[jt]s)$/u.test(name)

/** Imports a module as if from a file in `folder`. Rejects as `import` does. */
export async function importModule(name: string, folder: string): Promise<unknown> {
  const home = pathToFileURL(`${folder}/`).href
  return import(isPath(name) ? pathToFileURL(pathFrom(folder, name)).href : resolve(name, home))
}

// Written by `pnpm gen` from the files beside it.
import type { Reporter } from '../report.ts'
import { reporter as _github } from './github.ts'
import { reporter as _json } from './json.ts'
import { reporter as _junit } from './junit.ts'
import { reporter as _pretty } from './pretty.ts'
import { reporter as _sarif } from './sarif.ts'

export const reporters: readonly Reporter[] = [_github, _json, _junit, _pretty, _sarif]

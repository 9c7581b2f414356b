import type { PackFunction } from '@okr/core/pack'
import { projectFunctions } from './functions-project.ts'
import { supportFunctions } from './functions-support.ts'

export const functions: PackFunction[] = [...projectFunctions, ...supportFunctions]

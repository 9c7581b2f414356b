import { alex } from './alex.ts'
import type { Contender } from './contender.ts'
import { floor } from './floor.ts'
import { harper } from './harper.ts'
import { ours, parsing } from './ours.ts'
import { retext } from './retext.ts'
import { textlint } from './textlint.ts'
import { writeGood } from './write-good.ts'

export const contenders: readonly Contender[] = [ours, parsing, floor, writeGood, textlint, retext, alex, harper]

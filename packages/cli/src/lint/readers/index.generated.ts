// Written by `pnpm gen` from the files beside it.
import type { Reader } from '../item.ts'
import { reader as _csv } from './csv.ts'
import { reader as _json } from './json.ts'
import { reader as _jsonl } from './jsonl.ts'
import { reader as _markdown } from './markdown.ts'
import { reader as _text } from './text.ts'
import { reader as _yaml } from './yaml.ts'

export const readers: readonly Reader[] = [_csv, _json, _jsonl, _markdown, _text, _yaml]

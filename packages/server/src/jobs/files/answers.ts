import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerStore, ModelPart } from '@okr/llm'
import { writeWhole } from './journal.ts'

/** Answers of a model, a file for each. */
export const folderOfAnswers = (folder: string): AnswerStore => ({
  get: async (key) => {
    try {
      return JSON.parse(await readFile(join(folder, `${key}.json`), 'utf8')) as ModelPart[]
    } catch {
      return undefined
    }
  },
  set: async (key, parts) => {
    await mkdir(folder, { recursive: true })
    await writeWhole(join(folder, `${key}.json`), JSON.stringify(parts), join(folder, `${key}.tmp`))
  },
})

import { extensions } from '../guides/extensions.ts'
import type { Job } from './job.ts'

const longest = 40

/** The industry in its own letters, for people who look into the folder, and the key, which makes the name unique. */
export function fileName({ key, input }: Job): string {
  const words = input.params.industry.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  const name = Array.from(words.join('-')).slice(0, longest).join('')
  return `${name}-${key.slice(0, 16)}.${extensions[input.format]}`
}

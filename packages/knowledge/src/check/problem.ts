import type { Localized } from '@okr/core'

/** Something in a pack that its author has to mend. */
export interface PackProblem {
  /** Where: "themes[2].keyResults[0].target". */
  readonly path: string
  /** What is wrong there and what to do, in both languages. */
  readonly message: Localized
}

export const problem = (path: string, zh: string, en: string): PackProblem => ({
  path,
  message: { 'zh-CN': zh, en },
})

/** Property names joined by dots, positions in brackets. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  )

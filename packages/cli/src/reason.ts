import type { Locale, Localized } from '@okr/core'

const r = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** What the system says by a code, in words. */
const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: r('没有这个文件夹', 'there is no such folder'),
  ENOTDIR: r('路径中间有一段不是文件夹', 'part of the path is no folder'),
  EISDIR: r('这是一个文件夹', 'it is a folder'),
  EACCES: r('没有权限', 'no permission'),
  EPERM: r('没有权限', 'no permission'),
  EROFS: r('磁盘是只读的', 'the disk is read-only'),
  ENOSPC: r('磁盘已满', 'the disk is full'),
  ENAMETOOLONG: r('文件名太长', 'the name is too long'),
}

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Why something could not be read or written, in the language of the reader where we know it. */
export function reasonOf(error: unknown, locale: Locale): string {
  const code = codeOf(error)
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined
  return known?.[locale] ?? (error instanceof Error ? error.message : String(error))
}

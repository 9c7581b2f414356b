import { wellFormed } from '../well-formed.ts'

/** A path as the reference of a file: slashes, and everything but plain characters escaped. */
export function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/')
  const escaped = wellFormed(slashed)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
  if (/^[a-z]%3A\//iu.test(escaped)) return `file:///${escaped.replace('%3A', ':')}`
  if (escaped.startsWith('/')) return `file://${escaped}`
  return escaped.replace(/^(?:\.\/)+/u, '') || '.'
}

import type { WrittenSection } from './events.ts'

const most = 600

/** A section in brief, for those who write what stands around it: its headings and how it begins. */
export function summaryOf({ markdown }: Pick<WrittenSection, 'markdown'>): string {
  const [title = '', ...lines] = markdown.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('|'))
  const headings = lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#+ /, ''))
  const words = lines.filter((line) => !line.startsWith('#')).join(' ')
  const short = words.length > most ? `${words.slice(0, most)}…` : words
  return `${title.replace(/^#+ /, '')} (${headings.join(' / ')}): ${short}`
}

/** What a text without a file name is: JSON, JSONL, Markdown, YAML, CSV or plain lines. */
export function sniff(text: string): string {
  const head = text
    .replace(/^\uFEFF/u, '')
    .slice(0, 20_000)
    .trimStart()
  if (/^[{[]\s*(?:["{[\]}]|$)/u.test(head)) return isJsonLines(head, text) ? 'jsonl' : 'json'
  if (
    /^(?:#{1,6}\s|[-*+]\s|\d{1,3}\.\s|\|.*\|\s*$|<!--|```)/mu.test(head) &&
    !/^[\w"'\u4e00-\u9fff-]{1,30}:(?:\s|$)/u.test(head)
  )
    return 'markdown'
  if (
    /^(?:---\s*$|[\w]{1,30}:\s*(?:$|[|>"'[{-])|(?:objectives?|okrs?|cycle|krs?|key_?results?|目标|周期|关键结果):(?:\s|$))/imu.test(
      head,
    ) &&
    /^\s*-\s|^\s+[\w\u4e00-\u9fff]{1,30}:/mu.test(head)
  )
    return 'yaml'
  const first = head.split('\n', 1)[0] ?? ''
  return /^[^,\t]{1,40}(?:[,\t][^,\t]{0,40}){1,30}$/u.test(first.trim()) && isHeader(first) ? 'csv' : 'text'
}

function isJsonLines(head: string, text: string): boolean {
  const first = head.split('\n', 1)[0] ?? ''
  if (first.trim().length >= text.trim().length) return false
  try {
    JSON.parse(first)
    return true
  } catch {
    return false
  }
}

const isHeader = (line: string): boolean => /(?:key.?result|\bkr\b|objective|关键结果|目标)/iu.test(line)

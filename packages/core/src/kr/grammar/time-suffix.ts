const suffixes = ['结束之前', '结束前', '之前', '以前', '结束', '开春', '前', '之内', '内', '底', '末', '止', '间']
const suffixStarts = '结之以开前内底末止间'

/** Where the words that make a bound of a time end: 6月底前, 周期内. */
export const suffixEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code !== 32 && (code < 0x4e00 || !suffixStarts.includes(text[at] as string))) return at
  const start = code === 32 && '前之内底末止以'.includes(text[at + 1] ?? '?') ? at + 1 : at
  for (const suffix of suffixes)
    if (text.startsWith(suffix, start) && !isWordGoingOn(text, start, suffix)) return start + suffix.length
  return at
}

/** 前置仓, 内部, 末端: the character belongs to a word. */
const isWordGoingOn = (text: string, at: number, suffix: string): boolean => {
  const next = text[at + suffix.length] ?? ''
  return (
    (suffix === '前' && '置端台十三五款'.includes(next || '?')) ||
    (suffix === '内' && '部容审控镜科饰'.includes(next || '?')) ||
    (suffix === '末' && '端梢'.includes(next || '?'))
  )
}

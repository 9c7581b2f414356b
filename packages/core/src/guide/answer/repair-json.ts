/** The first JSON value in a text, closed where it was cut off; undefined where there is none. */
export function repairJson(whole: string): unknown {
  const text = whole.trimEnd()
  const start = text.search(/[{[]/)
  if (start < 0) return undefined
  const { end, open, inString } = scan(text, start)
  if (end !== undefined) return parse(text.slice(start, end))
  const cut = text.slice(start) + (inString ? '"' : '')
  // What a cut leaves half done: an escape, a key without a value, a comma.
  const attempts = [
    cut,
    cut.replace(/\\u?[0-9a-fA-F]{0,3}"$/, '"'),
    cut.replace(/[,:]\s*$/, ''),
    cut.replace(/,?\s*"[^"]*"\s*:?\s*$/, ''),
  ]
  for (const attempt of attempts) {
    const value = parse(attempt + open.toReversed().join(''))
    if (value !== undefined) return value
  }
  return undefined
}

function scan(text: string, start: number): { end: number | undefined; open: string[]; inString: boolean } {
  const open: string[] = []
  let inString = false
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (inString && char === '\\') at++
    else if (char === '"') inString = !inString
    else if (inString) continue
    else if (char === '{') open.push('}')
    else if (char === '[') open.push(']')
    else if (char === '}' || char === ']') {
      open.pop()
      if (open.length === 0) return { end: at + 1, open, inString }
    }
  }
  return { end: undefined, open, inString }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Characters that are seen by no reader but change what a machine reads: controls, bidi marks, zero-width, tags. */
function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff0 && code <= 0xfffb) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  )
}

/** Half-width forms, one space between words, nothing invisible. What a person typed stays what it says. */
export function cleanText(text: string): string {
  const visible = Array.from(text, (char) => (isInvisible(char.codePointAt(0) ?? 0) ? ' ' : char)).join('')
  return visible.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
}

const separators = new Set(' \t\n-‐‑‒–—―−~～〜到至_·・、,，.。:：;；/\\|()（）[]【】{}「」『』"\'“”‘’')

/** A form in which two spellings of one thing are equal: folded width and case, without spaces and punctuation. */
export function comparable(text: string): string {
  const kept = Array.from(cleanText(text).toLowerCase()).filter((char) => !separators.has(char))
  return kept.join('')
}

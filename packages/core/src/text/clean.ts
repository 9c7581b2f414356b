/** Characters that are seen by no reader but change what a machine reads: controls, bidi marks, zero-width, tags. */
const invisible =
  /[\p{Cc}\u{AD}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF0}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu

/** Half-width forms, one space between words, nothing invisible. What a person typed stays what it says. */
export const cleanText = (text: string): string =>
  text.replaceAll(invisible, ' ').normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()

const separators = /[ \t\n\-‐‑‒–—―−~～〜到至_·・、,，.。:：;；/\\|()（）[\]【】{}「」『』"'“”‘’]/gu

/** A form in which two spellings of one thing are equal: folded width and case, without spaces and punctuation. */
export const comparable = (text: string): string => cleanText(text).toLowerCase().replaceAll(separators, '')

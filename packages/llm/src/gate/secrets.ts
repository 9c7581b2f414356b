/** What must never be repeated. */
export interface Secrets {
  readonly isIn: (sentence: string) => boolean
}

/** Letters and digits alone: spacing, punctuation and emphasis hide nothing. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Long enough that nobody writes it by chance: a Chinese character says about as much as two letters. */
const passageIn = (text: string): number => (/\p{Script=Han}/u.test(text) ? 12 : 24)

/**
 * `marks` are short and may not occur at all; of `texts`, the instructions themselves, no passage may be repeated word
 * for word; `commands` are values of parameters that read like instructions, of which not even the odd words may come
 * back.
 */
export function secretsOf(marks: readonly string[], texts: readonly string[], commands: readonly string[]): Secrets {
  const whole = [...marks.map(comparable), ...commands.flatMap(oddWords)].filter((mark) => mark.length > 1)
  const passages = texts.map(comparable)
  return {
    isIn: (sentence) => {
      const said = comparable(sentence)
      if (said === '') return false
      return whole.some((mark) => said.includes(mark)) || passages.some((text) => repeats(said, text))
    },
  }
}

function repeats(said: string, text: string): boolean {
  const passage = passageIn(text)
  for (let at = 0; at + passage <= said.length; at += passage / 2) {
    if (text.includes(said.slice(at, at + passage))) return true
  }
  return false
}

/** Words with capitals or digits inside, and what stands in quotation marks: what a command wants to see printed. */
const oddWords = (command: string): string[] => [
  ...Array.from(command.matchAll(/["'“”‘’「『《]([^"'“”‘’」』》]{2,60})["'“”‘’」』》]/gu), ([, quoted]) =>
    comparable(quoted ?? ''),
  ),
  ...(command.match(/[A-Za-z0-9_-]{3,40}/g) ?? [])
    .filter((word) => /\d|[a-z][A-Z]|^[A-Z_-]{4,}$|_/.test(word))
    .map(comparable),
]

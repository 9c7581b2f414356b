import { Lexer, type Token } from 'marked'
import { tame } from './tame.ts'

const lexBlocks = (markdown: string): Token[] => new Lexer({ gfm: true }).blockTokens(markdown, [])

/**
 * The blocks of a text. Spans are read by `readInline`, which sees what was escaped and is linear on any input.
 * Chat apps like to fence a whole document as code: such a fence is opened.
 */
export function lex(markdown: string): Token[] {
  return lexBlocks(tame(markdown)).flatMap((token) =>
    token.type === 'code' && /^(?:markdown|md)$/i.test(token.lang ?? '') ? lexBlocks(tame(token.text)) : [token],
  )
}

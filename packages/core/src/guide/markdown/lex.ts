import { Lexer, type Token } from 'marked'

/** The blocks of a tamed text. Spans are read by `readInline`, which sees what was escaped and is linear on any input. */
export const lex = (markdown: string): Token[] => new Lexer({ gfm: true }).blockTokens(markdown, [])

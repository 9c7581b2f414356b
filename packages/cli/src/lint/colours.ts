type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'underline'

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  underline: [4, 24],
}

export type Paint = (text: string, style: Style) => string

export const painter = (withColour: boolean): Paint =>
  withColour ? (text, style) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m` : (text) => text

/** Colours only where somebody looks, and never where NO_COLOR says no (no-color.org). */
export function wantsColour(isScreen: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['NO_COLOR']) return false
  return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : isScreen && env['TERM'] !== 'dumb'
}

/** Controls of a file must not reach the terminal. */
export const printable = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .replaceAll(/[\t\n]/gu, ' ')

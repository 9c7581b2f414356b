const most = 80

/** What somebody typed, short enough to be said back to them: 80 characters at most. */
export function clip(text: string): string {
  const characters = Array.from(text.slice(0, 4 * most))
  return characters.length <= most && text.length <= 4 * most ? text : `${characters.slice(0, most - 1).join('')}…`
}

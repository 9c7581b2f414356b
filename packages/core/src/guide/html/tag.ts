const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)

/** An element around content that is HTML already; the values of attributes are escaped. */
export function tag(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** An element with a class; nothing around nothing. */
export const box = (name: string, kind: string, content: string): string =>
  content === '' ? '' : tag(name, content, { class: kind })

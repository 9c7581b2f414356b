/** What was taken out of a model's text, and how often. */
export interface Cuts {
  citations: number
  addresses: number
  markup: number
  language: number
  names: number
  secrets: number
}

export const noCuts = (): Cuts => ({ citations: 0, addresses: 0, markup: 0, language: 0, names: 0, secrets: 0 })

const bracketed = /[[【［]([^[\]【】［］\n]{1,200})[\]】］](\((?:[^()\n]|\([^()\n]{0,200}\)){0,600}\))?/g
const inRoundBrackets = /[（(]\s?(S\d{1,4}(?:\s?[,，、;；]\s?S\d{1,4}){0,8})\s?[)）]/gi
const separators = /[,，、;；\s]+/
/** What a reader would take for a citation: `S3`, `3`, `^3`, `ref:x`, an id of several words. */
const evident = /^(?:\^?[\w-]{1,40}|ref:.{1,80}|[sS]?\d{1,4}[,，、;；-]?)$/
const looksCited = /^(?:\^|ref:|[sS]?\d{1,4}$|来源|source\b|citation)|^[a-z0-9]+(?:-[a-z0-9]+)+$/i

/** Keeps the citations that were handed out, in one form; takes out all others, and the addresses of links. */
export function gateCitations(text: string, allowed: ReadonlySet<string>, cuts: Cuts): string {
  const keep = (keys: readonly string[]): string =>
    keys
      .map((key) => key.replace(/^ref:/i, '').toUpperCase())
      .filter((key) => {
        if (allowed.has(key)) return true
        cuts.citations++
        return false
      })
      .map((key) => `[${key}]`)
      .join('')
  const gated = text.replaceAll(bracketed, (whole, inside: string, target: string | undefined) => {
    const keys = inside.trim().split(separators).filter(Boolean)
    if (keys.length > 0 && keys.every((key) => evident.test(key) && looksCited.test(key))) {
      if (target !== undefined) cuts.addresses++
      return keep(keys)
    }
    if (target === undefined) return whole
    cuts.addresses++
    return inside
  })
  return gated.replaceAll(inRoundBrackets, (_, inside: string) => keep(inside.split(separators).filter(Boolean)))
}

const address =
  /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|(?:mailto|javascript|vbscript|file|blob|tel):(?=\S)|data:(?=[a-z]+\/))[^\s<>"'，。；、（）()[\]【】]{0,2000}/gi
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const domain =
  /(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|cn|ai|dev|co|info|gov|edu|app|xyz|top|ru|de|uk|fr|jp|eu|us|me|biz|tech|site|online|club|shop)(?![\w-])(?:[/?#][^\s<>"'，。；、（）()[\]【】]{0,2000})?/gi

/** Addresses stand in the references, which code prints. A name such as Booking.com may stay where it was handed out. */
export function gateAddresses(text: string, isHanded: (name: string) => boolean, cuts: Cuts): string {
  const cut = (found: string): string => {
    cuts.addresses++
    return /[.,;:!?]*$/.exec(found)?.[0] ?? ''
  }
  return text
    .replaceAll(address, cut)
    .replaceAll(mail, cut)
    .replaceAll(domain, (name) => (!/[/?#]/.test(name) && isHanded(name) ? name : cut(name)))
}

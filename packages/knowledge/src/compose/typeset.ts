/** A space between Chinese characters and Latin letters or digits, and none between Chinese characters. */
export const spaced = (text: string): string =>
  text
    .replaceAll(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
    .replaceAll(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu, ' ')

/** A name as it stands inside an English sentence: only abbreviations and proper names keep their capital. */
export const inSentence = (name: string): string =>
  /^(?!Cpk)[A-Z][a-z]+(?:[ ,-]|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** A slot at the start of an English sentence brings a small letter with it. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

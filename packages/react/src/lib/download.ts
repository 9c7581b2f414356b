/** Hands a file to the reader as a download. */
export function download(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name })
  link.click()
  // The download has taken hold of the blob once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** A text as a file of a type. */
export const textFile = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` })

/** A title as a file name: every system can store it, and both languages can read it. */
export const fileName = (title: string, otherwise: string, extension: string): string =>
  `${
    title
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/gu, '')
      .slice(0, 80) || otherwise
  }.${extension}`

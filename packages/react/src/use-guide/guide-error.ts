/** Why no guide came, or no more of it: asking the same again would not help. */
export class GuideError extends Error {
  override readonly name = 'GuideError'
  /** The kind of failure as a problem (RFC 9457) names it: `about:blank` where there are words alone. */
  readonly type: string

  constructor(message: string, type = 'about:blank') {
    super(message)
    this.type = type
  }
}

/** The error that a server's words tell of: those of a problem or of a message, or the text itself. */
export function errorIn(text: string, otherwise: string): GuideError {
  try {
    const { type, detail, message, title } = JSON.parse(text) as Readonly<Record<string, unknown>>
    const words = [detail, message, title].find((one) => typeof one === 'string')
    return new GuideError(words ?? text, typeof type === 'string' ? type : undefined)
  } catch {
    return new GuideError(text || otherwise)
  }
}

/** What an answer says that is no success. */
export const errorOf = async (response: Response): Promise<GuideError> =>
  errorIn(await response.text(), `${response.status} ${response.statusText}`)

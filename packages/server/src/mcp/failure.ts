import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import type { Locale } from '@okr/core'
import { problemKinds } from '../problems/kinds.ts'
import { OperationError } from '../problems/operation-error.ts'
import type { Session } from './session.ts'

/** What a client is told of a failure: what went wrong and what to do. What is ours says nothing of itself. */
export function failureText(error: unknown, locale: Locale, { onError }: Session): string {
  const known = OperationError.is(error) ? error : new OperationError('internal')
  if (!OperationError.is(error)) onError(error)
  else if (error.details.cause !== undefined) onError(error.details.cause)
  const { detail, retryAfter } = known.details
  const again = { 'zh-CN': `请在 ${retryAfter} 秒后重试。`, en: `Try again in ${retryAfter} s.` }
  const stop = { 'zh-CN': '。', en: '.' }[locale]
  return [
    `${problemKinds[known.kind].title[locale]}${stop}`,
    ...(detail ? [detail[locale]] : []),
    ...(retryAfter === undefined ? [] : [again[locale]]),
  ].join(locale === 'en' ? ' ' : '')
}

/** The same where no model would see it: an error of the protocol. */
export function protocolError(error: unknown, session: Session, data?: object): ProtocolError {
  const isTheirs = OperationError.is(error) && error.kind !== 'internal'
  const code = isTheirs ? ProtocolErrorCode.InvalidParams : ProtocolErrorCode.InternalError
  return new ProtocolError(code, failureText(error, session.locale, session), data)
}

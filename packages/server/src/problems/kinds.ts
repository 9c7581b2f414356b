import type { Localized } from '@okr/core'

interface Kind {
  /** HTTP status. */
  readonly status: number
  /** What went wrong, in general; the detail of a problem says it of one case. */
  readonly title: Localized
}

const kind = (status: number, zh: string, en: string): Kind => ({ status, title: { 'zh-CN': zh, en } })

/** Everything that can go wrong, in all channels. The key ends the `type` of a problem and never changes its meaning. */
export const problemKinds = {
  'invalid-json': kind(400, '请求体不是 JSON', 'The body is no JSON'),
  'invalid-header': kind(400, '请求头有误', 'A header is wrong'),
  'not-authenticated': kind(401, '需要密钥', 'A key is needed'),
  'not-allowed': kind(403, '密钥没有这项权限', 'The key does not allow this'),
  'origin-refused': kind(403, '不接受来自这个网页的请求', 'Requests from this page are refused'),
  'not-found': kind(404, '没有这个资源', 'There is no such thing'),
  'method-not-allowed': kind(405, '这个地址不支持这种方法', 'This address does not take that method'),
  'not-acceptable': kind(406, '给不出所要的格式', 'None of the formats asked for can be given'),
  'in-progress': kind(409, '还没有完成', 'It is still under way'),
  'too-large': kind(413, '请求体太大', 'The body is too large'),
  'unsupported-media-type': kind(415, '请求体的类型不对', 'The body has another type than application/json'),
  'host-refused': kind(421, '不接受发往这个主机名的请求', 'Requests to this host name are refused'),
  'invalid-input': kind(422, '输入有误', 'The input is wrong'),
  'key-reused': kind(422, 'Idempotency-Key 已用于另一个请求', 'The Idempotency-Key was used for another request'),
  'no-model': kind(422, '没有配置模型', 'No model is configured'),
  'too-many-requests': kind(429, '请求太多', 'Too many requests'),
  'budget-spent': kind(429, '额度已用完', 'The budget is spent'),
  internal: kind(500, '服务出错', 'Something went wrong here'),
  'model-failed': kind(502, '模型没有写出来', 'The model did not deliver'),
  unavailable: kind(503, '服务正在停止', 'The service is shutting down'),
} as const satisfies Readonly<Record<string, Kind>>

export type ProblemKind = keyof typeof problemKinds

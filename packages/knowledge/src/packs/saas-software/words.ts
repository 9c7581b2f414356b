import type { Statement, Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** A sentence of trade knowledge or advice: nobody is cited for it. */
export const own = (zh: string, en: string): Statement => ({ text: t(zh, en), sources: [] })

/** A sentence that others say. */
export const cited = (sources: string[], zh: string, en: string): Statement => ({ text: t(zh, en), sources })

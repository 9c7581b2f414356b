import type { Statement } from '@okr/core/pack'

/** A sentence of trade knowledge or advice, which nobody else needs to have said. */
export const said = (zh: string, en: string): Statement => ({ text: { 'zh-CN': zh, en }, sources: [] })

/** A sentence that rests on sources. */
export const cited = (sources: string[], zh: string, en: string): Statement => ({ text: { 'zh-CN': zh, en }, sources })

import type { Locale } from '@okr/core'

/** The language to speak to a caller: of those named by Accept-Language the one wished for most; English else. */
export function languageOf(header: string | null): Locale {
  if (header === null) return 'en'
  let best: { readonly locale: Locale; readonly weight: number } | undefined
  for (const part of header.slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const locale = /^zh\b/.test(tag) ? 'zh-CN' : /^en\b/.test(tag) ? 'en' : undefined
    const weight = Number(
      parameters
        .find((one) => one.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    )
    if (locale && weight > (best?.weight ?? 0)) best = { locale, weight }
  }
  return best?.locale ?? 'en'
}

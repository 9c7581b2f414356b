import type { Locale } from '@okr/core'

/** How much of a source was seen, in Chinese. The registry says it in English, in a few fixed phrases. */
const chinese: Readonly<Record<string, string>> = {
  'excerpt (up to about 2,000 characters, usually the opening)': '节选（约 2000 字符以内，通常为开头）',
  'not seen': '未见',
  'work itself not seen; only a catalogue entry, front matter, abstract or summary of it':
    '未见原著；只看过目录条目、前言、摘要或概述',
  'catalogue entry, abstract, front matter or opening only': '只看过目录条目、摘要、前言或开头',
  'whole file': '全文',
  abstract: '摘要',
  'title page and opening recitals': '标题页与序言条款',
  'one article of the law': '该法的一个条文',
  'glossary entry naming the standard; the standard itself not seen': '提到该标准的术语条目；未见标准本身',
}

export const extentText = (extent: string, locale: Locale): string =>
  (locale === 'zh-CN' && Object.hasOwn(chinese, extent) ? chinese[extent] : undefined) ?? extent

import { holdsHan } from '../scan/codes.ts'
import { names } from './names.ts'
import { type Range, trim } from './range.ts'
import { isSource } from './sources.ts'
import type { Aside, Words } from './words.ts'

const zhSource =
  /^(?:以|按|按照|取自|取数自|数据取自|数据看|数据来自|从|看|源自|来自|依据|根据|数据以|取|统计自|数据用|参照|见|数据出自|出自|数据源为|数据来源为|在)\s*(.+?)\s*(?:为准|口径|统计|算|计算|取数|导出|签收时间算|口径统计|数据|读取|记录|核算|中读取|中取数|上看|里看|结果为准|为依据|计|取)?$/
const zhSourceEnd = /^(.+?)\s*(?:每[周月日天季]|按[周月日天季])?(?:出数|取数|统计|记录|导出|口径|为准|可查|读数|核算)$/
const enSource =
  /^(?:as |(?:numbers|figures|values|it) (?:come|comes|is|are) )?(?:measured|tracked|reported|recorded|read|counted|monitored|seen|shown|taken|verified|pulled|logged|sourced|evidenced|metered|read off|checked|captured|audited|published|visible|data)?(?: (?:daily|weekly|monthly|quarterly))? ?(?:in|by|from|via|per|with|on|through|using|according to|based on|off)(?: our| the)? (.+?)(?: every \w+)?$/

const saidBy = /^says (?:the |our )?(.+)$/

/** 以神策为准, 按DMS口径, "tracked in HubSpot", "per the regulatory return". */
export function sourcePhrase(words: Words, part: string): Aside | null {
  return holdsHan(part) ? chinesePhrase(words, part) : englishPhrase(words, part)
}

function chinesePhrase({ text, range, segment }: Words, part: string): Aside | null {
  const zh = zhSource.exec(part)
  if (zh?.[1] && (isZhSource(part) || isSource(zh[1])))
    return { kind: 'source', range: inside(text, range, part, trimSource(zh[1])) }
  const tail = '数计录出径准查算'.includes(part[part.length - 1] as string) ? zhSourceEnd.exec(part) : null
  if (tail?.[1] && tail[1].length <= 16)
    return {
      kind: 'source',
      range: inside(
        text,
        range,
        part,
        segment.bracket && (!isSource(tail[1]) || (part.endsWith('记录') && !/系统$|平台$/.test(tail[1])))
          ? part
          : tail[1],
      ),
    }
  return null
}

function englishPhrase({ text, range }: Words, part: string): Aside | null {
  const en = saidBy.exec(part) ?? enSource.exec(part)
  const isMeasured =
    en &&
    (/^(?:as |says |numbers|figures|measured|tracked|reported|recorded|read|counted|monitored|per |according|based on|data|taken|verified|pulled|logged|sourced|audited)/.test(
      part,
    ) ||
      isSource(en[1] as string))
  return isMeasured && !/^(?:in|on|by) (?:the )?(?:next|end|20)/.test(part)
    ? { kind: 'source', range: inside(text, range, part, en[1] as string) }
    : null
}

const isZhSource = (part: string): boolean =>
  /(?:为准|口径|统计|取数|导出|算|核算|读取|为依据|记录)$/.test(part) ||
  /^(?:取自|数据看|数据取自|数据来自|源自|来自|出自|看)/.test(part)

/** "TMS签收时间" is read from TMS. */
const trimSource = (words: string): string =>
  /^([a-z]{2,8})(?:[\u4e00-\u9fa5]{2,4}时间|入账|台账统计|后台)$/.exec(words)?.[1] ??
  words.replace(/(?:统计|记录)$/, '')

export function inside(text: string, range: Range, part: string, words: string): Range | null {
  const at = part.indexOf(words)
  return trim(text, range.start + at, range.start + at + words.length, names)
}

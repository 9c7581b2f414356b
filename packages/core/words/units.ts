import { unitWords } from '../src/kr/lexicon/units.ts'

const measured: Readonly<Record<string, string>> = {
  '%': '% 百分 percent pct per-cent %点',
  pp: 'pp 个百分点 百分点 percentage-points percentage-point pts ppt points-percent 个点 pps',
  CNY: '元 人民币 块 块钱 rmb cny 元人民币 yuan',
  USD: '美元 usd 美金 刀 dollars us$',
  EUR: '欧元 eur euros euro',
  GBP: '英镑 gbp 镑 pounds',
  ms: 'ms 毫秒 milliseconds millisecond msec',
  s: 's 秒 秒钟 sec secs second seconds',
  min: 'min 分钟 分种 mins minute minutes',
  h: 'h 小时 个小时 钟头 hr hrs hour hours 工时 working-hours',
  d: 'd 天 日 个工作日 工作日 自然日 个自然日 day days business-days working-days business-day working-day calendar-days 工作天',
  week: '周 个星期 星期 wk wks week weeks w 个礼拜',
  month: '个月 月 month months mo mos',
  year: '年 year years yr yrs',
  ppm: 'ppm',
  x: '倍 x times-as-many 番',
}

const scaled: readonly (readonly [string, string, number])[] = [
  ['万元', 'CNY', 1e4],
  ['亿元', 'CNY', 1e8],
  ['千元', 'CNY', 1e3],
  ['百万元', 'CNY', 1e6],
  ['万美元', 'USD', 1e4],
  ['亿美元', 'USD', 1e8],
  ['‰', '%', 0.1],
  ['quarters', 'month', 3],
  ['quarter', 'month', 3],
  ['个季度', 'month', 3],
]

const counts =
  'gj mj gj/t kg/t kwh/t kgce gce tce tco2 tco2e kgco2e m3 nm3 个 家 名 位 人 款 项 起 例 件 场 次 台 套 条 单 笔 份 篇 户 辆 间 座 所 张 批 册 分 星 种 门 节 堂 只 支 封 宗 处 级 层 枚 颗 盒 吨 公斤 千克 克 平方米 平米 公里 米 人次 人天 人日 pv uv 门店 度 tps qps 岁 本 集 期 轮 页 组 对 架 株 头 亩 台次 件次 班次 架次 行 字 枪 桩 站 城市 校 kwh kg mw mwh gwh gw kw wh g t mm cm km m mb gb tb kb points point pts stars star db bar nm hl l ml dpmo t/h rpm lbs lb oz ft mpa kpa °c ℃ 克拉 标准箱 teu 毫米 厘米 微米 转 千瓦时 万千瓦时 兆瓦 吉瓦 毫升 升 立方米 批次 单位 席 人份 艘 列 班 道 圈 包 瓶 箱 袋 枝 盘 幅 桶 顿 口 问 点 个点位 声 趟 遍 名次 位次 头部'

/** The words behind a number, each with the place of its meaning in `unitWords`. Hyphens stand for spaces. */
export function unitEntries(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, unit: string | null, factor: number) =>
    words.set(
      word.replaceAll('-', ' '),
      unitWords.findIndex((one) => one.unit === unit && one.factor === factor),
    )
  for (const word of counts.split(' ')) add(word, null, 1)
  for (const [unit, list] of Object.entries(measured)) for (const word of list.split(' ')) add(word, unit, 1)
  for (const [word, unit, factor] of scaled) add(word, unit, factor)
  return words
}

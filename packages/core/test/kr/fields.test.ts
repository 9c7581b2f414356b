import { describe, expect, it } from 'vitest'
import { type KeyResultFields, parseKeyResult } from '../../src/kr/index.ts'
import { lintKeyResult } from '../../src/lint/index.ts'

/** A sound key result, and what is read from it. */
type Row = readonly [text: string, fields: Partial<KeyResultFields>]

const groups: Readonly<Record<string, readonly Row[]>> = {
  'what stands behind the result names no second one': [
    ['设备综合效率从 71% 提升至 80%，样本 200 份，覆盖 12 家门店', { baseline: 71, target: 80, unit: '%' }],
    ['Reduce defect rate from 3% to 1% across 12 stores, sample of 200 orders, weekly', { target: 1, owner: null }],
    [
      'OEE from 71% to 80%; measured weekly in MES; owner: plant manager; due 30 September',
      { dataSource: ['MES'], owner: 'plant manager', deadline: '30 September' },
    ],
  ],
  'a pair behind an amount gives start and end': [
    ['逾期贷款占比下降3个百分点，由17%到14%', { baseline: 17, target: 14, unit: '%', direction: 'decrease' }],
    ['供水漏失率由18.5%下降4.5个百分点，降至14%', { baseline: 18.5, target: 14, unit: '%' }],
    ['高端机型占比提升 6 个百分点至 30%（去年 24%）', { baseline: 24, target: 30, unit: '%' }],
    ['Water use per tonne down 1.1 m3, from 6.3 to 5.2', { baseline: 6.3, target: 5.2, direction: 'decrease' }],
    ['Orders up 12% to 5,600 from 5,000', { baseline: 5000, target: 5600, direction: 'increase' }],
  ],
  'a rate says what it counts per beside each value': [
    ['可记录伤害率从每百万工时 2.4 起降至每百万工时 1.6 起', { metric: '可记录伤害率', baseline: 2.4, target: 1.6 }],
    ['焊接缺陷从每百万机会 420 个降至每百万机会 150 个', { metric: '焊接缺陷', baseline: 420, target: 150 }],
    ['新车抱怨数从每百辆车 195 个降至每百辆车 165 个', { metric: '新车抱怨数', baseline: 195, target: 165 }],
    ['Injuries from 2.4 per million hours to 1.6 per million hours', { baseline: 2.4, target: 1.6 }],
  ],
  'numbers in words that describe are no values': [
    ['四至六年车龄的客户回厂率从 41% 提升至 50%', { metric: '四至六年车龄的客户回厂率', baseline: 41, target: 50 }],
    ['拆零订单的拣货差错率从 0.8% 降到 0.3%', { metric: '拆零订单的拣货差错率', baseline: 0.8, target: 0.3 }],
    ['无代理人的保单失效率从 9% 降至 6%', { metric: '无代理人的保单失效率', baseline: 9, target: 6 }],
    ['未来四周排产计划的变更率由 23% 降到 12%', { metric: '未来四周排产计划的变更率', baseline: 23 }],
    ['Share of cars three months in service with zero defects from 84% to 93%', { baseline: 84, target: 93 }],
    ['Policies two years or more in force: lapse rate from 8% to 5%', { metric: 'lapse rate', baseline: 8, target: 5 }],
    ['Attendance in weeks one to four from 78% to 88%', { baseline: 78, target: 88, unit: '%' }],
  ],
  'an hour, a percentile or a word with 本 inside a name is no value and no time': [
    ['Availability of fresh bread at 4 pm from 72% to 90%', { baseline: 72, target: 90, unit: '%' }],
    ['Counters staffed by 8:30 a.m. from 60% to 95%', { baseline: 60, target: 95, deadline: null }],
    ['Page load at the 75th percentile falls from 4.8 s to 2.0 s', { baseline: 4.8, target: 2, unit: 's' }],
    ['实验室样本周转时间由26小时缩短到12小时', { metric: '实验室样本周转时间', deadline: null }],
    ['获客回本周期从14个月缩短到9个月', { metric: '获客回本周期', deadline: null }],
    ['本周期内续约率从82%提升到90%', { metric: '续约率', deadline: '本周期内' }],
    ['应付账款核对耗时由12小时缩短到4小时', { metric: '应付账款核对耗时' }],
  ],
  'the share in front is the result, a bound behind it describes': [
    ['90% of support chats answered in under 45 seconds, up from 64%', { baseline: 64, target: 90, unit: '%' }],
    ['Turnaround under 24 hours for 95% of samples, from 70%', { baseline: 70, target: 95, unit: '%' }],
    ['At least 92% of lists start within 15 minutes of schedule', { target: 92, unit: '%' }],
  ],
  'a fraction in words is a share, and an amount behind "by"': [
    ['Half of invoices paid online', { metric: 'invoices paid online', target: 50, unit: '%', direction: 'maintain' }],
    ['Two thirds of new hires referred by staff, up from half', { baseline: 50, target: 66.67, unit: '%' }],
    ['Raise the share of stores with solar from a third to half', { baseline: 33.33, target: 50, unit: '%' }],
    ['Referrals from 310 to 450 in the first half of 2026', { baseline: 310, target: 450, unit: null }],
    ['半数客户使用自助开票', { target: 50, unit: '%' }],
    ['自助开票客户占比从三分之一提升到三分之二', { baseline: 33.33, target: 66.67, unit: '%' }],
    ['线上订单占比从一半提升到七成', { baseline: 50, target: 70, unit: '%' }],
    ['港口集卡平均在港时间缩一半（目前96分钟）', { baseline: 96, change: { value: 50, unit: '%' } }],
  ],
  'of a ratio the side that is not 1 is the value; an hour of the day is none': [
    ['Nurse-to-patient ratio from 1:8 to 1:6', { metric: 'Nurse-to-patient ratio', baseline: 8, target: 6 }],
    ['师生比由1:18优化到1:15', { metric: '师生比', baseline: 18, target: 15 }],
    ['投入产出比从1：3提升到1：5', { metric: '投入产出比', baseline: 3, target: 5, direction: 'increase' }],
    ['每日10:30前出库占比从60%提到90%', { metric: '10:30前出库占比', baseline: 60, target: 90 }],
  ],
  'what takes the time names it': [
    [
      'Halve the 1,400 hours a month spent on manual invoices',
      { metric: 'hours a month spent on manual invoices', baseline: 1400, unit: 'h', change: { value: 50, unit: '%' } },
    ],
  ],
  'a small word or a scale may begin a longer word': [
    ['在线问诊满意度从80%提升到90%', { metric: '在线问诊满意度' }],
    ['将在岗培训覆盖率由60%提升至90%', { metric: '在岗培训覆盖率' }],
    ['吨熟料煤耗由112千克降至104千克', { baseline: 112, target: 104 }],
    ['全年爆破班组零损工事故', { metric: '损工事故', target: 0, deadline: '全年' }],
    ['Number of overdue lift inspections from 38 to 0', { metric: 'Number of overdue lift inspections' }],
  ],
  'a bracket that speaks of another time holds the start': [
    ['理赔免电话办结比例升至55%（2025年为38%）', { baseline: 38, target: 55, deadline: null }],
    ['新招学徒中女性占比达到40%（上届27%）', { baseline: 27, target: 40 }],
    ['Claims settled without a phone call rise to 55% (38% in 2025)', { baseline: 38, target: 55 }],
  ],
  'a bound before a start and an end belongs to the name': [
    ['Requests answered within 10 days, from 71% to 99%', { metric: 'Requests answered within 10 days', baseline: 71 }],
    ['Loan book arrears over 30 days to fall from 5.8% to 4%', { metric: 'Loan book arrears over 30 days', target: 4 }],
    ['Unfilled prescriptions fall below 3% from 7.4%', { baseline: 7.4, target: 3, direction: 'decrease' }],
  ],
  'a level before the result is its condition': [
    ['平均处理时长不超过7分钟的前提下，满意度由82%升到88%', { metric: '满意度', baseline: 82, target: 88 }],
    ['Handle time stays under 7 minutes while CSAT climbs from 82% to 88%', { metric: 'CSAT', baseline: 82 }],
  ],
  'what the number is, an average or in which unit, is no name': [
    ['Contract review time, median: 9 days → 2 days', { metric: 'Contract review time', baseline: 9, target: 2 }],
    ['Vineyard water use, m3 per hectare: 2,900 to 2,200', { metric: 'Vineyard water use', baseline: 2900 }],
    [
      'Wait for a decision, in working days: 14 today, 6 by October',
      { baseline: 14, target: 6, deadline: 'by October' },
    ],
  ],
  'a period stands between a value and its "to", a year between a cue and its value': [
    ['Stock-outs of the top 50 items: 31 per month to 8 per month', { baseline: 31, target: 8, direction: 'decrease' }],
    ['食品召回由2024年的6起降至2026年的1起', { baseline: 6, target: 1, deadline: '2026年' }],
    ['Reduce food recalls from 6 in 2024 to 1 in 2026', { baseline: 6, target: 1, deadline: 'in 2026' }],
  ],
  'an event stands before the verb': [
    ['商场重开前签下5家主力店', { metric: '主力店', target: 5, deadline: '商场重开前', direction: 'increase' }],
  ],
  '升 is a verb before a value and a litre behind one': [
    ['矿卡吨公里油耗：0.082升 → 0.071升', { baseline: 0.082, target: 0.071, direction: 'decrease' }],
    ['渠道数由2升到5', { baseline: 2, target: 5, direction: 'increase' }],
  ],
  'a window between the name and its start is the deadline': [
    ['茶叶订阅用户复购率两个季度内从31%升至40%', { metric: '茶叶订阅用户复购率', deadline: '两个季度内' }],
    ['投诉24小时内响应率从70%提升到90%', { metric: '投诉24小时内响应率', deadline: null }],
  ],
  'a value in the name before a start and an end is none of them': [
    ['海外仓库龄超180天库存占比从21%降到8%', { baseline: 21, target: 8, unit: '%', direction: 'decrease' }],
    ['Record accuracy at the two regional hubs rises from 88% to 97%', { baseline: 88, target: 97 }],
  ],
  'a unit counted per another one is a unit': [
    ['三号高炉燃料消耗从525kg/t降到505kg/t', { baseline: 525, target: 505, direction: 'decrease' }],
    ['Fleet emissions from 145g/km to 120g/km', { baseline: 145, target: 120, direction: 'decrease' }],
  ],
  'what is multiplied is where it starts': [
    ['Double grower contracts from 45 to 90', { metric: 'grower contracts', baseline: 45, target: 90 }],
    ['Halve the 1,400 hours spent on rescheduling', { baseline: 1400, change: { value: 50, unit: '%' } }],
  ],
  'what is won one by one counts from zero': [
    ['Secure 25 letters of intent from hospitals', { target: 25, direction: 'increase' }],
    ['Secure at least 3 distribution agreements in the Gulf', { target: 3, direction: 'increase' }],
    ['年底前回收逾期货款1800万元', { metric: '逾期货款', target: 1.8e7, direction: 'increase' }],
  ],
  'words that go on with the sentence name nobody and no system': [
    ['Reach a satisfaction score of 45, up from 28, among wholesale buyers', { owner: null, baseline: 28 }],
    ['No more than 2% of shipments leave without a temperature log', { dataSource: null, target: 2 }],
  ],
  'a window belongs to the name': [
    ['超过 90 天的应收账款从 3200 万元降至 1500 万元', { baseline: 3.2e7, target: 1.5e7, unit: 'CNY' }],
    ['Backlog items older than 7 days from 120 to 30', { metric: 'Backlog items older than 7 days', baseline: 120 }],
    ['Safety findings closed within 14 days: 62% to 90%', { baseline: 62, target: 90, unit: '%' }],
    ['Lines with an open safety action older than 30 days from 12 to 0', { baseline: 12, target: 0 }],
  ],
  'percentiles between cues are values': [
    ['关键岗位薪酬分位从 P50 提升到 P65', { metric: '关键岗位薪酬分位', baseline: 50, target: 65 }],
    ['Seat delivery scores from P45 to P60', { metric: 'Seat delivery scores', baseline: 45, target: 60 }],
    ['API latency: p95 from 900 ms to 400 ms', { metric: 'API latency: p95', baseline: 900, target: 400 }],
  ],
  'verbs that press a value down': [
    ['非计划停机时长由每月36小时压进20小时', { baseline: 36, target: 20, unit: 'h', direction: 'decrease' }],
    ['把单吨物流成本从148元砍进120元以内', { baseline: 148, target: 120, unit: 'CNY', direction: 'decrease' }],
    ['Capture $1.2M in procurement savings', { metric: 'procurement savings', direction: 'increase' }],
  ],
  'a verb of work can be part of the name': [
    ['已交付系统的严重缺陷不超过 3 个', { metric: '已交付系统的严重缺陷', target: 3 }],
    ['采购检查合格率不低于 98%', { metric: '采购检查合格率', target: 98 }],
    ['设计评审一次通过率不低于 90%', { metric: '设计评审一次通过率', target: 90 }],
    ['在建项目安全检查覆盖率 100%', { metric: '在建项目安全检查覆盖率', target: 100 }],
    ['发布新闻的平均转载量从 12 次提升到 20 次', { metric: '发布新闻的平均转载量', baseline: 12 }],
    ['Dependency upgrades shipped within 7 days of release: 35% to 80%', { baseline: 35, target: 80 }],
    ['Forecast accuracy by trim from 52% to 68%', { baseline: 52, target: 68, direction: 'increase' }],
  ],
  'a time before the verb is the deadline': [
    ['春节前把备货完成率从65%提到95%', { metric: '备货完成率', deadline: '春节前' }],
    ['三年内将老旧小区燃气报警覆盖率从22%提高到80%', { deadline: '三年内', baseline: 22 }],
    ['春节档票房从 3 亿元增至 4 亿元', { metric: '春节档票房', deadline: null }],
    ['质量部故障数从 62 个减少到 45 个，截至 2027 年 6 月', { deadline: '2027 年 6 月' }],
  ],
  'a title with "and" is one owner': [
    [
      'Repeat audit findings down from 11 to 3; owner: Privacy and compliance lead',
      { owner: 'Privacy and compliance lead' },
    ],
    ['Frame drops from 14 to 5 (owner: Head of Safety and Environment)', { owner: 'Head of Safety and Environment' }],
    ['单产从9.8吨提高到10.6吨，牧场场长', { owner: '牧场场长' }],
  ],
}

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s', (text, fields) => {
    expect(parseKeyResult(text).fields).toMatchObject(fields)
    expect(lintKeyResult(text)).toEqual([])
  })
})

it.each([
  ['分行成本收入比从 38% 降至 33%'],
  ['电费收入漏收率从 1.9% 降至 0.8%'],
  ['投诉过的客户净推荐值由 -20 回升至 5'],
  ['研发人员有效工时占比从 61% 提升至 70%'],
  ['偏差按期关闭率从 72% 提升至 95%'],
  ['流动性覆盖率 ≥ 120%'],
  ['Cost-to-income ratio from 61% to 54%'],
  ['Bench time share from 14% down to 8%'],
  ['Deviation closure on time from 66% to 92%'],
  ['First complaint answers within two working days rise from 48% to 85%'],
  ['Discharge medication reconciled before patients leave from 71% to 95%'],
  ['Missed home visits fall from 7.5% to 3%'],
  ['Late deliveries cut from 9% to 4% of orders'],
  ['Overdue share of receivables down from 21% to 12%'],
  ['LTIFR down from 2.1 to 1.2'],
  ['Support tickets per 100 accounts down from 34 to 20'],
])('%s moves the right way', (text) => expect(lintKeyResult(text)).toEqual([]))

it.each([
  ['将库损率从1.5%提升到2%', 'wrong-polarity'],
  ['分行成本收入比从 33% 升至 38%', 'wrong-polarity'],
  ['Raise the cost-to-income ratio from 54% to 61%', 'wrong-polarity'],
  ['Cut satisfaction from 4.5 to 4.1', 'wrong-polarity'],
  ['签约 20 家客户，客单价从 8 万元提到 10 万元', 'compound'],
  ['Win 20 accounts and cut churn from 4% to 3%', 'compound'],
  ['提高牧场产奶量', 'no-target'],
  ['Improve first-call resolution', 'no-target'],
  ['客户投诉从每月 30 起降到 2%', 'unit-mismatch'],
  ['Reduce complaints from 40 per month to 3%', 'unit-mismatch'],
])('%s is still found out: %s', (text, rule) => expect(lintKeyResult(text).map(({ ruleId }) => ruleId)).toEqual([rule]))

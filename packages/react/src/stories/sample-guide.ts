import type { Locale, Localized } from '@okr/core'
import { type Guide, readGuide } from '@okr/core/guide'
import type { CitedSource } from '../guide-viewer/index.ts'

/** Markdown of a short guide. Its companies are invented. */
const markdown: Localized = {
  en: `# OKRs in laundry services: research and implementation guide

## 1. Introduction

OKRs say in one sentence where to go and in a few checkable numbers how one would know. [S1]

- **Start**: two shops that share one plant.
- **Never traded**: safety of staff and care of the clothes.

## 2. Industry analysis

### Overview

Machines are alike everywhere; **turnaround** and damage decide whom people trust. [S2]

| Measure | Why it is watched | Where it is read |
| --- | --- | --- |
| Turnaround | Guests wait for it | Till system |
| Damage rate | One ruined coat costs ten customers | Complaint log, weekly |

### OKR adoption

Few chains speak of it in public. [S2]

### Representative companies

Cloud Laundry and Blue Tub are invented.

## 3. Case studies

### Case 1: Cloud Laundry

#### Background and challenge

One shop, one van, and queues on Mondays. [S2]

#### Outcome and effect

- Turnaround fell from 52 to 30 hours. [S2]

#### Lessons

- Draw up the goal with the people at the machines.

### Case 2: Blue Tub

#### Background and challenge

Three plants that counted damage in three ways.

### Case 3: River Linen

#### Background and challenge

A hotel supplier whose drivers knew first what went wrong. [S1]

## 4. Implementing OKRs

> [!WARNING]
> Read baselines from your own systems and replace every number.

### Phase 1: Frame it (Weeks 0–1)

- Write one page: the problem, what counts as useful, when to stop.

### Phase 2: Baselines before targets (Weeks 1–2)

- Have the plant lead read turnaround and damage for twelve weeks.

### Example OKRs

#### O1: Guests get their clothes back sooner, and whole

- **KR1**: Cut median turnaround from 52 hours to 30 hours by 30 June
  - Baseline: 52 · Target: 30 · Unit: hours · Data sources: Till system · Owner: Plant lead
- **KR2**: Cut the damage rate from 1.8% to 0.9%
- **KR3**: Keep overtime at or below 6 hours a week

#### O2: Drivers know what went wrong before the guest does

- **KR1**: Raise parcels scanned at the door from 40% to 95%

## 5. Best practices

### Progress tracking

1. Ask three questions a week: how far, what proof, what is in the way?
2. Record the value, not the effort. [S1]

## 6. Pitfalls and remedies

### 1. A target of zero complaints

- **How to notice it**: The log is empty while the till gives refunds.
- **What to do**: Watch refunds beside complaints.

## 7. Conclusion

Try one quarter with two shops. Stop if the numbers cannot be read.

## 8. References

- [S1] John Doerr (2018). Measure What Matters. Portfolio. (cited elsewhere, 2026-11-23) · id: \`doerr-2018\`
- [S2] Laundry Almanac (2025). Yearbook of a trade. Invented Press. <https://example.com/almanac> (excerpt read, 2026-11-23) · id: \`almanac-2025\`
`,
  'zh-CN': `# 洗衣服务业 OKR 调研与实施指南

## 1. 引言

OKR 用一句话说清往哪里走，用几个可核对的数字说明怎样算走到了。[S1]

- **起步**：共用一个工厂的两家门店。
- **绝不交换**：员工安全与衣物完好。

## 2. 行业分析

### 行业概况

机器到处都一样，**周转时间**与损坏率决定顾客信任谁。[S2]

| 指标 | 为什么看它 | 从哪里读 |
| --- | --- | --- |
| 周转时间 | 顾客在等 | 收银系统 |
| 损坏率 | 一件毁掉的大衣要赔上十位顾客 | 投诉记录，每周 |

### OKR 采用情况

公开谈论的连锁很少。[S2]

### 代表企业

白云洗衣与蓝桶洗衣均为虚构。

## 3. 案例研究

### 案例一：白云洗衣

#### 背景与挑战

一家店、一辆车，每到周一就排队。[S2]

#### 结果与影响

- 周转时间从 52 小时降到 30 小时。[S2]

#### 启示

- 目标要和站在机器旁的人一起定。

### 案例二：蓝桶洗衣

#### 背景与挑战

三个工厂用三种口径统计损坏。

### 案例三：清河布草

#### 背景与挑战

给酒店送布草，司机最先知道哪里出了错。[S1]

## 4. OKR 实施指南

> [!WARNING]
> 基线请从自己的系统里读，并替换每一个数字。

### 阶段一：划定范围（第 0–1 周）

- 写一页纸：要解决的问题、怎样算有用、何时停止。

### 阶段二：先有基线，再定目标（第 1–2 周）

- 由工厂负责人读取十二周的周转时间与损坏率。

### 示例 OKR

#### O1：衣物更快、完好地回到顾客手里

- **KR1**：6 月 30 日前把周转时间中位数从 52 小时降到 30 小时
  - 基线：52 · 目标：30 · 单位：小时 · 数据源：收银系统 · 负责人：工厂负责人
- **KR2**：损坏率从 1.8% 降到 0.9%
- **KR3**：每周加班不超过 6 小时

#### O2：司机先于顾客知道哪里出了错

- **KR1**：上门扫码的包裹占比从 40% 提高到 95%

## 5. 最佳实践

### 目标跟踪

1. 每周问三个问题：走到哪里、凭什么说、卡在何处？
2. 记录数值，不记录辛苦。[S1]

## 6. 常见误区与应对

### 1. 零投诉的目标

- **识别信号**：投诉记录是空的，收银台却在退款。
- **应对方法**：把退款与投诉放在一起看。

## 7. 结论

用两家门店试一个季度。数字读不出来，就停下。

## 8. 参考文献

- [S1] John Doerr（2018）．Measure What Matters．Portfolio．（仅见转引，2026-11-23） · id: \`doerr-2018\`
- [S2] 洗衣年鉴（2025）．行业年鉴．虚构出版社．<https://example.com/almanac>（读过节选，2026-11-23） · id: \`almanac-2025\`
`,
}

export const sampleMarkdown = (locale: Locale): string => markdown[locale]

const guides: Readonly<Record<Locale, Guide>> = { 'zh-CN': readGuide(markdown['zh-CN']), en: readGuide(markdown.en) }

export const sampleGuide = (locale: Locale): Guide => guides[locale]

const verified = { evidence: 'catalogue', seen: '2026-11-23' } as const

const sources: Readonly<Record<string, CitedSource>> = {
  'doerr-2018': {
    title: 'Measure What Matters',
    authors: ['John Doerr'],
    publisher: 'Portfolio',
    year: 2018,
    url: null,
    language: 'en',
    verification: { ...verified, level: 'cited', extent: 'catalogue entry, abstract, front matter or opening only' },
  },
  'almanac-2025': {
    title: 'Yearbook of a trade',
    authors: ['Laundry Almanac'],
    publisher: 'Invented Press',
    year: 2025,
    url: 'https://example.com/almanac',
    language: 'en',
    verification: { ...verified, level: 'read', extent: 'whole file' },
  },
}

export const findSampleSource = (id: string): CitedSource | undefined =>
  Object.hasOwn(sources, id) ? sources[id] : undefined

import { sectionIds, sectionTitles, subsectionTitles } from '../guide/outline.ts'
import type { Locale, Localized } from '../text/locale.ts'

const subheadings: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>> = {
  'zh-CN': {
    'industry-analysis': Object.values(subsectionTitles).map((title) => title['zh-CN']),
    'case-studies': ['案例 1：机构名', '案例 2：机构名', '案例 3：机构名'],
    implementation: ['阶段 1：标题（第 1–2 周）', '示例 OKR'],
    'best-practices': ['每个关注重点一个小标题'],
    pitfalls: ['每个误区一个小标题，其下写“信号”与“应对”'],
  },
  en: {
    'industry-analysis': Object.values(subsectionTitles).map((title) => title.en),
    'case-studies': ['Case 1: organisation', 'Case 2: organisation', 'Case 3: organisation'],
    implementation: ['Phase 1: title (weeks 1–2)', 'Example OKRs'],
    'best-practices': ['one heading for each focus area'],
    pitfalls: ['one heading for each pitfall, with "Signal" and "Remedy" below it'],
  },
}

/** The headings of a guide as Markdown, in the form that `readGuide` understands. */
export const outlineText = (locale: Locale): string =>
  sectionIds
    .flatMap((id, index) => [
      `## ${index + 1}. ${sectionTitles[id][locale]}`,
      ...(subheadings[locale][id] ?? []).map((title) => `### ${title}`),
    ])
    .join('\n')

/** One example in the form that `readGuide` takes apart into typed key results. */
export const okrExample: Localized = {
  'zh-CN': `#### O1：让新产线稳定地交出合格产品
- **KR1**：二号产线一次合格率从 92% 提升至 96%
  - 指标：一次合格率 · 基线：92 · 目标：96 · 单位：% · 取数：MES · 负责人：制造总监 · 类型：滞后 · 期限：季度末`,
  en: `#### O1: Make the new line deliver good product steadily
- **KR1**: Increase first-pass yield on line 2 from 92% to 96%
  - metric: first-pass yield · baseline: 92 · target: 96 · unit: % · data source: MES · owner: manufacturing director · kind: lagging · deadline: end of quarter`,
}

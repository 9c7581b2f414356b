import type { Case } from '@okr/core/pack'

/** OKRs in one unit of a manufacturing group. */
export const unitCases: Case[] = [
  {
    id: 'daw-it',
    organisation: { 'zh-CN': 'DAW 集团（IT 部门）', en: 'DAW Group (IT)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: {
      'zh-CN': '涂料与保温材料集团的 IT，集团在德国有十个基地',
      en: 'IT of a paint and insulation maker with ten German sites',
    },
    sizeBand: null,
    industries: ['manufacturing'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '涂料与保温材料制造商，业务覆盖三十多个国家。',
          en: 'Paint and insulation maker active in over 30 countries.',
        },
        sources: ['murakamy-daw-it'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2019 年底起，IT 部门率先把 OKR 作为管理方法。',
          en: 'Its IT began OKRs as a steering method in late 2019.',
        },
        sources: ['murakamy-daw-it'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本讲的是引入过程，没有结果。',
          en: 'The text seen tells of introduction, no results.',
        },
        sources: ['murakamy-daw-it'],
      },
    ],
    lessons: [
      {
        'zh-CN': 'IT 先行可以练方法，但 KR 要落在车间结果上，例如 MES 改造后的修复时间，而不是上线数。',
        en: 'IT can practise, but its key results must land on the floor: repair time after MES changes, not go-lives.',
      },
    ],
    caveats: {
      'zh-CN': '咨询公司 Murakamy 的访谈，只见开头。',
      en: 'Interview by the consultancy Murakamy; opening only.',
    },
    sources: ['murakamy-daw-it'],
  },
  {
    id: 'midea-china-region',
    organisation: { 'zh-CN': '美的集团中国区', en: 'Midea (China region)' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '由集团三家公司合并而成', en: 'formed from three companies of the group' },
    sizeBand: null,
    industries: ['manufacturing', 'ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '2018 年 12 月，电商公司、国内运营中心和工程公司合并为中国区，要从产品与销售主导转向用户运营。',
          en: 'In December 2018 three companies (e-commerce, domestic operations, engineering) became the China region, moving from product and sales to user operation.',
        },
        sources: ['yaoqiong-midea-okr'],
      },
      {
        text: {
          'zh-CN': '教练姚琼归纳的痛点：方向难变成共同愿景，没有成熟路径，KPI 和考核带不来突破。',
          en: 'The coach Yao Qiong names the pains: no shared vision yet, no proven path, and KPIs or appraisal without breakthrough.',
        },
        sources: ['yaoqiong-midea-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '由变革项目组与外部教练分四段推进：统一认知、设定、实施、复盘。',
          en: 'Project team and outside coach went through four phases: shared understanding, setting, running, review.',
        },
        sources: ['yaoqiong-midea-okr'],
      },
      {
        text: {
          'zh-CN': '首段用统一培训让大家说同一套话。',
          en: 'The first phase used uniform training.',
        },
        sources: ['yaoqiong-midea-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本讲到推进阶段为止，没有结果数字。',
          en: 'The text seen stops at the phases; no result figures.',
        },
        sources: ['yaoqiong-midea-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '合并重组、转型方向未定时 OKR 更有用武之地；产线稳态指标仍归 KPI。',
        en: 'OKRs give most after a merger, while the path is open; steady line measures stay with KPIs.',
      },
      {
        'zh-CN': '制造集团可从营销、服务等靠近用户的单元起步，再把交付和质量的 KR 传回工厂。',
        en: 'A manufacturing group can begin in sales and service, then bring delivery and quality key results to plants.',
      },
    ],
    caveats: {
      'zh-CN': '讲述者是收费的 OKR 教练；是营销与服务单元，不是工厂。',
      en: 'Told by a paid OKR coach; a sales and service unit, not a factory.',
    },
    sources: ['yaoqiong-midea-okr'],
  },
]

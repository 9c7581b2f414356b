import type { Case } from '@okr/core/pack'

/** Goal systems that are not OKR by name but close to it. */
export const comparableCases: Case[] = [
  {
    id: 'oge-key-results',
    organisation: { 'zh-CN': 'Oklahoma Gas & Electric', en: 'Oklahoma Gas & Electric' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '3000 多名员工，75 万用户（2009 年）', en: '3,000+ employees; 750,000 customers (2009)' },
    sizeBand: '1000-5000',
    industries: ['energy-storage-batteries'],
    system: 'comparable-goal-system',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '电力公司，安全事件上升，客户满意度停滞，员工觉得自己改变不了什么。',
          en: 'Utility with rising safety incidents, stagnant customer satisfaction and staff who felt powerless to make a difference.',
        },
        sources: ['energydigital-2014-oge'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '高层把几十项指标压缩成几条人人都能出力的“关键结果”。',
          en: 'Leaders cut dozens of measures to a few “Key Results” that all could contribute to.',
        },
        sources: ['energydigital-2014-oge'],
      },
      {
        text: { 'zh-CN': '安全排在第一位。', en: 'Safety was put first.' },
        sources: ['energydigital-2014-oge'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '安全负责人希望安全文化不止属于安全部门；所见文本没有量化结果。',
          en: 'The safety director wanted a culture beyond the safety group; the text seen has no measured results.',
        },
        sources: ['energydigital-2014-oge'],
      },
    ],
    lessons: [
      {
        'zh-CN': '挑一条人人能出力的安全结果：班组报隐患，工程改设计，采购换料先做滥用测试。',
        en: 'Choose a safety result for all: shifts report findings, engineering changes designs, purchasing has new material abuse-tested.',
      },
      {
        'zh-CN': '护栏写在目标单第一行，排在产量和成本之前。',
        en: 'Write the guardrail first, before volume and cost.',
      },
    ],
    caveats: {
      'zh-CN': '名称不是 OKR，由提供方法的顾问撰写；电力公司，可借鉴。',
      en: 'Not OKR by name; written by consultants who sell the method; a utility, transferable.',
    },
    sources: ['energydigital-2014-oge'],
  },
  {
    id: 'new-energy-equity',
    organisation: { 'zh-CN': 'New Energy Equity', en: 'New Energy Equity' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '从约 32 人增至 85 人', en: '32 to 85 people' },
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'comparable-goal-system',
    evidenceGrade: 'C',
    background: [
      {
        text: { 'zh-CN': '快速增长的光伏开发商。', en: 'A fast-growing solar developer.' },
        sources: ['scaleups-new-energy-equity'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '五年目标是装机 650 MW，配一页纸计划和季度目标。',
          en: 'A five-year goal of 650 MW installed, a one-page plan and quarterly targets.',
        },
        sources: ['scaleups-new-energy-equity'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '据教练平台自述，员工从约 32 人增至 85 人，利润增至三倍。',
          en: 'The coach’s platform says staff grew from about 32 to 85 and profit tripled.',
        },
        sources: ['scaleups-new-energy-equity'],
      },
    ],
    lessons: [
      {
        'zh-CN': '长目标用装机量说得清方向，季度目标仍要落到并网与质量，否则容量靠压货也能凑。',
        en: 'Installed capacity gives long-term direction; quarters need connection and quality, or field stock fills the figure.',
      },
    ],
    caveats: {
      'zh-CN': '由方法的作者撰写，没有区分市场增长等其他原因；不是 OKR。',
      en: 'Written by the method’s author; market growth and other causes are not separated. Not OKR.',
    },
    sources: ['scaleups-new-energy-equity'],
  },
  {
    id: 'inovateus',
    organisation: { 'zh-CN': 'Inovateus Solar', en: 'Inovateus Solar' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '公司作者说，并非每个光伏项目都适合自己，增长须有效率。',
          en: 'A company author says not every solar project suited them and growth had to be efficient.',
        },
        sources: ['solarpro-inovateus-rhythm'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '每天十分钟短会看本周前五个目标，另有每周与每月的固定会议。',
          en: 'Daily ten-minute huddles on the week’s top five goals; fixed weekly and monthly meetings.',
        },
        sources: ['solarpro-inovateus-rhythm'],
      },
      {
        text: { 'zh-CN': '新项目先过“做或不做”筛选。', en: 'New projects pass a go/no-go filter.' },
        sources: ['solarpro-inovateus-rhythm'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '文章描述了节奏，所见文本没有结果数据。',
          en: 'The rhythm is described; the text seen has no results.',
        },
        sources: ['solarpro-inovateus-rhythm'],
      },
    ],
    lessons: [
      {
        'zh-CN': '投标前设“做或不做”：并网窗口、舱型成熟度、质保条款有一项不过就放弃，比季末救火便宜。',
        en: 'Set a go/no-go before bidding: connection slot, design maturity, warranty terms. Dropping a bid is cheaper than rescue.',
      },
    ],
    caveats: {
      'zh-CN': '企业自己在行业刊物上撰写；另一种目标体系，不是 OKR。',
      en: 'Written by the company in the trade press; not OKR.',
    },
    sources: ['solarpro-inovateus-rhythm'],
  },
]

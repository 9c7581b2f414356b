import type { Case } from '@okr/core/pack'

export const cases: Case[] = [
  {
    id: 'intel-operation-crush',
    organisation: { 'zh-CN': '英特尔（粉碎行动 Operation Crush）', en: 'Intel (Operation Crush)' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['manufacturing', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN':
            '据杜尔回忆，1979 年 11 月底，一位区域销售经理发电报告急：摩托罗拉 68000 和 Zilog Z8000 更快，电报一路到了格鲁夫手上。',
          en: 'John Doerr recalls that in late November 1979 a district sales manager’s telex on faster chips, Motorola 68000 and Zilog Z8000, reached Andy Grove.',
        },
        sources: ['whatmatters-operation-crush'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '高管层用四周重排全公司优先级，靠 OKR 把重点讲清楚。',
          en: 'Top management reset the company’s priorities within four weeks, with OKRs giving clarity.',
        },
        sources: ['whatmatters-operation-crush'],
      },
      {
        text: {
          'zh-CN': '公司只立一个目标：让 8086 成为性能最高的 16 位微处理器系列。',
          en: 'One corporate objective: establish the 8086 as the highest-performance 16-bit family.',
        },
        sources: ['aibrary-doerr-operation-crush'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '杜尔说全体员工转向了同一个目标；所见文本没有经审计的结果数字。',
          en: 'Doerr says the whole workforce turned to one goal; the texts seen give no audited figures.',
        },
        sources: ['whatmatters-operation-crush'],
      },
    ],
    lessons: [
      {
        'zh-CN': '丢单危机时把公司目标压到一个，让设计、制造、销售各写自己能挪动的那条 KR。',
        en: 'When losing orders, cut to one company objective; design, production and sales each write a key result.',
      },
      {
        'zh-CN': '信号来自一线销售：给区域经理、服务工程师一条直达经营会的通道。',
        en: 'The signal came from the field: give area sales and service engineers a direct line to management.',
      },
    ],
    caveats: {
      'zh-CN': '讲述者是亲历者，也是 OKR 的推广者；公司目标一句来自其著作的摘要。',
      en: 'The teller took part and promotes OKRs; the objective’s wording comes from a summary of his book.',
    },
    sources: ['whatmatters-operation-crush', 'aibrary-doerr-operation-crush', 'doerr-2018', 'grove-1983-high-output'],
  },
  {
    id: 'bosch-power-tools',
    organisation: { 'zh-CN': '博世电动工具', en: 'Bosch Power Tools' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '约 2 万名员工，六个业务单元', en: 'about 20,000 employees; six business units' },
    sizeBand: '5000+',
    industries: ['manufacturing'],
    system: 'context-only',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '这个事业部想减少官僚环节、增强创业精神，启动了多年的敏捷转型。',
          en: 'The division wanted less bureaucracy and more entrepreneurship and began a multi-year agile transformation.',
        },
        sources: ['corporate-rebels-2021-bosch'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '转型由 Jochen Goeser 牵头，所在事业部有六个业务单元。',
          en: 'Jochen Goeser led the change in a division of six business units.',
        },
        sources: ['corporate-rebels-2021-bosch'],
      },
      {
        text: {
          'zh-CN': '历时五年，按敏捷原则改造成以用户为中心的组织。',
          en: 'Over five years it became a user-centred organisation on agile principles.',
        },
        sources: ['liveforward-2022-bosch-power-tools'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '获 2021 年“零距离奖”（Zero Distance Award）；没有业务结果数字。',
          en: 'Received the Zero Distance Award 2021; no business results are given.',
        },
        sources: ['liveforward-2022-bosch-power-tools'],
      },
    ],
    lessons: [
      {
        'zh-CN': '组织改造以年计；别指望一两个 OKR 周期替代授权和流程调整。',
        en: 'Changing an organisation takes years; one or two OKR cycles replace neither delegation nor process change.',
      },
    ],
    caveats: {
      'zh-CN': '有人把它列为 OKR 案例，但所见资料没有提到 OKR，只能作转型背景。',
      en: 'Sometimes listed as an OKR case, but nothing seen mentions OKRs; background on transformation only.',
    },
    sources: ['corporate-rebels-2021-bosch', 'liveforward-2022-bosch-power-tools'],
  },
  {
    id: 'xiaomi-no-kpi',
    organisation: { 'zh-CN': '小米', en: 'Xiaomi' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: null,
    sizeBand: null,
    industries: ['manufacturing', 'ecommerce-dtc'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '一份读书摘录称，早期小米不向员工压 KPI。',
          en: 'An excerpted account says early Xiaomi did not press KPIs on staff.',
        },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '合伙人手里有公司级数量级目标，用来配资源，不按档位兑付奖金。',
          en: 'Partners held company targets as orders of magnitude, for planning resources, without tiered payouts.',
        },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
      {
        text: {
          'zh-CN': '工程师两三人一组，自主做事。',
          en: 'Engineers worked autonomously in twos or threes.',
        },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
      {
        text: {
          'zh-CN': '2016 年 1 月年会上，雷军宣布继续“去 KPI”。',
          en: 'At the January 2016 annual meeting Lei Jun announced that “removing KPIs” would go on.',
        },
        sources: ['ifanr-2017-xiaomi-kpi'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '2017 年 1 月公司定下当年营收超千亿元的目标，爱范儿解读为 KPI 部分回归。',
          en: 'In January 2017 it set a yearly revenue goal over RMB 100 billion, which ifanr read as KPIs’ partial return.',
        },
        sources: ['ifanr-2017-xiaomi-kpi'],
      },
      {
        text: {
          'zh-CN': '摘录称约三成项目由工程师自己定义。',
          en: 'The account says engineers defined around 30% of projects.',
        },
        sources: ['canyugan-xiaomi-no-kpi'],
      },
    ],
    lessons: [
      {
        'zh-CN': '不给个人压指标，不等于公司没有数；产能、备料和现金照样要按一个数量级去配。',
        en: 'Without personal targets, capacity, material and cash still need a company order of magnitude.',
      },
      {
        'zh-CN': '公司目标与奖金档位脱开，研发才敢报真实把握。',
        en: 'Keep the company goal apart from bonus steps, and engineers state their real confidence.',
      },
    ],
    caveats: {
      'zh-CN': '所见资料都没有证明小米使用 OKR；摘录未标明出处书名。',
      en: 'No source seen documents OKRs at Xiaomi; the excerpt does not name its book.',
    },
    sources: ['canyugan-xiaomi-no-kpi', 'ifanr-2017-xiaomi-kpi'],
  },
  {
    id: 'huawei-okr',
    organisation: { 'zh-CN': '华为（研发）', en: 'Huawei (R&D)' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: null,
    sizeBand: null,
    industries: ['telecom-media-gaming', 'manufacturing'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '参与者况阳称，一次内部调查中约四分之一的管理问题指向绩效管理。',
          en: 'Kuang Yang, a participant, says about a quarter of management problems in an internal survey concerned performance management.',
        },
        sources: ['kuangyang-2019-huawei-okr'],
      },
      {
        text: {
          'zh-CN': '外部触动是 IBM 在 2016 年 2 月停用 PBC。',
          en: 'The outside trigger was IBM’s ending PBC in February 2016.',
        },
        sources: ['kuangyang-2019-huawei-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2015 至 2018 年自行设计 OKR 方法和 IT 原型系统。',
          en: 'Designed its own OKR method and prototype system between 2015 and 2018.',
        },
        sources: ['kuangyang-2019-huawei-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本只讲动因与设计过程，没有结果数字。',
          en: 'The text seen gives reasons and design work, no results.',
        },
        sources: ['kuangyang-2019-huawei-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先问员工最痛的是什么：若抱怨集中在考核，就先把 OKR 与评级分开，再谈写法。',
        en: 'Ask first where it hurts: if complaints centre on appraisal, first part OKRs from ratings.',
      },
      {
        'zh-CN': '研发和工艺开发适合先行，重复作业的产线留给日常管理。',
        en: 'Begin with development and process engineering; leave repetitive line work to daily management.',
      },
    ],
    caveats: {
      'zh-CN': '作者参与设计，并著有 OKR 书籍；讲的是方法形成，不是工厂。',
      en: 'The author helped design it and writes OKR books; it concerns the method, not a factory.',
    },
    sources: ['kuangyang-2019-huawei-okr', 'kuangyang-jixiao-shineng'],
  },
]

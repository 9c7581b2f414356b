import type { Case } from '@okr/core/pack'

/** Digital-health companies and teams that described their OKRs in some detail. */
export const companyCases: Case[] = [
  {
    id: 'healios',
    organisation: { 'zh-CN': 'Healios', en: 'Healios' },
    named: true,
    country: { 'zh-CN': '英国', en: 'United Kingdom' },
    size: null,
    sizeBand: null,
    industries: ['digital-health'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '数字心理健康服务商，需要让各团队对齐同一组公司目标。',
          en: 'A digital mental-health provider aligning its teams with one set of company goals.',
        },
        sources: ['healios-ways-of-working'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '领导层结合跨职能意见，制定年度与季度公司 OKR。',
          en: 'Leaders set annual and quarterly company OKRs with cross-functional input.',
        },
        sources: ['healios-ways-of-working'],
      },
      {
        text: {
          'zh-CN': '曾另设一套“技术 OKR”，后改为各小队写使命，直接对齐公司 OKR。',
          en: 'It tried separate tech OKRs, then squad missions aligned with company OKRs.',
        },
        sources: ['healios-ways-of-working'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '公司自述：单独的技术 OKR 效果不好，因此调整；没有给出数字。',
          en: 'The company says separate tech OKRs did not work well and were changed; no figures.',
        },
        sources: ['healios-ways-of-working'],
      },
    ],
    lessons: [
      {
        'zh-CN': '别让工程单独写一套 OKR：接诊、随访、回收量表的结果，本来就要医生和产品一起背。',
        en: 'Let engineering write no separate OKRs: visits, follow-up and scores are owned with clinicians and product.',
      },
    ],
    caveats: { 'zh-CN': '招聘用途的公开页面，自我陈述。', en: 'Self-description on a recruiting page.' },
    sources: ['healios-ways-of-working'],
  },
  {
    id: 'mantra-health',
    organisation: { 'zh-CN': 'Mantra Health', en: 'Mantra Health' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '早期创业公司', en: 'early-stage startup' },
    sizeBand: null,
    industries: ['digital-health'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '心理健康创业公司，同时开着约 15 个项目，什么都重要，重点守不住。',
          en: 'A mental-health startup with some 15 projects at once and no way to hold its focus.',
        },
        sources: ['whatmatters-mantra-health'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '旧做法：把任务清单归成几类就叫 OKR；按部门各写各的，需要别组出力却没先谈。',
          en: 'Before: task lists grouped into themes, called OKRs and set by department without the teams relied on.',
        },
        sources: ['whatmatters-mantra-health'],
      },
      {
        text: {
          'zh-CN': '新任业务运营负责人重启 OKR，两项大改动之一是限制数量。',
          en: 'A new head of business operations restarted OKRs; one of two big changes limited their number.',
        },
        sources: ['whatmatters-mantra-health'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '文章把它写成一次成功的重启；所见部分没有结果数字。',
          en: 'The article tells it as a successful restart; the part seen has no result figures.',
        },
        sources: ['whatmatters-mantra-health'],
      },
    ],
    lessons: [
      {
        'zh-CN': '数字医疗小公司最常见的开局就是“任务清单 OKR”：起草时逐条问“患者或支付方那边哪个数会变”。',
        en: 'Small digital-health companies often call task lists OKRs; ask which number changes for patients or payers.',
      },
    ],
    caveats: {
      'zh-CN': '发布者是 OKR 推广网站；只看到文章开头。',
      en: 'Published by a site that promotes OKRs; only the opening was seen.',
    },
    sources: ['whatmatters-mantra-health'],
  },
  {
    id: 'flexpa',
    organisation: { 'zh-CN': 'Flexpa', en: 'Flexpa' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['digital-health'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '帮应用接入医疗保险理赔数据的公司，公开了自己的运作手册。',
          en: 'Connects applications to health-insurance claims data and publishes its operating handbook.',
        },
        sources: ['flexpa-okr-handbook'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '每季公司级目标不超过五个，每个关键结果不超过五条；谁都可以当负责人，不用来考核个人。',
          en: 'At most five company objectives a quarter with five key results each; anyone may own one, none tracks individuals.',
        },
        sources: ['flexpa-okr-handbook'],
      },
      {
        text: {
          'zh-CN': '季初两周内负责人交书面计划，每周书面更新，每两周与 OKR 教练过一次，季末线下打分并定下一季。',
          en: 'A written plan within two weeks, weekly updates, fortnightly check-ins with an OKR coach, scoring at a quarterly retreat.',
        },
        sources: ['flexpa-okr-handbook'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '手册自称 OKR 与定期跟踪是成功的关键因素；未给业务数字。',
          en: 'The handbook calls OKRs and regular tracking key to its success; no business figures.',
        },
        sources: ['flexpa-okr-handbook'],
      },
    ],
    lessons: [
      {
        'zh-CN': '远程办公为主的小团队，用书面更新替代一半会议；医生排班满，尤其用得上。',
        en: 'Written updates replace half a remote team’s meetings, and suit clinicians with full diaries.',
      },
      {
        'zh-CN': '五乘五是上限，不是配额：先从三个目标做起。',
        en: 'Five by five is a ceiling, not a quota; start with three objectives.',
      },
    ],
    caveats: {
      'zh-CN': '公司自己的手册，写的是做法，不是效果。',
      en: 'The company’s own handbook describes the practice, not its effect.',
    },
    sources: ['flexpa-okr-handbook'],
  },
  {
    id: 'inception-health',
    organisation: {
      'zh-CN': 'Inception Health（Froedtert Health 数字创新团队）',
      en: 'Inception Health (digital innovation team of Froedtert Health)',
    },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['digital-health', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '2022 年 3 月季度会后的调查显示：员工听过 OKR，却看不出与日常工作有何关系。',
          en: 'A March 2022 survey showed that staff had heard of OKRs but saw no link to daily work.',
        },
        sources: ['inception-health-okr-memo'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '先引入 Scrum 和探索待办，再于 2022 年 6 月决定用 OKR 把数字创新连到患者与医院的结果。',
          en: 'After scrum and a discovery backlog it chose OKRs in June 2022 to link digital innovation with patient and enterprise results.',
        },
        sources: ['inception-health-okr-memo'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '作者称 OKR 是聚焦少数可度量承诺的载体；所见部分未报告结果。',
          en: 'The author describes a small set of measurable commitments; the part seen has no results.',
        },
        sources: ['inception-health-okr-memo'],
      },
    ],
    lessons: [
      {
        'zh-CN': '推行前先问一句“OKR 和你今天接诊、写代码有什么关系”，答不上来就先别发模板。',
        en: 'First ask how OKRs touch today’s visits or code; while nobody can answer, send no template.',
      },
    ],
    caveats: {
      'zh-CN': '作者本人由内部备忘录改写的文章，只看到开头。',
      en: 'The author’s essay from an internal memo; only the opening was seen.',
    },
    sources: ['inception-health-okr-memo'],
  },
]

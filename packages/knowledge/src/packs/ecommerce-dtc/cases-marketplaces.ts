import type { Case } from '@okr/core/pack'

/** An online marketplace and a retail group. */
export const marketplaceCases: Case[] = [
  {
    id: 'siroop',
    organisation: { 'zh-CN': 'siroop', en: 'siroop' },
    named: true,
    country: { 'zh-CN': '瑞士', en: 'Switzerland' },
    size: null,
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '瑞士在线平台，2017 年 1 月开始做 OKR 工作坊。',
          en: 'A Swiss online marketplace that began OKR workshops in January 2017.',
        },
        sources: ['castro-siroop-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '按自身情况调整了 OKR 相关角色，没有照搬。',
          en: 'It adapted OKR roles to itself, not copied them.',
        },
        sources: ['castro-siroop-okr'],
      },
      {
        text: {
          'zh-CN': '每周用约 15 分钟过一遍关键成果。',
          en: 'Key results are reviewed weekly in about 15 minutes.',
        },
        sources: ['castro-siroop-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '教练的文章描述了做法，读到的部分没有业务成效数字。',
          en: 'The coach’s article describes the practice; the part seen gives no business figures.',
        },
        sources: ['castro-siroop-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '平台型团队的周会已经够长，Check-in 压到 15 分钟：数、信心、本周一个动作。',
        en: 'Marketplace teams already have long weekly meetings; keep the check-in to 15 minutes: number, confidence, one action.',
      },
      {
        'zh-CN': '角色可以改名、合并，但每条 KR 只能有一个负责人。',
        en: 'Roles may be renamed or merged; each key result keeps exactly one owner.',
      },
    ],
    caveats: {
      'zh-CN': '教练讲述的客户故事；该公司的现状未核对。',
      en: 'A coach’s client story; the company’s present state was not checked.',
    },
    sources: ['castro-siroop-okr'],
  },
  {
    id: 'otto-group',
    organisation: { 'zh-CN': '奥托集团（Otto Group，部分业务）', en: 'Otto Group (some areas)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '约 5.2 万人', en: 'about 52,000 people' },
    sizeBand: '5000+',
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '约三分之二收入来自线上的零售集团，正处在文化变革之中。',
          en: 'A retail group in culture change, with about two thirds of revenue online.',
        },
        sources: ['murakamy-otto-group'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '集团中的部分业务用 OKR 做敏捷管理。',
          en: 'Some areas of the group use OKR for agile steering.',
        },
        sources: ['murakamy-otto-group'],
      },
      {
        text: {
          'zh-CN': '受过培训的 champion 通过内部社群传播方法。',
          en: 'Trained champions share the method through an internal community.',
        },
        sources: ['murakamy-otto-group'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '访谈说明了采用范围，没有结果数据。',
          en: 'The interview states where it is used, no results.',
        },
        sources: ['murakamy-otto-group'],
      },
    ],
    lessons: [
      {
        'zh-CN': '多品牌、多国家站的集团，用同行社群交流口径和写法，比总部下发模板更快被接受。',
        en: 'Across many brands and country sites, a peer community spreads definitions and good wording faster than head-office templates.',
      },
    ],
    caveats: {
      'zh-CN': '咨询公司 2020 年的访谈，现状未核对。',
      en: 'A consultancy interview of 2020; present practice was not checked.',
    },
    sources: ['murakamy-otto-group'],
  },
]

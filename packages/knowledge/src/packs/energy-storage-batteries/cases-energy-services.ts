import type { Case } from '@okr/core/pack'

/** A small energy supplier and an energy-data service. */
export const energyServiceCases: Case[] = [
  {
    id: 'goldgas',
    organisation: { 'zh-CN': 'goldgas', en: 'goldgas' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '约 60 人', en: 'about 60 people' },
    sizeBand: '50-250',
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '能源供应商。2020 年 8 月上任的总经理此前自 2016 年起在 eprimo 主导引入 OKR。',
          en: 'Energy supplier whose chief executive, in office from August 2020, had led eprimo’s OKR introduction from 2016.',
        },
        sources: ['murakamy-goldgas'],
      },
      {
        text: {
          'zh-CN': '他在 eprimo 管财务与控制，引入 OKR 之前已在自己的团队试过季度目标。',
          en: 'At eprimo he headed finance and controlling, having tried quarterly goals in his own team.',
        },
        sources: ['murakamy-eprimo'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '新任总经理先弄清变革如何组织，半年后即 2021 年初开始引入 OKR。',
          en: 'The new chief executive first examined how to structure the change, then, half a year in, began OKR in early 2021.',
        },
        sources: ['murakamy-goldgas'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '总经理说 OKR 在危机时期尤其令他信服，没有数字。',
          en: 'The chief executive says OKR convinces him above all in crises; no figures.',
        },
        sources: ['murakamy-goldgas'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先在一个职能里小试：让质量或成本团队先跑一季，再带产线。',
        en: 'Try one function first: quality or controlling runs a quarter before a line joins.',
      },
      {
        'zh-CN': '新总经理或新基地负责人上任是好时机，但先看清现状，再动目标体系。',
        en: 'A new general manager or plant head is a good moment, but understand the plant first.',
      },
    ],
    caveats: {
      'zh-CN': '咨询公司访谈，只见开头部分；小型供应商，可借鉴。',
      en: 'Consultancy interviews, opening only; a small supplier, transferable.',
    },
    sources: ['murakamy-goldgas', 'murakamy-eprimo'],
  },
  {
    id: 'ista',
    organisation: {
      'zh-CN': 'ista（Global & Developing Markets 业务单元）',
      en: 'ista (Global & Developing Markets unit)',
    },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '5800 多人企业中的一个业务单元', en: 'business unit in a company of more than 5,800' },
    sizeBand: null,
    industries: ['energy-storage-batteries', 'professional-services'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '能耗数据与楼宇服务企业，业务遍及 22 个国家。',
          en: 'Energy data and building services in 22 countries.',
        },
        sources: ['murakamy-ista'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '为了对齐、透明、聚焦和排优先级，由一个业务单元先行引入 OKR。',
          en: 'One business unit began OKR for alignment, transparency, focus and priorities.',
        },
        sources: ['murakamy-ista'],
      },
      {
        text: {
          'zh-CN': '该单元的人力负责人接受培训，担任 OKR champion。',
          en: 'The unit’s head of HR was trained as OKR champion.',
        },
        sources: ['murakamy-ista'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '笼统提到积极效果，没有数字。',
          en: 'Positive effects are named generally, without figures.',
        },
        sources: ['murakamy-ista'],
      },
    ],
    lessons: [
      {
        'zh-CN': '人力可以当教练，但良率口径必须有质量部门的人同席，否则讨论会停在措辞上。',
        en: 'HR can coach, but quality must sit in on yield definitions, or the talk stays with wording.',
      },
    ],
    caveats: {
      'zh-CN': '咨询公司访谈，只见开头部分；服务企业，可借鉴。',
      en: 'Consultancy interview, opening only; a service firm, transferable.',
    },
    sources: ['murakamy-ista'],
  },
]

import type { Case } from '@okr/core/pack'

/** Online retailers and a department-store group. */
export const retailerCases: Case[] = [
  {
    id: 'zalando',
    organisation: { 'zh-CN': 'Zalando（先在 Brand Solutions，后扩大）', en: 'Zalando (Brand Solutions, then wider)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '试点部门约 80 人', en: 'pilot department of roughly 80 people' },
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '负责人 2013 年在 Google 了解到 OKR，随后在新成立的 Brand Solutions 部门从第一天起就采用。',
          en: 'Its vice president met OKRs at Google in 2013 and used them from the new Brand Solutions department’s first day.',
        },
        sources: ['perdoo-zalando'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '试点覆盖部门、团队、个人三层，并得到创始人支持。',
          en: 'The pilot ran at department, team and individual level, with the founders’ support.',
        },
        sources: ['perdoo-zalando'],
      },
      {
        text: { 'zh-CN': 'OKR 与薪酬分开处理。', en: 'OKRs were kept apart from pay.' },
        sources: ['lamorte-podcast-zalando'],
      },
      {
        text: {
          'zh-CN': '靠总部集中审阅无法扩大规模，于是培养内部 OKR 教练。',
          en: 'Central review would not scale, so internal OKR coaches were trained.',
        },
        sources: ['lamorte-podcast-zalando'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '据 Perdoo 访谈，6–8 人的团队首次制定季度 OKR，每人约花八小时。',
          en: 'Perdoo reports that the first quarterly OKRs took about eight hours each in teams of six to eight.',
        },
        sources: ['perdoo-zalando'],
      },
      {
        text: {
          'zh-CN': '据教练 Ben Lamorte，做法从这一部门推广到更大范围；来源没有给出业务成效数字。',
          en: 'Coach Ben Lamorte says the practice spread beyond the department; no business figures.',
        },
        sources: ['lamorte-podcast-zalando'],
      },
    ],
    lessons: [
      {
        'zh-CN': '从一个自愿、边界清楚的单元起步，例如一个国家站，而不是全渠道同时上线。',
        en: 'Start with one willing, clear-edged unit, such as one country site, not every channel at once.',
      },
      {
        'zh-CN': '首轮按每人一天左右留时间，排在选品会之后、旺季封版之前。',
        en: 'Allow about a day per person for the first round, between range meeting and peak freeze.',
      },
      {
        'zh-CN': '先培养站点与供应链里的教练，再谈铺到全部市场。',
        en: 'Train coaches inside market and supply-chain teams before going to every market.',
      },
    ],
    caveats: {
      'zh-CN': '由软件商和教练转述对发起人的访谈；看到的是十多年前的起步阶段，现状未核对。',
      en: 'Vendor and coach interviews with the sponsor on a start over ten years ago; present practice unchecked.',
    },
    sources: ['lamorte-podcast-zalando', 'perdoo-zalando', 'boraso-zalando', 'niven-lamorte-2016'],
  },
  {
    id: 'sears-holdings',
    organisation: { 'zh-CN': '西尔斯控股（Sears Holdings）', en: 'Sears Holdings' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '约 2 万名受薪员工使用 OKR', en: 'about 20,000 salaried associates used OKRs' },
    sizeBand: '5000+',
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '零售集团的 CEO 受 Google 的 OKR 视频启发，从 2013 年二季度起让 38 位业务负责人试行半年。',
          en: 'Google’s OKR video inspired the retail group’s CEO; 38 business-unit leaders tried OKRs for half a year from the second quarter of 2013.',
        },
        sources: ['okrmen-sears'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '试行使用自建平台；2013 年秋推广到约 2 万名受薪员工。',
          en: 'After the trial, on an in-house platform, OKRs went to about 20,000 salaried associates in autumn 2013.',
        },
        sources: ['okrmen-sears', 'sears-okrs-2015'],
      },
      {
        text: {
          'zh-CN': '年度考评始终做不到全员完成，2014 年 8 月改为“优先级 + 季度 OKR + 反馈”的 Performance Enablement。',
          en: 'Annual reviews never reached full compliance; in August 2014 Performance Enablement replaced them with priorities, quarterly OKRs and feedback.',
        },
        sources: ['aberdeen-sears-performance-enablement'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN':
            '据企业自己的研究（教练转述），使用 OKR 的呼叫中心小组每小时销售额从 14.44 美元升到 15.67 美元，升幅 8.5%。',
          en: 'The employer’s own study, told by a coach: a call-centre group using OKRs raised hourly sales from USD 14.44 to 15.67, up 8.5%.',
        },
        sources: ['sears-okrs-2015'],
      },
      {
        text: {
          'zh-CN': '同一研究称，持续使用者进入更高绩效档的几率高 11.5%。',
          en: 'The study also links consistent use with 11.5% higher odds of a better performance bracket.',
        },
        sources: ['sears-okrs-2015'],
      },
    ],
    lessons: [
      {
        'zh-CN': '零售有条件自己验证：选两组可比的客服或站点，一组先用一季，用 OMS 净收入而不是填报率比较。',
        en: 'Retail can test: let one of two comparable service or site teams start first; compare OMS net revenue, not form completion.',
      },
      {
        'zh-CN': '考评和目标要一起改；只加 OKR、不动年度打分，员工仍按打分行事。',
        en: 'Change reviews and goals together; otherwise people go on working for the yearly score.',
      },
    ],
    caveats: {
      'zh-CN': '企业自测、教练转述，只是一个呼叫中心里的相关关系；这些来源不涉及该零售商后来的经营。',
      en: 'Employer’s own study told by a coach, an association in one call centre; later developments are outside.',
    },
    sources: ['sears-okrs-2015', 'okrmen-sears', 'aberdeen-sears-performance-enablement'],
  },
  {
    id: 'digitec-galaxus',
    organisation: { 'zh-CN': 'Digitec Galaxus', en: 'Digitec Galaxus' },
    named: true,
    country: { 'zh-CN': '瑞士', en: 'Switzerland' },
    size: null,
    sizeBand: null,
    industries: ['ecommerce-dtc'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '年末的个人目标谈话让员工沮丧，于是改为看团队表现。',
          en: 'Year-end talks on individual goals had frustrated staff, so the firm moved to team performance.',
        },
        sources: ['europeanporeday-sommerhalder'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '目标放在团队聚焦、自主、透明和对齐上，并补充了原版 OKR 缺少的文化要素。',
          en: 'OKRs aimed at team focus, autonomy, transparency and alignment, plus cultural elements missed in plain OKR.',
        },
        sources: ['okrcircle-digitec-galaxus', 'europeanporeday-sommerhalder'],
      },
      {
        text: {
          'zh-CN': 'KR 强调相对指标、重结果轻产出，并坚持回顾会。',
          en: 'Key results favoured relative metrics and outcome over output, with retrospectives.',
        },
        sources: ['okrcircle-digitec-galaxus'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '团队负责人称透明度明显提高、投入感随之上升；运营性很强的环境里，与日常业务的衔接仍是难题。',
          en: 'Team leads say transparency and engagement rose noticeably; in operational business the daily-work link stayed hard.',
        },
        sources: ['okrcircle-digitec-galaxus'],
      },
    ],
    lessons: [
      {
        'zh-CN': '大促让绝对量失真，KR 优先用转化率、准时率、单均毛利这类相对指标。',
        en: 'Promotions distort volumes; prefer relative key results: conversion, on-time rate or margin per order.',
      },
      {
        'zh-CN': '先写清日常救火占多少工时，再承诺 OKR，否则第三周就被促销排期吞掉。',
        en: 'State the hours daily firefighting takes before committing to OKRs, or promotions swallow them by week three.',
      },
    ],
    caveats: {
      'zh-CN': '团队负责人的分享与演讲摘要，没有业务数字。',
      en: 'Team leads’ talk and its abstract, without business figures.',
    },
    sources: ['okrcircle-digitec-galaxus', 'europeanporeday-sommerhalder'],
  },
]

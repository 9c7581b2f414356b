import type { Case } from '@okr/core/pack'

export const hoshinCases: Case[] = [
  {
    id: 'toyota-bridgestone-hoshin',
    organisation: { 'zh-CN': '普利司通与丰田（方针管理）', en: 'Bridgestone / Toyota (hoshin kanri)' },
    named: true,
    country: { 'zh-CN': '日本', en: 'Japan' },
    size: null,
    sizeBand: null,
    industries: ['manufacturing', 'automotive'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '方针管理 1965 年在普利司通成形，后由丰田完善。',
          en: 'Hoshin kanri was formalised at Bridgestone in 1965 and refined at Toyota.',
        },
        sources: ['stratrix-hoshin-kanri', 'watson-policy-deployment'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '突破目标限三到五个，层级间来回“传球”商定。',
          en: 'Three to five breakthrough objectives, settled by catchball between levels.',
        },
        sources: ['stratrix-hoshin-kanri'],
      },
      {
        text: {
          'zh-CN': '用 X 矩阵展开，并定期回顾。',
          en: 'An X-matrix lays them out for regular review.',
        },
        sources: ['stratrix-hoshin-kanri'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '横河惠普 1976 年起使用，到 1982 年已用它推动一次战略转变。',
          en: 'Yokogawa Hewlett-Packard used it from 1976 and by 1982 managed a strategic change with it.',
        },
        sources: ['watson-policy-deployment'],
      },
      {
        text: {
          'zh-CN': '据一份管理学介绍，它由普利司通传到宝洁、惠普和施乐。',
          en: 'One guide traces its spread from Bridgestone to P&G, Hewlett-Packard and Xerox.',
        },
        sources: ['smi-hoshin'],
      },
    ],
    lessons: [
      {
        'zh-CN': '把“传球”搬到 OKR 对齐会：车间可以带着现场数据退回目标，厂长要么给资源，要么改目标。',
        en: 'Use catchball for OKRs: a shop may return a goal with floor data; the plant manager adds resources or changes it.',
      },
      {
        'zh-CN': '突破与日常分表管理；日常指标失控时先恢复，不占突破目标的名额。',
        en: 'Keep breakthrough and daily management apart; restore a daily indicator out of control first, outside the breakthroughs.',
      },
    ],
    caveats: {
      'zh-CN': '不是 OKR，而是工厂里最接近它的目标体系；来源是介绍性文章和论文。',
      en: 'Not OKR but its nearest factory relative; the sources are introductions and a paper.',
    },
    sources: ['stratrix-hoshin-kanri', 'watson-policy-deployment', 'smi-hoshin'],
  },
  {
    id: 'plant-hoshin-lapsed',
    organisation: { 'zh-CN': '某工厂（匿名运营总监自述）', en: 'A factory (unnamed operations director)' },
    named: false,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['manufacturing'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '一位运营总监讲述工厂推行方针管理的经历。',
          en: 'An operations director tells of hoshin kanri in his plant.',
        },
        sources: ['mm-hoshin-dilemma'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '把 PPM 差错率和 OEE 目标拆到车间每个岗位，并与考核制度绑在一起。',
          en: 'Goals on parts-per-million errors and OEE became targets for every shop-floor job, twinned with appraisal.',
        },
        sources: ['mm-hoshin-dilemma'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '起初缺陷减少、士气上升。',
          en: 'At first, fewer defects and better morale.',
        },
        sources: ['mm-hoshin-dilemma'],
      },
      {
        text: {
          'zh-CN': '总经理离任、主要供应商倒闭后，新总经理认为它占用下线开会的时间，是奢侈品；工厂重回救火。',
          en: 'After the managing director left and a major supplier failed, his successor called it a luxury costing line time; fire-fighting returned.',
        },
        sources: ['mm-hoshin-dilemma'],
      },
    ],
    lessons: [
      {
        'zh-CN': '拆到每个岗位的体系最怕缺料和换帅；止于产线一级，并寄生在已有的周会上才活得下来。',
        en: 'A system cut down to every job dies of shortages or new bosses; stop at line level, inside weekly meetings.',
      },
      {
        'zh-CN': '会议占用的机时要算账：用减少的返工工时去抵开会工时，给下一任老总看。',
        en: 'Account for meetings: set rework hours saved against hours off the line, ready for the next boss.',
      },
    ],
    caveats: {
      'zh-CN': '行业杂志的匿名求助信，是方针管理而非 OKR，无法核对。',
      en: 'An anonymous letter in a trade magazine, on hoshin kanri, not OKR; it cannot be checked.',
    },
    sources: ['mm-hoshin-dilemma'],
  },
]

import type { Pack } from '@okr/core/pack'
import { roles } from './roles.ts'

export const supportFunctions: Pack['functions'] = [
  {
    id: 'in-fn-technology',
    name: { 'zh-CN': '科技与数据', en: 'Technology and data' },
    answersFor: {
      'zh-CN': '产品上线周期、系统稳定与数据可信',
      en: 'time to launch, stable systems and data that can be trusted',
    },
    themes: [
      {
        id: 'in-technology-product-launch',
        objective: {
          'zh-CN': '让条款改动不再牵动整个核心',
          en: 'Stop every wording change from shaking the whole core',
        },
        rationale: {
          'zh-CN': '一次改款动四个系统，窗口排到下季；先拆规则再上新产品，前两月看不到新品。',
          en: 'One change touches four systems and waits a quarter; rules are separated first, so no launch for two months.',
        },
        level: 'department',
        ambition: 'aspirational',
        maturities: ['piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-lead-time',
            scope: { 'zh-CN': '条款定稿到可售的', en: 'from final wording to sale' },
            baseline: 90,
            target: 45,
            kind: 'lagging',
            owner: roles.core,
            collaborators: [roles.product, roles.compliance],
          },
          {
            metric: 'gen-first-time-right',
            scope: { 'zh-CN': '产品配置', en: 'of product configurations' },
            baseline: 60,
            target: 85,
            kind: 'leading',
            owner: roles.core,
            collaborators: [roles.product],
          },
          {
            metric: 'gen-serious-incidents',
            scope: { 'zh-CN': '出单与理赔系统', en: 'in issuing or claims systems' },
            baseline: null,
            target: 1,
            kind: 'guardrail',
            owner: roles.technology,
            collaborators: [roles.core],
          },
        ],
      },
    ],
  },
  {
    id: 'in-fn-conduct',
    name: { 'zh-CN': '合规与消费者保护', en: 'Compliance and conduct' },
    answersFor: { 'zh-CN': '销售适当、拒赔说理与监管检查', en: 'suitable sales, explained refusals and inspections' },
    themes: [
      {
        id: 'in-conduct-explained-refusal',
        objective: { 'zh-CN': '让每一份拒赔都讲得清道理', en: 'Make every declined claim explain itself' },
        rationale: {
          'zh-CN': '拒赔通知写成条款抄录，客户只好投诉；写清楚要花理赔员的时间，也会翻出错拒的案子。',
          en: 'Refusals that copy wording drive customers to complain; explaining takes adjusters’ time and uncovers wrong ones.',
        },
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: { 'zh-CN': '拒赔通知抽检', en: 'of sampled refusal letters' },
            baseline: 50,
            target: 85,
            kind: 'leading',
            owner: roles.conduct,
            collaborators: [roles.claims],
          },
          {
            metric: 'in-complaints',
            scope: { 'zh-CN': '拒赔', en: 'about refusals' },
            baseline: 1.6,
            target: 0.8,
            kind: 'lagging',
            owner: roles.conduct,
            collaborators: [roles.healthClaims],
          },
          {
            metric: 'gen-compliance-findings',
            scope: { 'zh-CN': '理赔检查', en: 'in claims inspections' },
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: roles.compliance,
            collaborators: [roles.claims],
          },
        ],
      },
    ],
  },
  {
    id: 'in-fn-finance',
    name: { 'zh-CN': '财务、再保与资本', en: 'Finance, reinsurance and capital' },
    answersFor: { 'zh-CN': '偿付能力、再保效率与费用', en: 'solvency, reinsurance value and expenses' },
    themes: [
      {
        id: 'in-finance-renewal-early',
        objective: { 'zh-CN': '让再保续转不再拖到最后一周', en: 'End last-week reinsurance renewals' },
        rationale: {
          'zh-CN': '数据迟交，再保人只好加价；早交要精算和理赔提前关账。',
          en: 'Late data makes reinsurers load the price; early data needs claims and actuaries to close sooner.',
        },
        level: 'department',
        ambition: 'committed',
        maturities: ['piloting', 'scaling', 'established'],
        companyTypes: ['financial-institution'],
        keyResults: [
          {
            metric: 'gen-on-time-delivery',
            scope: { 'zh-CN': '再保续转数据包', en: 'of reinsurance data packs' },
            baseline: 60,
            target: 95,
            kind: 'leading',
            owner: roles.reinsurance,
            collaborators: [roles.reserving],
          },
          {
            metric: 'gen-first-time-right',
            scope: { 'zh-CN': '分保账单', en: 'of reinsurance accounts' },
            baseline: 72,
            target: 90,
            kind: 'leading',
            owner: roles.reinsurance,
            collaborators: [roles.finance],
          },
          {
            metric: 'in-expense-ratio',
            scope: { 'zh-CN': '企财险', en: 'on commercial property' },
            baseline: 31,
            target: 28.5,
            kind: 'lagging',
            owner: roles.finance,
            collaborators: [roles.commercial],
          },
          {
            metric: 'in-solvency',
            scope: { 'zh-CN': '公司整体', en: 'across the company' },
            baseline: null,
            target: 180,
            kind: 'guardrail',
            owner: roles.risk,
            collaborators: [roles.finance],
          },
        ],
      },
    ],
  },
]

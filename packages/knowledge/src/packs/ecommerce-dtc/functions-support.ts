import type { Pack } from '@okr/core/pack'
import { roles, t } from './roles.ts'

export const supportFunctions: Pack['functions'] = [
  {
    id: 'ec-fn-finance',
    name: t('财务、税务与合规', 'Finance, tax and compliance'),
    answersFor: t('单均利润、报税与产品合规', 'margin per order, tax filing and product compliance'),
    themes: [
      {
        id: 'ec-margin-known-in-time',
        objective: t('让经营会看到当周的真实单均利润', 'Show the trading meeting this week’s true margin per order'),
        rationale: t(
          '利润晚三周出账，加投早已加完；快报允许估算，月末再校正。',
          'Margin three weeks late cannot stop overspending; the flash may estimate and is corrected at month-end.',
        ),
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-lead-time',
            scope: t('周末到分市场毛利快报的', 'from week’s end to margin flash by market'),
            baseline: 18,
            target: 3,
            kind: 'leading',
            owner: roles.finance,
            collaborators: [roles.analytics],
          },
          {
            metric: 'gen-forecast-accuracy',
            scope: t('毛利快报', 'of the margin flash'),
            baseline: 76,
            target: 93,
            kind: 'lagging',
            owner: roles.finance,
            collaborators: [roles.analytics],
          },
          {
            metric: 'gen-compliance-findings',
            scope: t('增值税申报', 'in VAT filing'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: roles.tax,
            collaborators: [roles.finance],
          },
        ],
      },
    ],
  },
  {
    id: 'ec-fn-technology',
    name: t('技术与数据', 'Technology and data'),
    answersFor: t('订单数据一致、系统稳定与接口', 'matching order data, stable systems and interfaces'),
    themes: [
      {
        id: 'ec-one-truth-per-order',
        objective: t('让各系统对同一张订单讲同一个数', 'Let every system tell the same number for an order'),
        rationale: t(
          'OMS、支付和广告后台各报各的，会开成对账会；接数据要推迟一版前台功能。',
          'OMS, gateway and ad platform disagree and meetings become reconciliations; joining them delays one storefront release.',
        ),
        level: 'department',
        ambition: 'committed',
        maturities: ['piloting', 'scaling', 'established'],
        companyTypes: ['technology'],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: t('订单与支付对账', 'of order-to-payment matching'),
            baseline: 81,
            target: 97,
            kind: 'leading',
            owner: roles.engineering,
            collaborators: [roles.payments, roles.finance],
          },
          {
            metric: 'gen-decision-lead-time',
            scope: t('周会口径争议', 'for definition disputes'),
            baseline: 12,
            target: 3,
            kind: 'lagging',
            owner: roles.analytics,
            collaborators: [roles.engineering],
          },
          {
            metric: 'gen-serious-incidents',
            scope: t('旺季订单链路', 'in the order path at peak'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: roles.engineering,
            collaborators: [roles.logistics],
          },
        ],
      },
    ],
  },
]

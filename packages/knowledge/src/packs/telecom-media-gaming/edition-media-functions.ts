import type { Pack } from '@okr/core/pack'
import { own } from './edition-roles.ts'
import { contentFunctions } from './functions-content.ts'
import { roles, t } from './roles.ts'

const mine = new Set(['tm-editorial-production', 'tm-platform-product', 'tm-trust-safety'])

export const mediaFunctions: Pack['functions'] = [
  ...contentFunctions.filter(({ id }) => mine.has(id)),
  {
    id: 'tm-md-membership',
    name: t('会员与订阅', 'Membership and subscription'),
    answersFor: t('付得明白、用得上、走得了', 'clear charges, real use, an open exit'),
    themes: [
      {
        id: 'tm-md-first-month-used',
        objective: t('让新会员第一个月就用得上', 'Have new members use what they pay for in month one'),
        rationale: t(
          '开通后先教人找内容，促销短信要减半；转化会慢，退款会少。',
          'After sign-up people learn to find things and promotions are halved; conversion slows, refunds fall.',
        ),
        level: 'team',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'tm-d7-retention',
            scope: t('新开通会员', 'among new members'),
            baseline: 48,
            target: 58,
            kind: 'leading',
            owner: own.membership,
            collaborators: [roles.product],
          },
          {
            metric: 'gen-customer-retention',
            scope: t('首月会员', 'of members past month one'),
            baseline: 57,
            target: 66,
            kind: 'lagging',
            owner: own.membership,
            collaborators: [roles.care],
          },
          {
            metric: 'tm-complaint-rate',
            scope: t('会员扣费类', 'about membership charges'),
            baseline: null,
            target: 18,
            kind: 'guardrail',
            owner: roles.care,
            collaborators: [own.membership],
          },
        ],
      },
    ],
  },
  {
    id: 'tm-md-advertising',
    name: t('广告与商业合作', 'Advertising and partnerships'),
    answersFor: t('素材干净、按时上线、读者不烦', 'clean creatives, campaigns on time, readers not annoyed'),
    themes: [
      {
        id: 'tm-md-ads-people-bear',
        objective: t('让广告不赶走来看内容的人', 'Sell advertising that does not drive the audience away'),
        rationale: t(
          '先砍掉投诉最多的几类素材和遮挡式弹窗，单页收入会降。',
          'The most resented creatives and covering pop-ups go first; revenue per page falls.',
        ),
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: t('素材送审', 'for creatives sent to review'),
            baseline: 74,
            target: 88,
            kind: 'leading',
            owner: own.advertising,
            collaborators: [roles.safety],
          },
          {
            metric: 'tm-complaint-rate',
            scope: t('广告类', 'about advertising'),
            baseline: 70,
            target: 45,
            kind: 'lagging',
            owner: own.advertising,
            collaborators: [roles.product, roles.care],
          },
          {
            metric: 'gen-customer-retention',
            scope: t('投放客户', 'of advertisers'),
            baseline: null,
            target: 78,
            kind: 'guardrail',
            owner: own.advertising,
            collaborators: [roles.finance],
          },
        ],
      },
    ],
  },
  {
    id: 'tm-md-rights',
    name: t('版权采购与合作', 'Rights acquisition'),
    answersFor: t('买得准、窗口不浪费、到期有数', 'well-chosen rights, windows used, expiries known'),
    themes: [
      {
        id: 'tm-md-bought-and-shown',
        objective: t('让买来的版权真正播给人看', 'Put acquired rights in front of people'),
        rationale: t(
          '采购先看窗口内能不能排上，少囤一批打包片；片单看着会变短。',
          'Buying asks first whether a title can be scheduled in its window; fewer bundles make the list look shorter.',
        ),
        level: 'department',
        ambition: 'aspirational',
        maturities: ['piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-lead-time',
            scope: t('采购到上线', 'from purchase to release'),
            baseline: 120,
            target: 75,
            kind: 'leading',
            owner: own.rights,
            collaborators: [roles.scheduling, roles.safety],
          },
          {
            metric: 'tm-title-payback',
            scope: t('采购片', 'among acquired titles'),
            baseline: 42,
            target: 52,
            kind: 'lagging',
            owner: own.rights,
            collaborators: [roles.finance],
          },
          {
            metric: 'gen-compliance-findings',
            scope: t('授权与结算', 'on licences and royalties'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: own.rights,
            collaborators: [roles.finance],
          },
        ],
      },
    ],
  },
]

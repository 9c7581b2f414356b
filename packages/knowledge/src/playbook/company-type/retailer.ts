import type { CompanyTypePlaybook } from '../types.ts'

export const playbook: CompanyTypePlaybook = {
  id: 'retailer',
  organisation: { 'zh-CN': '公司', en: 'company' },
  emphasis: [
    {
      text: {
        'zh-CN': '促销能买到当季数字：增长类 KR 必须与毛利和退货类护栏成对出现，大促期间的数单列，不作基线。',
        en: 'A promotion can buy the quarter. Pair growth results with guardrails on margin and returns; show campaign weeks apart, outside the baseline.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '商品、门店或站点、供应链看的是三套数：以一个顾客可感的结果作共享 KR，比给每个部门分解销售额更能促成协作。',
        en: 'Merchandising, shops or site, and supply chain read three sets of numbers. One shared result the shopper would feel beats sales split by department.',
      },
      sources: [],
    },
  ],
  themes: [
    {
      id: 'retailer-profitable-availability',
      objective: {
        'zh-CN': '让顾客想买的商品买得到，而且不靠打折',
        en: 'Have what shoppers came for, without discounting to sell it',
      },
      rationale: {
        'zh-CN': '铺货越多越容易有货，但会压低毛利；两头同时看才算改善。',
        en: 'More stock means fewer gaps but thinner margin; only both together count.',
      },
      level: 'company',
      ambition: 'committed',
      maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
      companyTypes: ['retailer'],
      keyResults: [
        {
          metric: 'gen-forecast-accuracy',
          scope: { 'zh-CN': '重点品类周度', en: 'for key categories by week' },
          baseline: 58,
          target: 72,
          kind: 'leading',
          owner: { 'zh-CN': '计划负责人', en: 'Head of planning' },
          collaborators: [{ 'zh-CN': '商品负责人', en: 'Head of merchandising' }],
        },
        {
          metric: 'gen-on-time-delivery',
          scope: { 'zh-CN': '补货订单', en: 'for replenishment orders' },
          baseline: 88,
          target: 95,
          kind: 'leading',
          owner: { 'zh-CN': '供应链负责人', en: 'Head of supply chain' },
          collaborators: [{ 'zh-CN': '计划负责人', en: 'Head of planning' }],
        },
        {
          metric: 'gen-customer-retention',
          scope: { 'zh-CN': '会员季度', en: 'of members by quarter' },
          baseline: 46,
          target: 52,
          kind: 'lagging',
          owner: { 'zh-CN': '会员负责人', en: 'Head of loyalty' },
          collaborators: [{ 'zh-CN': '商品负责人', en: 'Head of merchandising' }],
        },
        {
          metric: 'gen-gross-margin',
          baseline: null,
          target: 38,
          kind: 'guardrail',
          owner: { 'zh-CN': '财务负责人', en: 'Finance director' },
          collaborators: [{ 'zh-CN': '商品负责人', en: 'Head of merchandising' }],
        },
      ],
    },
  ],
}

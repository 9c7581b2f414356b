import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own key results in this pack. */
export const roles = {
  market: t('市场总经理', 'Market general manager'),
  growth: t('增长负责人', 'Head of growth'),
  site: t('独立站产品负责人', 'Storefront product lead'),
  payments: t('支付产品经理', 'Payments product manager'),
  fraud: t('风控经理', 'Fraud manager'),
  planning: t('商品计划负责人', 'Head of merchandise planning'),
  buying: t('商品负责人', 'Head of buying'),
  content: t('商品内容负责人', 'Product content lead'),
  logistics: t('跨境物流负责人', 'Head of cross-border logistics'),
  warehouse: t('海外仓运营经理', 'Overseas warehouse manager'),
  returns: t('逆向物流经理', 'Returns manager'),
  marketplace: t('平台运营负责人', 'Head of marketplaces'),
  service: t('客服负责人', 'Head of customer service'),
  crm: t('会员运营负责人', 'CRM lead'),
  customs: t('关务经理', 'Customs manager'),
  tax: t('税务合规经理', 'Tax compliance manager'),
  finance: t('财务业务伙伴', 'Finance business partner'),
  product: t('产品开发负责人', 'Head of product development'),
  quality: t('品质负责人', 'Head of quality'),
  engineering: t('电商技术负责人', 'E-commerce engineering lead'),
  accounts: t('品牌客户负责人', 'Brand account lead'),
  analytics: t('商业分析负责人', 'Head of commercial analytics'),
  media: t('投放经理', 'Paid media manager'),
}

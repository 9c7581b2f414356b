import { t } from './words.ts'

/** The roles that own key results in this pack. */
export const roles = {
  product: t('产品负责人', 'Head of product'),
  productManager: t('产品经理', 'Product manager'),
  engineering: t('研发负责人', 'Head of engineering'),
  squad: t('研发小组负责人', 'Squad lead'),
  platform: t('平台工程负责人', 'Platform engineering lead'),
  reliability: t('可靠性负责人', 'Site reliability lead'),
  security: t('安全负责人', 'Head of security'),
  data: t('产品数据负责人', 'Product analytics lead'),
  growth: t('增长负责人', 'Head of growth'),
  marketing: t('市场负责人', 'Head of marketing'),
  sales: t('销售负责人', 'Head of sales'),
  presales: t('售前负责人', 'Head of presales'),
  success: t('客户成功负责人', 'Head of customer success'),
  implementation: t('实施负责人', 'Head of implementation'),
  support: t('技术支持负责人', 'Head of support'),
  revenueOperations: t('营收运营负责人', 'Head of revenue operations'),
  finance: t('财务负责人', 'Finance director'),
  people: t('人力负责人', 'Head of HR'),
}

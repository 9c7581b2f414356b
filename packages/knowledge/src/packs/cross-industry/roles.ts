import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own key results of functions. */
export const roles = {
  product: t('产品负责人', 'Head of product'),
  development: t('研发负责人', 'Head of development'),
  sales: t('销售负责人', 'Head of sales'),
  marketing: t('市场负责人', 'Head of marketing'),
  service: t('客户负责人', 'Head of customer service'),
  operations: t('运营负责人', 'Head of operations'),
  planning: t('计划负责人', 'Head of planning'),
  purchasing: t('采购负责人', 'Head of purchasing'),
  quality: t('质量负责人', 'Head of quality'),
  finance: t('财务负责人', 'Finance director'),
  people: t('人力负责人', 'Head of HR'),
  it: t('信息化负责人', 'Head of IT'),
  compliance: t('合规负责人', 'Head of compliance'),
  teamLead: t('团队负责人', 'Team lead'),
}

import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own key results in this pack. */
export const roles = {
  network: t('网络部总经理', 'Head of network operations'),
  optimisation: t('无线优化主管', 'Radio optimisation lead'),
  field: t('装维主管', 'Field service lead'),
  resources: t('资源核查主管', 'Network inventory lead'),
  care: t('客服总监', 'Head of customer care'),
  consumer: t('个人市场总经理', 'Head of consumer business'),
  plans: t('套餐产品经理', 'Plan product manager'),
  branch: t('地市分公司总经理', 'City branch manager'),
  enterprise: t('政企总经理', 'Head of enterprise business'),
  enterpriseDelivery: t('政企交付经理', 'Enterprise delivery manager'),
  editor: t('总编辑', 'Editor-in-chief'),
  desk: t('责任编辑', 'Desk editor'),
  production: t('制片主任', 'Head of production'),
  commissioning: t('内容采购负责人', 'Head of commissioning'),
  scheduling: t('编排主管', 'Scheduling lead'),
  subtitles: t('字幕与无障碍主管', 'Accessibility lead'),
  readers: t('读者订阅负责人', 'Head of reader revenue'),
  product: t('平台产品负责人', 'Head of platform product'),
  recommendation: t('推荐算法负责人', 'Head of recommendation'),
  client: t('客户端技术负责人', 'Client engineering lead'),
  producer: t('制作人', 'Game producer'),
  design: t('主策划', 'Lead designer'),
  qa: t('测试负责人', 'QA lead'),
  tools: t('工具链负责人', 'Build tools lead'),
  publishing: t('发行负责人', 'Head of publishing'),
  community: t('社区运营主管', 'Community lead'),
  liveOps: t('长线运营负责人', 'Head of live operations'),
  monetisation: t('商业化策划', 'Monetisation designer'),
  safety: t('内容安全负责人', 'Head of content safety'),
  minors: t('未成年人保护负责人', 'Head of minors’ protection'),
  analytics: t('数据分析负责人', 'Head of analytics'),
  finance: t('财务业务伙伴', 'Finance business partner'),
  hr: t('人力业务伙伴', 'HR business partner'),
}

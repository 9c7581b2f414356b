import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own key results in this pack. */
export const roles = {
  operations: t('运营总监', 'Operations director'),
  account: t('大客户经理', 'Key account manager'),
  service: t('客服经理', 'Customer service manager'),
  warehouse: t('仓库经理', 'Warehouse manager'),
  receiving: t('收货班长', 'Receiving shift leader'),
  picking: t('拣货班长', 'Picking shift leader'),
  inventory: t('库存控制主管', 'Inventory control lead'),
  transport: t('运输经理', 'Transport manager'),
  dispatch: t('调度主管', 'Dispatch lead'),
  fleet: t('车队队长', 'Fleet supervisor'),
  carriers: t('运力采购经理', 'Carrier procurement manager'),
  network: t('网络规划经理', 'Network planning manager'),
  hub: t('分拨中心经理', 'Sorting hub manager'),
  lastMile: t('末端运营经理', 'Last-mile manager'),
  station: t('网点经理', 'Delivery station manager'),
  forwarding: t('货代运营经理', 'Freight operations manager'),
  customs: t('关务经理', 'Customs manager'),
  documents: t('单证主管', 'Documentation lead'),
  pricing: t('报价经理', 'Pricing manager'),
  terminal: t('码头运营经理', 'Terminal operations manager'),
  yard: t('堆场主管', 'Yard lead'),
  gate: t('闸口主管', 'Gate lead'),
  planning: t('产能计划经理', 'Capacity planning manager'),
  training: t('培训主管', 'Training lead'),
  safety: t('安全经理', 'Safety manager'),
  claims: t('理赔主管', 'Claims lead'),
  quality: t('质控经理', 'Operations control manager'),
  product: t('产品负责人', 'Product lead'),
  data: t('数据平台负责人', 'Data platform lead'),
  security: t('信息安全经理', 'Information security manager'),
  finance: t('成本核算经理', 'Cost accounting manager'),
  inbound: t('入厂物流经理', 'Inbound logistics manager'),
}

import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own key results of functions in this pack. */
export const roles = {
  production: t('生产经理', 'Production manager'),
  nightShift: t('夜班值班长', 'Night-shift manager'),
  shiftLeader: t('班组长', 'Shift leader'),
  assembly: t('总装主管', 'Assembly supervisor'),
  planning: t('计划经理', 'Planning manager'),
  material: t('物控主管', 'Material control lead'),
  warehouse: t('仓储主管', 'Warehouse lead'),
  sales: t('销售运营经理', 'Sales operations manager'),
  purchasing: t('采购经理', 'Purchasing manager'),
  supplierQuality: t('供应商质量工程师', 'Supplier quality engineer'),
  quality: t('质量经理', 'Quality manager'),
  customerQuality: t('客户质量工程师', 'Customer quality engineer'),
  process: t('工艺主管', 'Process engineering lead'),
  industrial: t('工业工程（IE）经理', 'Industrial engineering manager'),
  equipment: t('设备经理', 'Equipment manager'),
  maintenance: t('维修班长', 'Maintenance leader'),
  tooling: t('模具主管', 'Die shop lead'),
  development: t('研发项目经理', 'R&D project manager'),
  design: t('设计主管', 'Design lead'),
  service: t('售后服务经理', 'Field service manager'),
  spares: t('备件主管', 'Spare-parts lead'),
  software: t('控制软件工程师', 'Control software engineer'),
  ehs: t('EHS 经理', 'EHS manager'),
  digital: t('智能制造经理', 'Smart manufacturing manager'),
  it: t('IT 经理', 'IT manager'),
}

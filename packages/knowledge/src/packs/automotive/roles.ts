import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own key results in this pack. */
export const roles = {
  vehicleLine: t('车型产品线总经理', 'Vehicle-line general manager'),
  programme: t('车型项目经理', 'Vehicle programme manager'),
  engineering: t('整车工程总监', 'Vehicle engineering director'),
  calibration: t('标定经理', 'Calibration manager'),
  software: t('整车软件负责人', 'Head of vehicle software'),
  cloud: t('车云平台经理', 'Vehicle-cloud manager'),
  softwareTest: t('软件测试负责人', 'Software test lead'),
  purchasing: t('采购总监', 'Purchasing director'),
  sqe: t('供应商质量经理', 'Supplier quality manager'),
  logistics: t('生产物流经理', 'Production logistics manager'),
  planning: t('产销计划经理', 'Supply planning manager'),
  plant: t('整车厂厂长', 'Plant manager'),
  assembly: t('总装车间主任', 'Final assembly manager'),
  paint: t('涂装车间主任', 'Paint shop manager'),
  body: t('焊装车间主任', 'Body shop manager'),
  pack: t('电池车间主任', 'Battery shop manager'),
  maintenance: t('设备经理', 'Maintenance manager'),
  quality: t('质量负责人', 'Head of quality'),
  warranty: t('三包分析经理', 'Warranty analysis manager'),
  recall: t('召回经理', 'Recall manager'),
  safety: t('安全环保经理', 'EHS manager'),
  network: t('渠道总监', 'Dealer network director'),
  region: t('大区经理', 'Regional sales manager'),
  store: t('门店总经理', 'Dealership general manager'),
  delivery: t('交付中心经理', 'Handover centre manager'),
  aftersales: t('售后总监', 'Aftersales director'),
  workshop: t('服务经理', 'Workshop manager'),
  parts: t('备件经理', 'Parts manager'),
  trainer: t('技术培训经理', 'Technical training manager'),
  crm: t('用户运营经理', 'Customer-relations manager'),
}

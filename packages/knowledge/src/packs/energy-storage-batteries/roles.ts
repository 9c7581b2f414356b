import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own the key results of the functions. */
export const roles = {
  formation: t('化成工序经理', 'formation manager'),
  filling: t('注液班长', 'filling shift leader'),
  cellPlant: t('电芯厂厂长', 'cell plant manager'),
  equipment: t('设备经理', 'equipment manager'),
  spares: t('备件主管', 'spare parts lead'),
  automation: t('自动化工程师', 'automation engineer'),
  planner: t('计划主管', 'production planner'),
  quality: t('质量总监', 'quality director'),
  complaints: t('客户质量经理', 'customer quality manager'),
  mes: t('MES 工程师', 'MES engineer'),
  sqe: t('供应商质量经理', 'supplier quality manager'),
  purchasing: t('采购经理', 'purchasing manager'),
  demand: t('需求计划经理', 'demand planning manager'),
  integration: t('系统集成经理', 'system integration manager'),
  wiring: t('电气装配班长', 'electrical assembly leader'),
  fat: t('FAT 主管', 'FAT lead'),
  delivery: t('项目交付总监', 'project delivery director'),
  site: t('现场项目经理', 'site manager'),
  commissioning: t('调试经理', 'commissioning manager'),
  service: t('运维总监', 'service director'),
  monitoring: t('远程监控主管', 'remote monitoring lead'),
  warranty: t('质保经理', 'warranty manager'),
  research: t('研发总监', 'R&D director'),
  cellDesign: t('电芯设计负责人', 'cell design lead'),
  test: t('测试经理', 'test manager'),
  process: t('工艺经理', 'process manager'),
  ehs: t('EHS 总监', 'EHS director'),
  siteEhs: t('项目 EHS 经理', 'project EHS manager'),
}

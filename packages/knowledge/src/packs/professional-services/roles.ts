import { t } from './words.ts'

/** The roles that own key results in this pack. */
export const roles = {
  managingPartner: t('管理合伙人', 'Managing partner'),
  practice: t('业务线负责人', 'Practice head'),
  clientPartner: t('客户合伙人', 'Client partner'),
  bids: t('投标负责人', 'Head of bids'),
  projectManager: t('项目经理', 'Project manager'),
  delivery: t('交付负责人', 'Head of delivery'),
  resourcing: t('资源调配负责人', 'Head of resourcing'),
  projectFinance: t('项目财务负责人', 'Head of project finance'),
  quality: t('质量复核负责人', 'Head of quality review'),
  risk: t('风险负责人', 'Head of risk'),
  people: t('人力负责人', 'Head of HR'),
  knowledge: t('知识管理负责人', 'Head of knowledge'),
  shift: t('服务班组长', 'Service team lead'),
}

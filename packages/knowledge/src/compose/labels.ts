import type { Localized } from '@okr/core'
import type { CaseSystem, EvidenceGrade, VerificationLevel } from '@okr/core/pack'

const l = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const evidenceLabels: Readonly<Record<EvidenceGrade, Localized>> = {
  A: l('A：独立研究或官方记录', 'A: independent study or official record'),
  B: l('B：机构自述', 'B: told by the organisation'),
  C: l('C：软件商或咨询方讲述', 'C: told by a vendor or consultant'),
  D: l('D：二手报道', 'D: second-hand'),
}

export const systemLabels: Readonly<Record<CaseSystem, Localized>> = {
  okr: l('OKR', 'OKR'),
  'comparable-goal-system': l('可比的目标体系', 'comparable goal system'),
  'okr-dropped-or-criticised': l('OKR（后来放弃或受批评）', 'OKR, later dropped or criticised'),
  'context-only': l('背景参考', 'context only'),
}

export const verificationLabels: Readonly<Record<VerificationLevel, Localized>> = {
  read: l('读过节选', 'excerpt read'),
  cited: l('仅见转引', 'cited elsewhere'),
  known: l('未见原文', 'not seen'),
}

export const betterLabels: Readonly<Record<'higher' | 'lower' | 'range', Localized>> = {
  higher: l('越高越好', 'higher is better'),
  lower: l('越低越好', 'lower is better'),
  range: l('保持在区间内', 'within a range'),
}

/** Kinds of records that are not called by the name of a system. */
const dataSources: Readonly<Record<string, Localized>> = {
  EHR: l('电子病历', 'EHR'),
  scheduler: l('排班与预约系统', 'scheduler'),
  survey: l('调查问卷', 'survey'),
  'PROM store': l('患者自评量表库', 'PROM store'),
  'OKR tool': l('OKR 工具', 'OKR tool'),
  ticketing: l('工单系统', 'ticketing system'),
  'telehealth platform': l('远程诊疗平台', 'telehealth platform'),
  'product analytics': l('产品分析', 'product analytics'),
  'planning system': l('计划系统', 'planning system'),
  'observation records': l('观察记录', 'observation records'),
  'incident system': l('事件上报系统', 'incident system'),
  'incident log': l('事件台账', 'incident log'),
  'finance ledger': l('财务账', 'finance ledger'),
  'dependency register': l('依赖登记表', 'dependency register'),
  'decision log': l('决策日志', 'decision log'),
  'contact system': l('客服系统', 'contact system'),
  billing: l('计费系统', 'billing'),
  'audit reports': l('审计报告', 'audit reports'),
  app: l('应用后台', 'app'),
  'web analytics': l('网站分析', 'web analytics'),
  monitoring: l('监控系统', 'monitoring'),
  'document system': l('文档管理系统', 'document system'),
  'project system': l('项目管理系统', 'project system'),
  'loan system': l('信贷系统', 'loan system'),
  'claims system': l('理赔系统', 'claims system'),
  'assessment records': l('测评记录', 'assessment records'),
  'management report': l('经营报表', 'management report'),
  eBR: l('电子批记录', 'electronic batch record'),
}

/** Systems keep their names (MES, ERP); plain words are said in the language of the guide. */
export const dataSourceLabel = (name: string): Localized =>
  (Object.hasOwn(dataSources, name) ? dataSources[name] : undefined) ?? l(name, name)

/** Whether a data source can be named in every language. */
export const hasDataSourceLabel = (name: string): boolean =>
  Object.hasOwn(dataSources, name) || /^[A-Z0-9][A-Za-z0-9 /-]*$/u.test(name)

import type { Localized } from '@okr/core'
import type { Pack } from '@okr/core/pack'
import { dataSourceLabel } from './labels.ts'

const l = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** What is read from systems that most organisations have, whatever their industry lists. */
const held: Readonly<Record<string, Localized>> = {
  'Ads API': l('广告平台的花费与转化', 'spend and conversions of ad platforms'),
  APM: l('可用性、错误与响应时间', 'availability, errors, response times'),
  BI: l('汇总报表，口径回到源系统核对', 'summary reports, checked against their sources'),
  billing: l('账单、收款与退款', 'bills, receipts, refunds'),
  BSS: l('账单与在用状态', 'plans, bills, subscriptions'),
  CMS: l('案件各步的时间与结果', 'times and outcomes of each step of a case'),
  'contact system': l('来电与会话的时间和原因', 'times and reasons of calls and chats'),
  CRM: l('客户、投诉与商机', 'customers, complaints, opportunities'),
  DWH: l('经财务与业务核对的历史数据', 'history reconciled with finance and operations'),
  EHS: l('事故、隐患与工时', 'incidents, hazards, hours worked'),
  ERP: l('费用、收入与成本入账', 'booked revenue, expense and cost'),
  Git: l('代码合并与评审时间', 'times of merges and reviews'),
  GRC: l('合规检查与审计发现', 'compliance checks and audit findings'),
  HR: l('在岗、流动与工时', 'head count, moves, hours'),
  'incident system': l('事件登记与定级', 'incidents and their grading'),
  ITSM: l('故障工单与变更', 'incident tickets and changes'),
  LMS: l('课程完成与测评', 'courses completed and assessments'),
  OMS: l('订单承诺与交付时间', 'promised and actual dates of orders'),
  'product analytics': l('功能使用与激活', 'feature use and activation'),
  PSP: l('支付成功、退款与拒付', 'payments, refunds, chargebacks'),
  scheduler: l('排班、号源与预约', 'rotas, slots, bookings'),
  ticketing: l('工单的受理、退回与办结时间', 'times of tickets opened, returned, closed'),
}

/** The rows that a table of systems needs for sources which the industry does not list, each named once. */
export const otherSystems = (sources: readonly string[]): Pack['systems'] =>
  sources.flatMap((source) => {
    const holds = Object.hasOwn(held, source) ? held[source] : undefined
    return holds ? [{ name: dataSourceLabel(source), holds }] : []
  })

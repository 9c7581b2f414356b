import { endsIn, endsInWord, suffixes } from '../lexicon/endings.ts'

const zhEnds = suffixes(
  '系统 平台 后台 月报 日报 周报 年报 季报 财报 快报 简报 看板 仪表盘 日志 记录 问卷 调研 调查 导出 统计 数据 模块 中台 数据库 数仓 面板 报告 档案 清单 问卷星 友盟 神策 北森 用友 金蝶 口径 发货单 普查 登记簿 登记 抽检 抽查 审计 账 测评 测量 网管 监控 工单 回访 单一窗口 表 大盘 问卷网 单据 小程序 检测 结果 化验单 app 流水 监测 台帐 年鉴 crm erp mes wms tms bi his lis oa aps plm scada cdp sap ga4',
)
const enEnds = new Set(
  'system, systems, tool, tools, log, logs, report, reports, dashboard, dashboards, ledger, register, registry, survey, surveys, platform, portal, panel, accounts, pack, export, data, database, data warehouse, timestamps, records, record, tracker, telematics, telemetry, timesheets, analytics, console, audit, statement, statements, historian, return, returns, file, files, feed, scanner, app, sheet, spreadsheet, index, census, monitor, monitoring, scorecard, interviews, books, crm, erp, mes, wms, tms, lms, bi, stats, statistics, study, studies, query, queries, minutes, invoice, invoices, poll, counts, readings, meter, meters, sensor, sensors, catalogue, inventory, backlog, review, benchmark, p&l, roster, software, module, result, results'.split(
    ', ',
  ),
)

/** Products and acronyms of systems that name a source without another word. */
const known = new Set(
  'lims itsm aoi srm dms oms hris hcm ga grafana datadog salesforce hubspot mixpanel amplitude tableau jira zendesk intercom looker snowflake workday peakon shopify crux pagerduty sentry metabase segment stripe netsuite servicenow greenhouse lever qualtrics medallia freshdesk gainsight splunk prometheus posthog heap fullstory hotjar semrush ahrefs appsflyer adjust braze marketo pardot eloqua github gitlab confluence notion asana monday trello sharepoint quickbooks xero oracle dynamics odoo bamboohr culture-amp lattice glint surveymonkey typeform delighted nps acd ris pacs emr ehr nms qms eam cmms apm apps-flyer dmp scm pos epos pms mis fms gis ats sis vms iot siem grc fico gfk nielsen iri kantar statista bloomberg newrelic dynatrace cloudwatch elk kibana jenkins sonarqube circleci testrail launchdarkly optimizely vwo firebase bugsnag crashlytics appdynamics zoho pipedrive outreach gong chorus clari anaplan adaptive coupa ariba concur expensify ramp brex gusto rippling adp deel remote okta crowdstrike tenable qualys rapid7 wiz snyk 飞书 钉钉 企业微信 生意参谋 京东商智 巨量引擎 纷享销客 销售易 伙伴云 观远 帆软 growingio 数说 易观 热云 蝉妈妈 飞瓜 新榜 禅道 tapd 云效 泛微 致远 蓝凌 小鹅通 有赞 微盟 聚水潭 旺店通 阿里云 华为云 腾讯云 火山引擎 抖店 千川 天眼查 企查查 万得 wind choice'.split(
    ' ',
  ),
)

export function isSource(words: string): boolean {
  if (words.length === 0 || words.length > 40) return false
  const lower = words.toLowerCase()
  return known.has(lower) || endsIn(lower, zhEnds) || endsInWord(lower, enEnds)
}

/** An acronym or a product name alone in a bracket: (CrUX), (ACD), (Peakon). */
export const isProductName = (words: string): boolean =>
  /^[A-Z][A-Za-z0-9]*(?:[ +&/-][A-Z][A-Za-z0-9]*){0,2}$/.test(words)

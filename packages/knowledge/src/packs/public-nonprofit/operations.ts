import type { Pack } from '@okr/core/pack'

export const operations: Pick<Pack, 'terms' | 'systems' | 'standards'> = {
  terms: {
    industry: { 'zh-CN': '政府机构、公共服务与公益组织', en: 'government, public services and charities' },
    flow: { 'zh-CN': '从求助、申请到办结回访的链条', en: 'the path from application or call for help to outcome' },
    pilotScope: {
      'zh-CN': '一个高频事项及其窗口、审批团队（公益组织为一个项目及其站点）',
      en: 'one high-volume service with counter and casework teams, or one programme with its field office',
    },
    systems: { 'zh-CN': '办件系统、热线工单与财务系统', en: 'the case system, hotline tickets and finance ledger' },
    forum: { 'zh-CN': '每周业务调度会', en: 'the weekly operations meeting' },
    guardrail: { 'zh-CN': '可及、公平与依法办事', en: 'access, fairness and due process' },
    frontline: { 'zh-CN': '窗口人员、审批员与一线社工', en: 'counter staff, caseworkers and field workers' },
    customer: { 'zh-CN': '办事群众、企业与受助者', en: 'citizens, businesses and beneficiaries' },
    sponsor: { 'zh-CN': '分管领导或秘书长', en: 'the responsible deputy head or secretary-general' },
    dataOwner: { 'zh-CN': '数据与监测评估负责人', en: 'the head of data and evaluation' },
    leadingMetric: { 'zh-CN': '按时办结率', en: 'delivery within target time' },
    laggingMetric: { 'zh-CN': '一次办成率', en: 'first-time resolution' },
    gaming: {
      'zh-CN': '退件重启计时、劝返难办的人、只请满意者评价',
      en: 'files returned to restart the clock, hard cases turned away, only the satisfied surveyed',
    },
    season: { 'zh-CN': '预算编制、年终考核与换届', en: 'budget drafting, year-end inspections and elections' },
  },
  systems: [
    {
      name: { 'zh-CN': '办件系统（政务服务平台、案件系统）', en: 'Case system (service platform)' },
      holds: {
        'zh-CN': '受理、退补、审批节点时间戳、办结与告知；时限类指标的口径',
        en: 'Intake, returns, approval time stamps, decisions; the word on time limits',
      },
    },
    {
      name: { 'zh-CN': '热线与信访工单系统', en: 'Hotline and complaint tickets' },
      holds: { 'zh-CN': '诉求内容、转派次数、重复来电、回访结果', en: 'Requests, transfers, repeat calls, call-backs' },
    },
    {
      name: { 'zh-CN': '预算与财务系统', en: 'Budget and finance system' },
      holds: {
        'zh-CN': '预算指标、支出进度、成本归集与绩效目标表',
        en: 'Budget lines, spending, cost allocation, performance statements',
      },
    },
    {
      name: { 'zh-CN': '受助人档案（个案管理）', en: 'Beneficiary records (case management)' },
      holds: {
        'zh-CN': '评估、服务计划、走访、结案与安全事件；受保护的个人信息',
        en: 'Assessments, plans, visits, closures, safeguarding; protected data',
      },
    },
    {
      name: { 'zh-CN': '评价系统（好差评、问卷）', en: 'Rating and survey tools' },
      holds: { 'zh-CN': '评分、差评原因、整改与回访', en: 'Ratings, reasons for bad ones, remedies' },
    },
    {
      name: { 'zh-CN': '网站与线上服务分析', en: 'Web and service analytics' },
      holds: {
        'zh-CN': '逐步掉线点、设备与渠道、无障碍测试结果',
        en: 'Drop-off by step, device, channel, accessibility tests',
      },
    },
    {
      name: { 'zh-CN': '捐赠人与项目资助系统（CRM）', en: 'Donor and grant system (CRM)' },
      holds: {
        'zh-CN': '捐赠、限定用途、资助协议、拨付与结项',
        en: 'Gifts, restrictions, grant agreements, payments, final reports',
      },
    },
    {
      name: { 'zh-CN': '公开与数据目录平台', en: 'Publication and data catalogue' },
      holds: { 'zh-CN': '应公开清单、发布时间、版本与下载', en: 'What is due, when published, versions and downloads' },
    },
  ],
  standards: [
    {
      name: { 'zh-CN': '国办发〔2019〕51 号', en: 'State Council General Office Opinion 51 of 2019 (China)' },
      concerns: { 'zh-CN': '政务服务“好差评”制度', en: 'Ratings of government services by users' },
      source: 'gov-cn-2019-haochaping',
    },
    {
      name: {
        'zh-CN': '《关于全面实施预算绩效管理的意见》（2018）',
        en: 'Opinions on Fully Implementing Budget Performance Management, 2018 (China)',
      },
      concerns: { 'zh-CN': '预算绩效管理', en: 'Budget performance management' },
      source: 'guofeng-2019-budget-performance',
    },
    {
      name: {
        'zh-CN': '美国《GPRA 现代化法》（Pub. L. 111-352）',
        en: 'GPRA Modernization Act of 2010 (Pub. L. 111-352, US)',
      },
      concerns: {
        'zh-CN': '联邦机构的目标、优先目标与进展报告',
        en: 'Goals, priority goals and progress reports of federal agencies',
      },
      source: 'gprama-2010',
    },
    {
      name: { 'zh-CN': '《中华人民共和国慈善法》', en: 'Charity Law of China' },
      concerns: { 'zh-CN': '慈善组织与慈善活动', en: 'Charitable organisations and activities' },
      source: 'cn-charity-law',
    },
    {
      name: { 'zh-CN': '英国《服务手册》：必须发布的数据', en: 'UK Service Manual: data you must publish' },
      concerns: { 'zh-CN': '四项必报服务指标', en: 'Four mandatory service indicators' },
      source: 'govuk-data-you-must-publish',
    },
    {
      name: { 'zh-CN': '英国 CDDO 服务绩效框架', en: 'CDDO service performance framework (UK)' },
      concerns: {
        'zh-CN': '线上办理、完成、满意度、单次成本与无障碍',
        en: 'Digital adoption, completion, satisfaction, cost and accessibility',
      },
      source: 'parliament-2023-cddo-framework',
    },
    {
      name: { 'zh-CN': 'WCAG 2.2', en: 'WCAG 2.2' },
      concerns: { 'zh-CN': '网页内容无障碍', en: 'Accessibility of web content' },
      source: 'wcag-2-2',
    },
  ],
}

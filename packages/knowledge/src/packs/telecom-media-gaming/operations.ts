import type { Pack } from '@okr/core/pack'

export const terms: Pack['terms'] = {
  industry: { 'zh-CN': '运营商、内容平台与游戏', en: 'operators, content platforms and games' },
  flow: {
    'zh-CN': '从上线、获客到留存付费的用户链路',
    en: 'the customer path from launch through acquisition to retention',
  },
  pilotScope: {
    'zh-CN': '一款产品或一个地市分公司连同客服团队',
    en: 'one product or one city branch plus its customer-care team',
  },
  systems: {
    'zh-CN': 'BSS、OSS、埋点平台和客服工单系统',
    en: 'BSS, OSS, product analytics and care tickets',
  },
  forum: { 'zh-CN': '每周经营分析会', en: 'the weekly performance review' },
  guardrail: {
    'zh-CN': '网络与播出安全、未成年人保护和用户隐私',
    en: 'network and broadcast safety, protection of minors and privacy',
  },
  frontline: {
    'zh-CN': '装维与客服班长、责任编辑和版本策划',
    en: 'field and care team leaders, desk editors and live-ops designers',
  },
  customer: { 'zh-CN': '用户、观众和玩家', en: 'subscribers, viewers and players' },
  sponsor: { 'zh-CN': '分管用户经营的副总裁', en: 'the vice-president for customer business' },
  dataOwner: { 'zh-CN': '数据分析负责人', en: 'the head of analytics' },
  leadingMetric: { 'zh-CN': '次日留存率', en: 'day 1 retention' },
  laggingMetric: { 'zh-CN': '用户流失率', en: 'churn rate' },
  gaming: {
    'zh-CN': '买低质流量抬新增、改离网口径压流失、月末弹窗冲收入',
    en: 'cheap traffic bought for new users, churn rules redefined and month-end pop-ups for revenue',
  },
  season: {
    'zh-CN': '春节与暑期流量高峰、重保封网期和年末考核',
    en: 'holiday traffic peaks, network freezes and the year-end review',
  },
}

export const seasonality: Pack['seasonality'] = [
  {
    period: { 'zh-CN': '1–2 月：春节重保与封网', en: 'January to February: Spring Festival and network freeze' },
    effect: {
      'zh-CN': '封网期不动网络、不发大版本，Check-in 只看护栏；评分和立项移到元宵之后。',
      en: 'No network changes or major releases: check-ins read guardrails only; score and green-light after the festival.',
    },
  },
  {
    period: { 'zh-CN': '3–5 月：建设与版本窗口', en: 'March to May: the window for building' },
    effect: {
      'zh-CN': '全年最完整的改动窗口，网络优化、新手流程改版、制作试点都放在这一周期，暑期前两周收口。',
      en: 'The longest window for change: put network tuning, onboarding and production pilots here; close two weeks before summer.',
    },
  },
  {
    period: { 'zh-CN': '6–8 月：暑期档与未成年人高峰', en: 'June to August: summer peak, many minors' },
    effect: {
      'zh-CN': '游戏与视频冲高峰，新增类数字与其他季度不可比；未成年人护栏改为每周报，KR 以留存为主。',
      en: 'Games and video peak, so new-user figures compare with no other quarter; report the minors’ guardrail weekly, favour retention.',
    },
  },
  {
    period: { 'zh-CN': '9 月：校园迎新与新机季', en: 'September: campus season and new phones' },
    effect: {
      'zh-CN': '运营商全员下校园、进门店，周期起点推到下旬；新增卡看三个月后在网，不看开卡数。',
      en: 'Operators’ staff are on campuses and in shops, so start cycles late in the month; judge new cards after three months.',
    },
  },
  {
    period: {
      'zh-CN': '10–12 月：广告旺季、大作与年末考核',
      en: 'October to December: ad season, big releases, year-end review',
    },
    effect: {
      'zh-CN': '广告与发行冲刺，预算和考核同时落地；本季只收尾，不开新目标，流失口径冻结到次年。',
      en: 'Advertising and launches sprint while budgets and reviews land: finish, open nothing new, freeze the churn definition till January.',
    },
  },
]

export const systems: Pack['systems'] = [
  {
    name: { 'zh-CN': 'BSS 与 OSS（计费与网管）', en: 'BSS and OSS (billing and network management)' },
    holds: {
      'zh-CN': '用户状态、出账、离网与携转；小区可用、接通掉话、退服与派单时间。流失率和 ARPU 只认这里',
      en: 'subscriber status, bills, leavers; cell availability, call counters, outages, dispatch: the one source of churn and ARPU',
    },
  },
  {
    name: { 'zh-CN': '埋点与实验平台', en: 'Product analytics and experiments' },
    holds: {
      'zh-CN': '新增来源、留存、完播、漏斗、A/B 实验结果与样本量',
      en: 'install source, retention, completion, funnels, A/B results and samples',
    },
  },
  {
    name: { 'zh-CN': '媒资与排播系统（MAM）', en: 'Media assets and scheduling (MAM)' },
    holds: {
      'zh-CN': '成片版本、审核状态、版权期限、排播单与延误原因',
      en: 'masters, review status, rights windows, schedules and reasons for delay',
    },
  },
  {
    name: { 'zh-CN': '版本与缺陷管理', en: 'Builds and issue tracking' },
    holds: {
      'zh-CN': '每日构建结果、阻断缺陷、里程碑与延期记录',
      en: 'nightly build results, blocking bugs, milestones and slips',
    },
  },
  {
    name: { 'zh-CN': '客服与投诉工单系统', en: 'Contact-centre and complaint tickets' },
    holds: {
      'zh-CN': '来电原因、重复联络、投诉定级、监管转办件',
      en: 'reasons for contact, repeat contacts, complaint grading, cases passed on by the regulator',
    },
  },
  {
    name: { 'zh-CN': '内容安全审核平台', en: 'Content-safety review' },
    holds: {
      'zh-CN': '送审量、误放与误杀、举报处置时长、未成年人识别',
      en: 'items reviewed, misses and false hits, time to act on reports, detection of minors',
    },
  },
  {
    name: { 'zh-CN': '投放与归因平台', en: 'Ad buying and attribution' },
    holds: {
      'zh-CN': '渠道花费、归因新增、回收曲线、异常流量标记',
      en: 'spend by channel, attributed installs, payback curves, fraud flags',
    },
  },
]

export const standards: Pack['standards'] = [
  {
    name: { 'zh-CN': 'ITU-T E.800', en: 'ITU-T E.800' },
    concerns: { 'zh-CN': '服务质量相关术语的定义', en: 'definitions of terms related to quality of service' },
    source: 'itu-t-e-800',
  },
  {
    name: { 'zh-CN': 'ISO/IEC 27001', en: 'ISO/IEC 27001' },
    concerns: { 'zh-CN': '信息安全管理体系要求', en: 'requirements for information security management systems' },
    source: 'iso-iec-27001-2022',
  },
  {
    name: { 'zh-CN': 'ISO 3901', en: 'ISO 3901' },
    concerns: { 'zh-CN': '国际标准录音制品编码（ISRC）', en: 'international standard recording code (ISRC)' },
    source: 'iso-3901-2019',
  },
  {
    name: { 'zh-CN': 'PEGI（欧洲）', en: 'PEGI (Europe)' },
    concerns: { 'zh-CN': '电子游戏年龄分级', en: 'age ratings for video games' },
    source: 'pegi-organisation',
  },
  {
    name: {
      'zh-CN': '《关于进一步严格管理 切实防止未成年人沉迷网络游戏的通知》',
      en: 'Notice on Preventing Minors from Indulging in Online Games (China)',
    },
    concerns: {
      'zh-CN': '向未成年人提供网络游戏的时段与实名',
      en: 'when games may be offered to minors; real-name log-in',
    },
    source: 'nppa-2021-minors',
  },
]

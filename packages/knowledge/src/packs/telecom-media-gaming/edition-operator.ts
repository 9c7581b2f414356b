import type { Edition } from '@okr/core/pack'
import { operatorOverview } from './edition-operator-overview.ts'
import { operatorPhases } from './edition-operator-phases.ts'
import { operatorPractices } from './edition-operator-practices.ts'
import { operatorFunctions, operatorThemes } from './edition-operator-themes.ts'
import { operatorYear } from './edition-operator-year.ts'
import { t } from './roles.ts'

/** What the pack says to mobile, fixed and broadband operators. */
export const operator: Edition = {
  id: 'operator',
  aliases: {
    'zh-CN': ['运营商', '电信', '移动通信', '通信服务', '宽带'],
    en: ['telecom', 'telecommunications', 'telco', 'mobile operator', 'network operator', 'broadband'],
  },
  companyTypes: [],
  withoutCases: [
    'newsweek-pilot',
    'schibsted-vg',
    'faz-business-media',
    'funke-digital',
    'der-standard',
    'zynga-poker',
    'justdice',
    'spotify',
    'bytedance',
    'baidu',
    'google-okr',
  ],
  parts: {
    ...operatorOverview,
    ...operatorPhases,
    ...operatorPractices,
    ...operatorYear,
    themes: operatorThemes,
    functions: operatorFunctions,
    terms: {
      industry: t('通信运营业', 'telecommunications'),
      flow: t(
        '从建网、装机到修障续约的链路',
        'the chain from network build through installation to repair and renewal',
      ),
      pilotScope: t(
        '一个地市分公司的家庭宽带服务及其装维、客服两个团队',
        'home broadband in one city branch with its field and care teams',
      ),
      systems: t('BSS、OSS、资源管理系统和客服工单系统', 'BSS, OSS, network inventory and care tickets'),
      forum: t('每周服务质量例会', 'the weekly service-quality meeting'),
      guardrail: t('通信安全、应急保障和资费透明', 'network security, emergency service and clear charges'),
      frontline: t('装维班长、优化工程师、营业员和坐席', 'crew leaders, tuning engineers, shop staff and agents'),
      customer: t('个人、家庭和政企客户', 'personal, household and business customers'),
      sponsor: t('分管网络与服务的副总经理', 'the deputy general manager for network and service'),
      dataOwner: t('经营分析负责人', 'the head of business analytics'),
      leadingMetric: t('首次联络解决率', 'first contact resolution'),
      laggingMetric: t('用户流失率', 'churn rate'),
      gaming: t(
        '先销单后返修、把投诉记成咨询、月底批量开卡',
        'tickets closed before rework, complaints logged as enquiries and cards opened in bulk at month-end',
      ),
      season: t(
        '春节保障与封网、高校迎新和年末考核',
        'holiday cover and freezes, campus season and the year-end review',
      ),
    },
    transferableCases: [
      {
        case: 'wells-fargo',
        reason: t(
          '每户产品数压出擅自开立的账户；户均业务数、增值渗透率压到营业厅，同样会压出误订与强开。',
          'Products per household bred unauthorised accounts; services per line or add-on uptake pressed on shops breed unwanted orders the same way.',
        ),
      },
      {
        case: 'healthcare-gov-rescue',
        reason: t(
          '抢修时只认三个数：办成率、响应、错误率；割接失败或计费切换出事时，正用得上这种一句话目标。',
          'The rescue used three numbers: success, response, errors. A failed cut-over or billing switch needs such a goal.',
        ),
      },
      {
        case: 'va-wait-times',
        reason: t(
          '时限与奖金挂钩后起算点被改写；修障和装机的时钟要先定起止，再谈承诺几小时。',
          'Time limits tied to bonuses got rewritten start dates; fix when a repair clock starts before promising hours.',
        ),
      },
      {
        case: 'microsoft-goals',
        reason: t(
          '同行评审研究建议投入数据管道与结构化推广；派单、回单、出账没连通之前，先别买 OKR 软件。',
          'A peer-reviewed study recommends data pipelines and a structured roll-out; join dispatch, closing and billing before buying software.',
        ),
      },
    ],
  },
}

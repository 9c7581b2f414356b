import type { Pack } from '@okr/core/pack'
import { cases } from './cases.ts'
import { functions } from './functions.ts'
import { handovers, tasks } from './handovers.ts'
import { metrics } from './metrics.ts'
import { seasonality, standards, systems, terms } from './operations.ts'
import { adoption, challenges, drivers, overview, unknowns, valueStream, whyOkr } from './overview.ts'
import { phases } from './phases.ts'
import { pitfalls } from './pitfalls.ts'
import { conclusion, practices } from './practices.ts'
import { themes } from './themes.ts'

export const pack: Pack = {
  id: 'education',
  version: '2026.11.1',
  name: { 'zh-CN': '教育与培训', en: 'Education and training' },
  aliases: {
    'zh-CN': [
      '教育',
      '学校',
      '中小学',
      '小学',
      '中学',
      '高中',
      'K12',
      '院校',
      '高校',
      '大学',
      '高职院校',
      '职业院校',
      '职业教育',
      '职业培训',
      '职业技能培训',
      '技工学校',
      '幼儿园',
      '早教',
      '教育培训',
      '教培',
      '培训机构',
      '在线教育',
      '教育科技',
      '语言培训',
      '企业大学',
    ],
    en: [
      'education',
      'school',
      'k-12',
      'primary school',
      'secondary school',
      'international school',
      'university',
      'college',
      'higher education',
      'vocational training',
      'vocational college',
      'kindergarten',
      'early childhood education',
      'edtech',
      'e-learning',
      'online learning',
      'online courses',
      'mooc',
      'tutoring',
      'language school',
      'training provider',
      'adult education',
    ],
  },
  terms,
  whyOkr,
  overview,
  valueStream,
  drivers,
  challenges,
  adoption,
  unknowns,
  systems,
  standards,
  metrics,
  guardrails: ['ed-teacher-retention', 'ed-learning-gain', 'gen-serious-incidents', 'gen-compliance-findings'],
  seasonality,
  themes,
  functions,
  handovers,
  tasks,
  practices,
  ...phases,
  pitfalls,
  conclusion,
  cases,
  transferableCases: [
    {
      case: 'va-wait-times',
      reason: {
        'zh-CN': '指标与奖金相连后名单被改写；毕业率、就业率同样怕“清出批次”和假协议，口径要由不背目标的人核。',
        en: 'Tied to pay, waiting lists were rewritten; graduation and placement face cleared cohorts and sham contracts, so others must verify.',
      },
    },
    {
      case: 'wells-fargo',
      reason: {
        'zh-CN': '每户产品数压出了擅自开立的账户；课程顾问按人头签约、班主任背续费，也会卖给学不下去的人。',
        en: 'Products per household bred unauthorised accounts; advisers paid by enrolment sell courses to people who cannot use them.',
      },
    },
    {
      case: 'zigong-third-hospital',
      reason: {
        'zh-CN': '同是公办单位，先从职能部门做起，又与奖金相连；学校可借鉴起步顺序，但要避开积分挂钩。',
        en: 'A public institution too: it began with functional departments, yet tied them to bonuses. Copy the order, not the link.',
      },
    },
    {
      case: 'spotify',
      reason: {
        'zh-CN': '停用个人 OKR、只讲优先级与原因；教师是更自主的专业人员，更应止于备课组和专业。',
        en: 'It stopped individual OKRs and explains priorities instead; teachers are as autonomous, so stop at planning group and programme.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '同行评审研究：换工具解决不了目标难定、难度量；先接通出勤和作业数据，再谈买系统。',
        en: 'A peer-reviewed study: goals stay hard whatever the tool. Connect attendance and coursework before buying a system.',
      },
    },
  ],
}

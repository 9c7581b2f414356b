import type { Pack } from '@okr/core/pack'

export const transferableCases: Pack['transferableCases'] = [
  {
    case: 'wells-fargo',
    reason: {
      'zh-CN': '销售压力如何把人逼到擅自开户，是 GMV 提成的镜子：刷单、诱导好评、强推组合装，都是同一机制。',
      en: 'Sales pressure pushed people into opening unauthorised accounts. Sales commission works the same way here: fake orders, coaxed ratings, forced bundles.',
    },
  },
  {
    case: 'spotify',
    reason: {
      'zh-CN': '放弃的是个人 OKR 与僵硬流程。站点小组同样要自主：目标定到小组，不必让投手和运营人手一份。',
      en: 'It gave up individual OKRs and rigid process. Site squads need the same autonomy: set goals per squad, not per media buyer.',
    },
  },
  {
    case: 'gitlab',
    reason: {
      'zh-CN': 'OKR 不进绩效反馈与调薪，后来又由各职能自行决定用不用；跨时区、已用熟的团队可借来重画考核边界。',
      en: 'OKRs stayed out of feedback and pay reviews, then became optional. OKR-seasoned teams across time zones can redraw their lines from it.',
    },
  },
  {
    case: 'bytedance',
    reason: {
      'zh-CN': '双月改为季度，因为两个月看不出多少变化；大促节奏下也该问：周期跟着商品走，还是跟着会议走？',
      en: 'It moved from two months to quarters because little changed in two. Promotion-driven firms should ask whether their cycle follows goods or meetings.',
    },
  },
  {
    case: 'microsoft-goals',
    reason: {
      'zh-CN':
        '研究指出目标难在设定与度量，与工具无关，工具本身后来也退役；先把 OMS、广告与财务的数据管道打通，再谈换平台。',
      en: 'The study finds goals hard to set and measure whatever the tool, itself later retired. Join OMS, ad and finance data before changing platforms.',
    },
  },
]

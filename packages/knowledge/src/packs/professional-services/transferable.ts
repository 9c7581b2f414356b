import type { Pack } from '@okr/core/pack'

export const transferableCases: Pack['transferableCases'] = [
  {
    case: 'justdice',
    reason: {
      'zh-CN':
        '约四十人写出五十多条 KR，许多与他人无关；小型代理公司和律所最容易走到这一步，改成少数全员目标可以借鉴。',
      en: 'About forty people wrote over fifty key results, many irrelevant to others: the small agency’s trap, and a few firm-wide targets a way out.',
    },
  },
  {
    case: 'db-systel',
    reason: {
      'zh-CN': '自组织团队的网络也要统一牵引，混合自上而下与自下而上；与各自独立的合伙人团队处境相近。',
      en: 'A network of self-organised teams needed one steering system, mixing top-down and bottom-up, much as independent partner teams do.',
    },
  },
  {
    case: 'wells-fargo',
    reason: {
      'zh-CN': '销售压力如何逼出擅自开立的账户；把交叉引荐或创收压到个人头上的机构，会看到被编出来的客户机会。',
      en: 'How sales pressure bred unauthorised accounts: firms that press cross-referrals or fees on individuals will see invented leads.',
    },
  },
  {
    case: 'siroop',
    reason: {
      'zh-CN': '每周约 15 分钟过完 KR：按小时计费的团队，Check-in 的成本正好这样算。',
      en: 'Key results in about 15 minutes a week: teams that bill by the hour can price a check-in the same way.',
    },
  },
]

import type { Case } from '@okr/core/pack'
import { governmentCases } from './cases-government.ts'
import { unitCases } from './cases-units.ts'

const nonprofitCases: Case[] = [
  {
    id: 'possible-nepal',
    organisation: { 'zh-CN': 'Possible（尼泊尔医疗公益）', en: 'Possible' },
    named: true,
    country: { 'zh-CN': '尼泊尔', en: 'Nepal' },
    size: null,
    sizeBand: null,
    industries: ['public-nonprofit', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '在尼泊尔从事全球健康的非营利机构，怀有极大的目标。',
          en: 'A global-health nonprofit in Nepal with very large goals.',
        },
        sources: ['whatmatters-possible-bhags'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '用 OKR 把大目标化为质量改进、居家照护和政策三块工作。',
          en: 'OKRs turned them into work across quality improvement, home-based care and policy.',
        },
        sources: ['whatmatters-possible-bhags'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '文章只作定性叙述，没有数字。', en: 'The account is qualitative, without figures.' },
        sources: ['whatmatters-possible-bhags'],
      },
    ],
    lessons: [
      {
        'zh-CN': '使命可以大，季度目标要落到一个县、一支入户队伍能改变的事。',
        en: 'A mission may be huge; the quarter needs what one district or home-visit team can change.',
      },
    ],
    caveats: { 'zh-CN': '由 Doerr 的机构发布。', en: 'Published by Doerr’s own organisation.' },
    sources: ['whatmatters-possible-bhags'],
  },
  {
    id: 'inteleos',
    organisation: { 'zh-CN': 'Inteleos（医学认证机构）', en: 'Inteleos' },
    named: true,
    country: null,
    size: { 'zh-CN': '约有五十年历史的非营利机构', en: 'nonprofit about 50 years old' },
    sizeBand: null,
    industries: ['public-nonprofit', 'hospitals-pharma-biotech', 'education'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '医学认证非营利机构，2016 年起发展成品牌家族，复杂度上升。',
          en: 'A medical certification nonprofit that grew into a family of brands in 2016 and became more complex.',
        },
        sources: ['okrmentors-inteleos'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '为使命、全球扩展和创新引入 OKR。',
          en: 'It adopted OKRs for purpose, global expansion and innovation.',
        },
        sources: ['okrmentors-inteleos'],
      },
    ],
    outcomes: [
      {
        text: { 'zh-CN': '所见材料没有数字。', en: 'No figures were in the text seen.' },
        sources: ['okrmentors-inteleos'],
      },
    ],
    lessons: [
      {
        'zh-CN': '认证、标准这类机构先把“持证人用得上吗”写成结果，再谈发证数量。',
        en: 'For a certifying body, write “does it help holders” as the result before counting certificates.',
      },
    ],
    caveats: { 'zh-CN': '辅导公司自己的页面。', en: 'The coaching firm’s own page.' },
    sources: ['okrmentors-inteleos'],
  },
  {
    id: 'gates-foundation',
    organisation: { 'zh-CN': '比尔及梅琳达·盖茨基金会', en: 'Bill & Melinda Gates Foundation' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['public-nonprofit', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '据书摘，基金会 2000 年成立后约两年内采用 OKR。',
          en: 'By a book summary the foundation adopted OKRs within about two years of its launch in 2000.',
        },
        sources: ['youexec-gates-foundation'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': 'OKR 用于资助评审；每笔资助要有使命、目标和衡量办法。',
          en: 'OKRs were used in grant reviews; every grant needed a mission, an objective and a way of measuring success.',
        },
        sources: ['youexec-gates-foundation', 'atiim-gates-foundation'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '据软件商转述，无效的目标会停掉，资金转投；没有效果数字。',
          en: 'By a vendor’s summary unproductive goals were dropped and capital moved; no figures on effect.',
        },
        sources: ['atiim-gates-foundation'],
      },
    ],
    lessons: [
      {
        'zh-CN': '使命不打分，目标才打分；把两者分开，评审会上才敢说“停”。',
        en: 'Grade objectives, never the mission; kept apart, a review dares to stop a grant.',
      },
    ],
    caveats: { 'zh-CN': '对一位倡导者著作的二手转述。', en: 'Second-hand summaries of an advocate’s book.' },
    sources: ['youexec-gates-foundation', 'atiim-gates-foundation', 'doerr-2018'],
  },
]

export const cases: Case[] = [...governmentCases, ...unitCases, ...nonprofitCases]

import type { Edition } from '@okr/core/pack'
import { said } from './edition-said.ts'
import { systems as all } from './operations.ts'

export const lifeOverview: Pick<Edition['parts'], 'overview' | 'drivers' | 'unknowns' | 'systems' | 'conclusion'> = {
  overview: [
    said(
      '一张执照下几门生意：长期寿险靠续缴与代理人，年金看利差，健康险夹在医院与客户之间，银保借别人的柜台。KR 不能通用。',
      'Several trades under one licence: long-term life lives on premiums and agents, annuities on spread, health cover sits between hospital and customer, bancassurance borrows a counter. Key results do not carry over.',
    ),
    said(
      '新单费用当年花掉，利润几年后才露面；首年保费好看的季度，可能正是亏得最多的一批保单。',
      'Acquisition cost is spent at once and profit shows years later: the quarter with the finest first-year premium may hold the policies that lose most.',
    ),
    {
      text: {
        'zh-CN':
          '同一个“继续率”按件数还是按金额算，结论可以相反：北美精算师协会与 LIMRA 的研究把按件、按保额的失效率分开列。各家偿付能力制度也不同，跨公司对标之前，先把口径和监管制度写在数字旁边。',
        en: 'Persistency by count or by amount can say the opposite: the Society of Actuaries and LIMRA show lapses by policy and by face amount separately. Solvency regimes differ as well; write definition and regime beside a number before comparing companies.',
      },
      sources: ['soa-limra-2009-persistency'],
    },
  ],
  drivers: [
    said(
      '代理人队伍从人海转向少而稳：增员的账换成三个月留存和人均件数，培训与分派才是能改的手。',
      'Agency forces turn from many to few who stay: the count becomes three-month stay and policies a head, and training and reassignment are the levers.',
    ),
    said(
      '销售行为可回溯之后，一句话术也能查：品质从事后扣分变成出单前能拦的事，回访与双录数据有了用处。',
      'Recorded sales make a single sentence checkable: quality moves from deductions afterwards to a stop before issue, and call-back data gains a use.',
    ),
    said(
      '健康险客户按就医体验续保：直付、在线给付和健康服务比费率更常被提起，医院网络成了共同的瓶颈。',
      'Health customers renew on their experience of care: direct payment, online benefits and services come up more often than price, and the hospital network is the shared bottleneck.',
    ),
  ],
  unknowns: [
    {
      'zh-CN':
        '没有找到寿险与健康险公司采用 OKR 的独立统计，也没有公开数据证明 OKR 本身改善了哪家公司的继续率、退保或给付时效；所见文字里连自述的结果数字都没有。',
      en: 'We found no independent adoption rate for life and health insurers, and no public data showing that OKRs themselves improved anyone’s persistency, surrenders or benefit times; the texts seen give not even self-reported figures.',
    },
  ],
  systems: [
    ...all.filter(({ name }) => /PAS|AMS/u.test(name.en)),
    {
      name: { 'zh-CN': '回访与双录系统', en: 'Call-back and sales recording' },
      holds: {
        'zh-CN': '回访成功、问题件成因、话术抽检；销售品质的领先指标从这里读',
        en: 'call-backs made, causes of problem cases, script samples; early signs of sales quality are read here',
      },
    },
    {
      name: { 'zh-CN': '收费与续期系统', en: 'Premium collection' },
      holds: {
        'zh-CN': '应收、实收、缴费账户、宽限期与孤儿单归属',
        en: 'premiums due and paid, payer accounts, grace periods, who holds orphans',
      },
    },
    ...all.filter(({ name }) => /complaints|DWH|solvency/u.test(name.en)),
  ],
  conclusion: [
    {
      'zh-CN': '从一家分公司的保全与续期开始：看得见等待、动得了领先指标，再往上接继续率。',
      en: 'Begin with servicing and collection in one branch: visible waits, early signs one can move, then persistency.',
    },
    {
      'zh-CN': '佣金、基本法和假设照旧管它们的事，OKR 只改销售品质、分派与给付的做法；冲突由分管副总在例会裁决。',
      en: 'Commission, agency rules and assumptions keep their work; OKRs change how sales quality, reassignment and benefits are handled, and the deputy chief executive settles clashes.',
    },
    {
      'zh-CN': '每季用满 13 个月的保单对账：领先指标好看、第 14 个月却掉下去，就查垫缴，不加任务。',
      en: 'Each quarter check against policies that are thirteen months old: fine early signs and a drop in month fourteen call for a look at who paid, not for more targets.',
    },
  ],
}

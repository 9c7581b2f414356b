import type { Pack } from '@okr/core/pack'
import { said } from './edition-said.ts'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    said(
      '先画界：保费计划、费用预算、分公司 KPI 由总部计划财务条线年度下达，OKR 不重复它们，只写本季要改掉的一两处承保或理赔做法。',
      'Draw the border first: premium plan, expense budget and branch scorecards stay with head-office planning once a year; OKRs only name the one or two underwriting or claims habits to change this quarter.',
    ),
    said(
      '从综合成本率往回走：已发展的赔付率、案均与出险频度，再到首响、查勘、资料齐全、疑点筛查、送修去向，停在本季人手够得着的那一环。',
      'Walk back from the combined ratio: developed losses, severity and frequency, then first response, survey, complete files, fraud triage and choice of garage. Stop at the link staff can move this quarter.',
    ),
    said(
      '险种分开立目标：家用燃油车、新能源车、企财险、责任险、农险各有各的成本来源；合成一个“降赔”目标，改的只会是业务结构。',
      'Set goals by line: petrol cars, electric cars, commercial property, liability and crop lose money for different reasons. One goal to “cut losses” only changes the mix.',
    ),
  ],
  'key-result-definition': [
    said(
      '赔付类 KR 写明事故年还是会计期、发展到第几个月、含不含大灾与追偿；年轻的事故季只看频度和案均，不评最终赔付率。',
      'Loss key results state accident or accounting period, months of development, catastrophes and recoveries. Young accident quarters are read by frequency and severity, not scored on ultimate losses.',
    ),
    said(
      '每条滞后 KR 配一条领先指标：赔付率配首次查勘资料齐全率，费用率配渠道费用入账差错，续保率配出险客户的付款天数。',
      'Give every lagging key result an early sign: complete files at first survey for the loss ratio, booking errors for the expense ratio, days to payment for renewals.',
    ),
    {
      text: {
        'zh-CN':
          '理赔时效别只报均值：Guidewire 的文档说明，其周期指标不含尚未赔付的未结案，近期数据会偏；人伤案尤其要并看未结案库龄。',
        en: 'Do not report mean claims times alone: Guidewire’s documentation says its metrics leave out open unpaid claims, which can bias young data. For injury claims, add the age of open files.',
      },
      sources: ['guidewire-cycle-time'],
    },
  ],
  'cross-team-alignment': [
    said(
      '共担综合成本率时，由险种负责人一人负总责；核保认选择与费率，理赔认案均与漏损，渠道认费用，精算只认口径，各写自己那一段因果。',
      'When a combined ratio is shared, the head of the line alone answers for it. Underwriting owns selection and price, claims severity and leakage, channels their cost, actuaries the definition only.',
    ),
    said(
      '核保想拒、渠道想保、理赔说亏、精算说数据太新：由分管副总在联席会当场裁决，理由与复看日期记入决策记录，不拖到年底算账。',
      'Underwriting would decline, the channel keep, claims call it a loss and actuaries call it young: the deputy chief executive rules in the joint meeting, with reason and review date on record.',
    ),
    said(
      '分公司与省内修理厂谈送修和配件价，总部理赔管标准与系统；送修去向写成双方共担的 KR，换件率异常由总部抽查、分公司解释。',
      'Branches bargain with local garages on steering and parts prices; head-office claims owns standards and systems. Share the steering key result; head office samples odd replacement rates and the branch explains.',
    ),
  ],
  'progress-tracking': [
    said(
      '周看首响、到场、资料退补和疑点处理；月看频度、案均、费用入账；季看发展三角。联席会上哪一层没到日子，就不讨论哪一层。',
      'Weekly: first response, arrival at the scene, returned papers, fraud alerts. Monthly: frequency, severity, expense booking. Quarterly: triangles. The meeting does not discuss a layer before its day.',
    ),
    said(
      '新能源车单独一张图：出险频度、案均、维修工时、配件等待天数分开画，并按车型和家用、营运用途拆，避免网约车混进家用车里。',
      'Chart electric cars apart: frequency, severity, labour hours and days waiting for parts, split by model and private or hire use, so ride-hailing does not hide among private cars.',
    ),
    said(
      '大灾与非大灾分两张图；台风后看首响、预付和公估到位，常规周期指标标灰，恢复计分的日期由理赔负责人公布。',
      'Chart catastrophe claims separately. After a typhoon watch first response, interim payments and adjusters on site; grey out ordinary times until the head of claims announces the date.',
    ),
  ],
  'leadership-support': [
    said(
      '分公司总经理若为保费月底放宽核保，总部要当月在联席会上说破并收回授权，而不是年终再扣分；否则下面知道保费才是真目标。',
      'When a branch manager loosens acceptance for month-end premium, head office names it in that month’s meeting and takes back authority. A deduction at year-end teaches that premium is the real goal.',
    ),
    said(
      '副总经理每月翻五件案卷：一件快赔、一件拒赔、一件人伤、一件新能源车、一件被标疑点的；只看比率看不出哪一步在漏。',
      'Each month the deputy chief executive reads five files: one paid fast, one refused, one injury, one electric car, one fraud alert. Ratios do not show which step leaks.',
    ),
  ],
  'culture-adoption': [
    said(
      '先在一家愿意的分公司做车险小额理赔，不从总部考核部门推全辖；下一家由那里的定损员和坐席去讲，不用总部课件。',
      'Begin with small motor claims in one willing branch, not with the scorecard office nationwide. Its adjusters and call agents introduce the next branch, without head-office slides.',
    ),
    {
      text: {
        'zh-CN':
          '据咨询公司 hellopure，HUK-Coburg 先试点、再逐步推广，自建一套用法；分公司多的产险公司也宜先立写法，再加机构。',
        en: 'According to the consultancy hellopure, HUK-Coburg piloted in selected teams, scaled step by step and built its own system. An insurer with many branches likewise settles its house rules before adding branches.',
      },
      sources: ['hellopure-huk-coburg'],
    },
  ],
  'employee-motivation': [
    said(
      '给定损员小额授权和配件询价工具，差错做案例复盘；一边要求当场定损，一边事事报审，首响再快客户也只是等得更早。',
      'Give adjusters small-claim authority and a parts price tool, and review errors as cases. If each estimate still needs approval, a fast response only makes customers wait earlier.',
    ),
    said(
      '新能源定损、责任险与农险查勘缺老手：把带教和技术认证算进本季工作量，别让最会看三电损伤的人同时背最高件数。',
      'Experts for battery damage, liability and crop surveys are few. Count coaching and certification as this quarter’s work; the person who reads battery damage should not carry the longest queue.',
    ),
  ],
  'performance-management': [
    said(
      '分公司 KPI 照旧管保费、费用和综合成本率，OKR 得分不进绩效表；同一个数若两边都有，OKR 只写怎样改过程，达标与否归 KPI。',
      'Branch scorecards keep premium, expense and the combined ratio; OKR scores stay out of pay. Where a number stands in both, the OKR covers the process and the scorecard the result.',
    ),
    said(
      '不给查勘定损员个人下赔付率或减损额指标：他会把该赔的压下去；看一次查勘资料齐全、复核差错和重开案。',
      'Give no adjuster a personal loss ratio or savings target: valid claims get squeezed. Look at complete first surveys, errors found on review and reopened files.',
    ),
    said(
      '渠道竞赛与报行合一放在一起审：奖励若要靠报备之外的费用兑现，先停竞赛；费用真实由财务报告，不由渠道自评。',
      'Review sales contests together with filed expense rates: a prize that needs money outside the filing ends the contest. Finance, not the channel, reports whether bookings are true.',
    ),
  ],
}

import type { Pack } from '@okr/core/pack'
import { said } from './edition-said.ts'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    said(
      '每周承保理赔联席会由分管副总裁决核保、理赔、渠道之间的冲突；总精算师独立定口径与准备金，不评 KR；保费计划、费用预算和分公司 KPI 仍走年度流程。',
      'In the weekly underwriting-and-claims meeting the deputy chief executive settles conflicts between underwriting, claims and channels. The chief actuary fixes definitions and reserves and scores nothing; plan, budget and branch scorecards stay yearly.',
    ),
    said(
      '大灾预案启动时理赔负责人可暂停理赔 KR；批量拒赔、虚列费用或超授权承保，由合规当日叫停，并报公司风险管理委员会。',
      'Once the catastrophe plan starts, the head of claims may pause claims key results. Compliance stops bulk refusals, false expenses or acceptance beyond authority the same day and tells the risk committee.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      said(
        '章程只写一家分公司的小额车险理赔，大灾、人伤、诉讼案除外；注明该分公司的保费、费用 KPI 与核保授权照旧。',
        'The charter covers small motor claims in one branch, without catastrophe, injury or litigation; its scorecard and authority limits stay unchanged.',
      ),
      said(
        '取最近 100 件小额案排开报案、首响、查勘、定损、付款时间戳，数出多少件一次资料齐全，燃油车与新能源车分开。',
        'Lay out the time stamps of 100 small claims, count files complete at first survey, and separate petrol from electric cars.',
      ),
      said(
        '让查勘员、坐席、核损员与一家修理厂同看五件拖得最久的案子，各写一个自己能取消的等待，再写 KR。',
        'Surveyors, call agents, estimate reviewers and a garage read the five slowest files; each names one wait to remove.',
      ),
      said(
        '对齐会当面定：修理厂几天报价、财务几点前放款、哪类疑点案必须转调查，总部与分公司谁批例外。',
        'Agree face to face: days for garage quotes, payment cut-off, alerts that go to investigation, and who approves exceptions.',
      ),
      said(
        '每周联席会只看首响、资料退补和付款三个数，赔付率不上会；台风周改看预付，其余标灰不评。',
        'The weekly meeting reads first response, returned papers and payment, no loss ratio; in storm week, interim payments only.',
      ),
      said(
        '评分前抽 30 件核对结案日与付款日，再查零赔付结案和重开案，并打五个出险车主的电话。',
        'Before scoring, compare closing and payment dates on 30 files, check unpaid closings and reopenings, and call five claimants.',
      ),
    ],
    piloting: [
      said(
        '把试点 KR 与总部下达的分公司 KPI、费用预算、渠道竞赛并排贴；同一个数出现两次的，OKR 一侧改写成过程。',
        'Put pilot key results beside branch scorecard, budget and contests; where a number appears twice, the OKR becomes the process.',
      ),
      said(
        '各职能的席位在这里是核保、理赔、渠道、财务和一名分公司总经理；精算管口径，不投票。',
        'Here the functions are underwriting, claims, channels, finance and one branch manager; actuarial owns definitions without a vote.',
      ),
      said(
        '拿一张亏损的新能源车保单从报价走到修车，标出定价、验车、查勘、配件、送修各在哪一步漏钱，每处一名负责人。',
        'Walk one loss-making electric-car policy from quote to repair; mark where pricing, inspection, survey, parts and garage leaked, one owner each.',
      ),
      said(
        '把“赔付率”“费用率”写成词条：保费口径、发展月数、大灾与追偿、手续费归属；精算、理赔、财务三方同签后冻结一年。',
        'Define loss and expense ratios: premium basis, months of development, catastrophe, recoveries, commission; three signatures, frozen for a year.',
      ),
      said(
        '月度回顾从续保走回理赔：流失车主上次出险几天拿到钱、修了几次、谁联系过他，再看报价高在哪里。',
        'Review from renewals back to claims: days to payment, repeat repairs and contact for each lost driver, then the quote.',
      ),
      said(
        '推广门槛看领先指标是否先于频度和案均改善，且获赔率、重开案不变差；只有赔付率变好而未决下降的，不放行。',
        'The gate asks for early signs before severity, with settlement and reopening held; a better ratio with falling reserves does not pass.',
      ),
    ],
    scaling: [
      said(
        '按险种和分公司排批次：小额车险、新能源车、企财险依次接入；理赔避开台风季，承保避开年末续转，农险避开集中查勘期。',
        'Wave by line and branch: small motor, electric cars, commercial; claims avoid storms, underwriting the renewals, crop its survey season.',
      ),
      said(
        '教练从资深定损员、核保和支公司经理里选，每人带三四队；总部考核与计划岗不做教练，以免变成第二次督办。',
        'Coaches are adjusters, underwriters and sub-branch managers, three or four teams each; planning and scorecard staff are not coaches.',
      ),
      said(
        '翻译会开在分公司：总部说车险要靠承保挣钱，分公司只答本地哪类车、哪个渠道、哪家修理厂先改，不摊保费。',
        'Branches translate: head office wants motor to earn; each answers which cars, channel and garages to change, not more premium.',
      ),
      said(
        '先连承保、理赔、支付三套时间戳，再接修理厂与公估的接口；渠道费用从财务凭证直取，不收分公司手工表。',
        'Join policy, claims and payment time stamps, then garages and adjusters; read channel cost from ledger entries, not branch sheets.',
      ),
      said(
        '对齐市集由精算、核心系统、合规公布本季能接的费率与规则改动数；分公司排队，订满后由分管副总点名换下哪一单。',
        'Actuaries, core systems and compliance publish how many rate and rule changes fit; once full, the deputy chief executive names what gives way.',
      ),
      said(
        '每批接入停掉一张分公司日报和一项渠道竞赛；门槛加看拒赔投诉、重开案和费用检查问题，变差一项缓一季。',
        'Each wave ends one branch report and one contest; worse refusals, reopening or expense findings delay the next by a quarter.',
      ),
    ],
    established: [
      said(
        '审计时把比率与它能藏的并看：赔付率配未决与零赔付结案，费用率配递延和科目调整，周期配未结案库龄。',
        'Audit ratios beside what they hide: losses with reserves and unpaid closings, expenses with deferrals, cycle time with open files.',
      ),
      said(
        '停掉三季没动过领先指标的“降赔”目标，把人转到送修管理和疑点筛查；写明哪些险种改由年度费率与再保方案去管。',
        'End “cut losses” goals whose early signs never moved; shift people to repair steering and fraud triage, and leave some lines to rates.',
      ),
      said(
        '家用车综合成本率只设一名负责人，给他核保规则与送修政策的决定权；核保、理赔、渠道各写贡献和日期，不抄同一条。',
        'One person owns the private-car ratio, with say over acceptance rules and steering; underwriting, claims and channels write dated contributions.',
      ),
      said(
        '请未填报的精算师重算 20 个指标：按事故季查未决挪动，按凭证查渠道费用，按案卷查结案后另立新案。',
        'An outside actuary recomputes 20 metrics: reserve moves by accident quarter, channel cost by voucher, new files after closing.',
      ),
      said(
        '逐条清查分公司奖金与竞赛：按结案数、减损额、月末保费计价的，改看重开案、复核差错和已发展的承保结果。',
        'Go through branch pay: closed files, savings and month-end premium give way to reopening, review errors and developed results.',
      ),
      said(
        '试双速节奏：理赔与客服按季，定价、企财险与责任险半年一评、每季看领先指标；结束日由联席会决定保留还是撤回。',
        'Try two speeds: claims by quarter; pricing, commercial and liability by half-year with quarterly signs; the joint meeting decides at the end.',
      ),
    ],
  },
}

import type { Edition } from '@okr/core/pack'
import { said } from './edition-said.ts'

export const phases: Required<Pick<Edition['parts'], 'governance' | 'phaseSteps'>> = {
  governance: [
    said(
      '业务品质例会由分管个险与运营的副总经理主持，渠道、核保、续期、客服、理赔各一人；总精算师对假设独立签字，不参加评分。',
      'The deputy chief executive for agency and operations chairs the quality meeting, with channel, underwriting, collection, service and claims; the chief actuary signs assumptions alone and scores nothing.',
    ),
    said(
      '消费者保护主管可当日停一款话术、一家营业部的出单；误导群诉、信息泄露当日报董事会风险委员会，口径争议两天内由精算裁。',
      'The head of consumer protection may stop a sales script or a branch’s issuing the same day; grouped complaints or leaks reach the board’s risk committee that day, and actuarial settles definitions within two.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      said(
        '章程只写一家分公司的保全与续期，注明佣金、基本法和监管报送照旧，不因试点放宽。',
        'The charter names servicing and collection in one branch; commission, agency rules and regulatory returns stay as they are.',
      ),
      said(
        '取最近 13 个月的保单，按出单月排开犹豫期退保、回访问题、续期应收实收，标出孤儿单各等了几天。',
        'Line up thirteen months of policies by issue month: free-look cancellations, call-back problems, premiums due and paid; mark how long each orphan waited.',
      ),
      said(
        '让保全员、续期员与一位营业部经理看五张失效保单，各写一条自己能改的步骤，再写 KR。',
        'Servicing, collection and one branch manager read five lapsed policies and each write a step they can change; then draft.',
      ),
      said(
        '对齐会当面定三件事：核保几天答复、回访问题谁先处理、孤儿单几天内有人接。',
        'Settle three things face to face: days to an underwriting answer, who takes a call-back problem first, days until an orphan has an agent.',
      ),
      said(
        'Check-in 只看资料一次合格、回访问题和孤儿单库龄；开门红期间照开，指标标灰不评。',
        'Check-ins read complete applications, call-back problems and the age of orphans; during the sales drive they go on, with figures greyed out.',
      ),
      said(
        '打分前由精算抽三十张保单对缴费账户；与投保人不符的单列，不计入继续率成果。',
        'Before scoring, actuarial checks the payer of thirty policies; those that differ from the holder are listed separately and do not count.',
      ),
    ],
    piloting: [
      said(
        '把试点 KR 与机构考核、基本法条款逐条对照，同一个数只留一处取数，冲突的交精算裁。',
        'Match pilot key results with branch scorecards and agency rules; one place to read each figure, clashes to actuarial.',
      ),
      said(
        '治理小组请渠道、核保、续期、理赔各一人，消费者保护有否决权；个险负责人不兼数据负责人。',
        'Seat channel, underwriting, collection and claims; consumer protection holds a veto, and the head of agency does not own the data.',
      ),
      said(
        '跟一张保单从告知走到第 13 个月，记下等核保、等回访、等催收、等接手各几天，最长的三处进依赖图。',
        'Follow one policy from disclosure to month thirteen; the three longest waits for underwriting, call-back, collection and a new agent enter the map.',
      ),
      said(
        '冻结三个口径：继续率按件还是按保费、宽限期算不算失效、自保件与亲友单怎么剔除。',
        'Freeze three definitions: persistency by count or premium, whether grace counts as lapsed, and how own and family policies are left out.',
      ),
      said(
        '月度回顾从第 14 个月倒推：失效的保单当时缺了哪次说明，是谁签的，回访问过没有。',
        'Review monthly from month fourteen back: which explanation the lapsed policy lacked, who signed it, what the call-back heard.',
      ),
      said(
        '过门前请五位老客户和两位代理人复述一次保全；他们说的步骤看板上找不到的，补上再推广。',
        'At the gate five long-standing customers and two agents retell a policy change; steps missing from the board are added first.',
      ),
    ],
    scaling: [
      said(
        '按条线排批次：保全与续期先上，核保其次，渠道让过开门红，理赔与健康服务跟着医院网络走。',
        'Wave by line: servicing and collection, then underwriting; channels after the sales drive, claims and health with the hospital network.',
      ),
      said(
        '教练从老保全员、核保和绩优营业部经理里挑，每人带三四队；督导与考核岗不做教练。',
        'Take coaches from senior servicing staff, underwriters and sound branch managers, three or four teams each; no one from inspection or appraisal.',
      ),
      said(
        '翻译会在分公司开：公司说客户缴得下去，营业部、客服、核保各自下周改哪一句话、哪一步，写在一张纸上。',
        'Hold the translation workshop in the branch: the company wants customers who keep paying; each unit writes which sentence or step changes next week.',
      ),
      said(
        '先连保单、收费、回访三套时间戳，银行与经代的数据用接口不用邮件；延迟超过三天的渠道不进看板。',
        'Join time stamps of policy, collection and call-back first; banks and brokers use interfaces, and channels over three days late stay off the board.',
      ),
      said(
        '对齐市集让核心系统、合规、培训摆摊：每家公布本季能接的改动数，订满即止，挤掉一单要副总点名。',
        'At the fair core systems, compliance and training post how many changes they can take; when full, displacing one needs the deputy’s name.',
      ),
      said(
        '每批接入就停一项增员竞赛和一张手工日报；门槛加看回访问题、退保投诉和三个月离司，变差一项就停一季。',
        'Each wave ends one recruiting contest and one manual daily report; call-back problems, cancellation complaints or three-month leavers getting worse halts a quarter.',
      ),
    ],
    established: [
      said(
        '审计先看分布：缴费是否挤在考核日前，退保是否挤在犹豫期后，离司是否挤在津贴期满。',
        'Audit distributions first: premiums crowding the test date, cancellations just past the free-look period, leavers at the end of allowances.',
      ),
      said(
        '把目标与投诉成因、失效原因和给付争议逐条对照，都不沾的降为日常指标，回访人手还给客服。',
        'Match objectives with causes of complaints, lapses and disputed benefits; those touching none become monitoring, and call-back staff return to service.',
      ),
      said(
        '把“首年留得住”和“给付不用催”各留一条共享 KR，主责人可改回访抽样与理赔授权，别的条线只写交付日。',
        'Keep one shared key result for first-year stay and one for benefits without chasing; its owner may change call-back samples and claims authority.',
      ),
      said(
        '请另一家分公司的精算重算继续率与犹豫期退保，差异大的退回口径培训，不追个人。',
        'Have another branch’s actuary recompute persistency and free-look cancellations; large gaps bring training, not blame.',
      ),
      said(
        '查基本法、银保费用与机构年薪，删去按 OKR 得分折算的份额；品质扣分照旧。',
        'Strike shares converted from scores from agency rules, bank fees and branch pay; quality deductions stay.',
      ),
      said(
        '试双速节奏：保全与回访按季，继续率与给付半年一评配季度领先指标；避开开门红。',
        'Try two speeds: servicing and call-backs quarterly, persistency and benefits half-yearly with early signs, clear of the sales drive.',
      ),
    ],
  },
}

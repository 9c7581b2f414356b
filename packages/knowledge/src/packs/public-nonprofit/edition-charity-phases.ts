import type { Edition } from '@okr/core/pack'
import { said } from './said.ts'

export const charityPhases: Required<Pick<Edition['parts'], 'phaseSteps'>> = {
  phaseSteps: {
    'not-adopted': [
      said(
        '试点说明只写一个项目里的一类受助者，写清资助协议里的报表一张不停、一张不加。',
        'Name one group of people in one programme; state that no report owed to a funder stops and none is added.',
      ),
      said(
        '从个案档案取 12 周建档到首次服务的天数、计划走访与实到，转介去向查不到的单列。',
        'Take twelve weeks from case records: days from intake to first help, visits planned and made; list referrals that cannot be traced.',
      ),
      said(
        '请一位一线社工和一位中途退出的受助者先讲十分钟，再写首次服务时间、计划达成之类的关键结果。',
        'A field worker and someone who dropped out speak for ten minutes; then write time to first help and plans achieved.',
      ),
      said(
        '与财务、资助方联系人逐条问：改这一步动不动限定用途资金；要书面同意的，先排上日期。',
        'Ask finance and the funder’s contact whether a step touches restricted money; what needs consent in writing gets a date first.',
      ),
      said(
        '每周项目会只用十分钟看三个拖得最久的个案，由社工讲；受助人保护负责人看有没有劝退。',
        'Weekly, ten minutes on the three longest cases, told by the worker; the safeguarding lead looks for people talked out of help.',
      ),
      said(
        '评分前由评估人员回访十位已结案者；他们说没变，就不扩到第二个站点。',
        'Before scoring, evaluation calls ten people whose cases closed; if nothing changed for them, no second site.',
      ),
    ],
    piloting: [
      said(
        '把试点关键结果与各资助方的结项指标对照，能并的取数并掉，口径冲突的由评估负责人裁定。',
        'Match pilot key results with funders’ indicators; merge collection, and evaluation settles clashing definitions.',
      ),
      said(
        '治理小组请项目、筹款、财务、评估各一人，受助人保护有否决权；理事列席不表决。',
        'Seat programmes, fundraising, finance and evaluation, with a veto for safeguarding; trustees listen and do not vote.',
      ),
      said(
        '跟一位受助者从求助走到结案，记下每次转介、每次等评估、每次没人接的天数，最长三处进依赖图。',
        'Follow one person from the call for help to closure; the three longest waits for referral, assessment or reply enter the map.',
      ),
      said(
        '冻结四个口径：何时算建档、中途退出算不算未达成、转介由谁确认接住、同一家庭怎样计数。',
        'Freeze four definitions: when a case opens, whether leaving counts as missed, who confirms a referral, how a family is counted.',
      ),
      said(
        '月度回顾从退出者倒推：退出之前缺了哪次走访、哪句解释，当场定谁改。',
        'Review monthly from those who left: which visit or explanation was missing, and who changes it.',
      ),
      said(
        '过门前请两位受助者、一家转介机构和一位资助方看结果；被婉拒的人变多就不放行。',
        'At the gate two beneficiaries, a referral partner and a funder see results; if more were turned away, no roll-out.',
      ),
    ],
    scaling: [
      said(
        '按受助人群排批次：同一人群的项目先上，正在结项审计或换资助方的项目延后一季。',
        'Wave by people served: programmes for the same group first; those in a closing audit or changing funder wait.',
      ),
      said(
        '从资深社工和站点负责人里挑教练，走访由人顶替；筹款人员不做教练。',
        'Take coaches from senior workers and site heads with their visits covered; fundraisers do not coach.',
      ),
      said(
        '每个项目先写一句：这条目标会让哪类人更难得到帮助？写不出的，请一线补。',
        'Each programme first writes whom its objective would make harder to help; field staff fill the gap.',
      ),
      said(
        '先打通个案档案与财务的项目编码，再接捐赠系统；样本少于约定人数的群体不公布。',
        'Join programme codes of case records and finance first, donor data later; groups below the agreed size are not published.',
      ),
      said(
        '季前开一次项目与筹款对表会：接得住多少人、钱何时到，写不上日期的承诺不对外说。',
        'Before the quarter programmes and fundraising compare: how many can be served, when money arrives; promises without a date are not made.',
      ),
      said(
        '清点资助方之间重复的表，商量共用一份；公布停掉的表和省下的走访时间。',
        'List reports that funders duplicate and agree on one; publish which stopped and the visiting time gained.',
      ),
    ],
    established: [
      said(
        '审计先看分布：结案是否堆在资助期末，退出者是否被移出统计，满意评价是否只来自活动现场。',
        'Audit distributions first: closures at the end of a grant, leavers dropped from the count, praise collected only at events.',
      ),
      said(
        '拿退出原因、转介缺口和评估发现对目标，三处都不沾的转为项目报告，腾出的人去接等候名单。',
        'Match objectives with reasons for leaving, referral gaps and evaluations; those touching none become reporting, and staff take the waiting list.',
      ),
      said(
        '设一条共享关键结果“转介有人接住”，主责人可改排班、可停一场活动，合作机构只写答复日。',
        'Keep one shared key result, referrals that are taken up; its owner may change rosters or cancel an event, partners give dates.',
      ),
      said(
        '请同行机构或高校重算成果达成与退出率，差距大的先查分层规则，再谈责任。',
        'Have a peer or a university recompute outcomes and drop-outs; large gaps lead to the strata first, blame last.',
      ),
      said(
        '查筹款提成、外包计件和项目奖，删去筹款额、个案数的个人份额，改看续捐与抽访。',
        'Strike money raised and case counts from fundraisers’ and contractors’ pay; look at repeat gifts and sample visits.',
      ),
      said(
        '试一轮半年目标配季度关键结果，避开结项与募捐季；结束日写明保留还是撤回。',
        'Try half-yearly objectives with quarterly key results, clear of closing reports and appeals; state on the end date whether it stays.',
      ),
    ],
  },
}

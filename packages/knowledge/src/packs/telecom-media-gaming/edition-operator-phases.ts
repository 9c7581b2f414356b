import type { Edition } from '@okr/core/pack'
import { said } from './said.ts'

export const operatorPhases: Required<Pick<Edition['parts'], 'governance' | 'phaseSteps'>> = {
  governance: [
    said(
      '服务质量例会由分管副总经理主持，网络、市场、装维、客服、政企各一人；可以调装维人力、优化资源和营销节奏，资费与投资仍归省公司。',
      'The deputy general manager chairs the service-quality meeting with network, market, field, care and enterprise. It may move crews, tuning and campaigns; tariffs and investment stay with the province.',
    ),
    said(
      '网络值守长可以叫停割接，客服总监可以暂停一项增值订购；大面积退服、用户信息泄露和登高事故一小时内报到总经理。',
      'The duty officer may stop a cut-over and the head of care an add-on sale; large outages, leaked customer data and falls from height reach the general manager within the hour.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      said(
        '拉出最近三个月离网和携转用户的末次联络，分成信号、账单、装机、客服四堆，最大的一堆就是试点题目。',
        'Sort the last contacts of three months’ leavers and porters into signal, bill, installation and care; the largest pile is the pilot.',
      ),
      said(
        '把流失率按期初在网重算十二周，剔除批量卡；与经营月报差多少，写在章程第一页，请经营分析负责人签字。',
        'Recompute twelve weeks of churn on opening customers without bulk cards; print the gap with the monthly report on page one, signed by analytics.',
      ),
      said(
        '网络、装维、客服各来一人，一起听五通重复来电再动笔；写修复时长和首解率，不写“开展提升行动”。',
        'Network, field and care hear five repeat calls together before drafting; write repair time and first contact resolution, not “launch a campaign”.',
      ),
      said(
        '当面答应三件事：资源核查几小时回复、装维改约提前多久通知、七天内重复来电由谁归并。',
        'Promise three things face to face: hours for a port check, notice of a changed appointment, who joins repeat calls within seven days.',
      ),
      said(
        'Check-in 放在服务质量例会前十五分钟；封网周只看退服与申诉两格，第十周由副总经理停掉一项营销活动。',
        'Hold check-ins in the first fifteen minutes of the quality meeting; in freeze weeks read outages and appeals only, and in week ten the deputy stops one campaign.',
      ),
      said(
        '评分前抽三十张已销工单回访；修好又坏的按未完成计，流失降了而申诉升了也不算达成。',
        'Before scoring call back thirty closed tickets; faults that returned count as open, and lower churn with more appeals counts as missed.',
      ),
    ],
    piloting: [
      said(
        '把试点 KR 和省公司考核表并排，照抄发展量与收入的划掉，同一个数只认 BSS 或 OSS 一处。',
        'Lay key results beside the provincial scorecard, strike copied sales and revenue, and read each figure from BSS or OSS, never both.',
      ),
      said(
        '治理小组给代维管理、计费账务、客服各一席；经营分析管口径，不坐市场部，也不替市场部解释。',
        'Seat contractor management, billing and care; analytics owns definitions and does not report to marketing.',
      ),
      said(
        '跟一户新装宽带走三十天：下单、核端口、上门、首月账单、第一次报障，记下每次换人丢了哪句话。',
        'Follow one new broadband home for thirty days, from order and port check to the first bill and fault, and note what each handover lost.',
      ),
      said(
        '签定四条口径：流失基数、沉默天数、修复时钟从何时走、首解归并几天；改动等下一财年。',
        'Sign four definitions: churn base, silent days, when the repair clock starts, days for joining contacts; changes wait for the next fiscal year.',
      ),
      said(
        '月度回顾从离网用户倒查：走之前报过几次障、等了几天、换过几个坐席，再问入网时营业员答应了什么。',
        'Review monthly from leavers back: faults reported, days waited, agents met; then ask what the shop had promised.',
      ),
      said(
        '过门前加两条：百万用户投诉不得变差，装维返修率不得变差；再打十通电话给已携转的老用户。',
        'Two gates: complaints per million and repeat visits no worse; then ring ten long-standing customers who ported away.',
      ),
    ],
    scaling: [
      said(
        '先推共用一套派单和计费的地市，正在换 BSS 或搬迁机房的顺延；政企单独成批，因为它的周期按合同走。',
        'Begin with branches that share dispatch and billing; those replacing BSS or moving an exchange wait. Enterprise forms its own wave, as contracts set its pace.',
      ),
      said(
        '教练从装维班长、优化骨干和客服组长里挑，每人带四个班组；督查和考核岗不做教练。',
        'Take coaches from crew leaders, tuning engineers and care supervisors, four crews each; nobody from inspection or appraisal.',
      ),
      said(
        '翻译会开在县分公司：省里说留住用户，网络落到投诉小区，装维落到改约，营业厅落到一句没说清的资费，一组领一条。',
        'Translate in the county branch: keeping customers means complaint cells for network, changed appointments for field, one unclear tariff for shops; one each.',
      ),
      said(
        '先连报障、派单、回单三套时间戳，再自动出流失分群；代维公司用接口回传，晚两天以上的不上看板。',
        'Join the time stamps of report, dispatch and closing first, then automate churn by group; contractors report by interface, and two days late stays off the board.',
      ),
      said(
        '对齐会摊开割接计划、封网期、套餐上线和高校迎新排班，撞在一起的当场让一个，副总经理签字。',
        'Lay out cut-overs, freezes, plan launches and campus rosters; what collides yields on the spot, signed by the deputy.',
      ),
      said(
        '每批接入就停一张手工日报和一场战报会；门槛是重复来电下降，班组晚上填表的时间不增加。',
        'Each wave ends one manual daily and one victory call; its gate is fewer repeat contacts without more forms at night.',
      ),
    ],
    established: [
      said(
        '审计看分布：销单是不是挤在时限前十分钟，开卡是不是挤在月末三天，投诉改判是不是集中在两个班组。',
        'Audit distributions: closings in the last ten minutes of the limit, cards opened in the last three days of a month, re-graded complaints from two teams.',
      ),
      said(
        '把目标与申诉成因逐条对照，三个季度都不沾边的降为日常监控，省下的优化资源给老小区。',
        'Match objectives with causes of appeals; those touching none for three quarters become monitoring, and tuning goes to old blocks.',
      ),
      said(
        '设一条跨部门共享 KR：从营业厅承诺到第三个月仍在用，主责人可以改宣传用语，也可以停一个渠道的酬金档。',
        'Share one key result from the shop’s promise to month three; its owner may change sales wording or suspend a dealer’s commission tier.',
      ),
      said(
        '请邻市分公司用原始工单重算修复时长与首解率，抽听一百通“咨询”，差异大的退回培训。',
        'Have the neighbouring branch recompute repair time and first contact resolution from raw tickets and hear a hundred “enquiries”; large gaps mean training.',
      ),
      said(
        '查装维计件、渠道酬金和工资总额三张公式，凡直接引用 KR 数字的先改掉，再鼓励定得高。',
        'Check piece rates, dealer commission and the wage pool; where a formula quotes a key result, mend that before asking for stretch.',
      ),
      said(
        '试双速节奏：装维客服按季，专线与建站半年一评、按交付节点看领先指标；比谁更早发现落空，再定全省用哪种。',
        'Try two speeds: field and care by quarter, leased lines and sites by half-year with delivery steps as early signs; keep what sees failure sooner.',
      ),
    ],
  },
}

import type { Pack, Statement } from '@okr/core/pack'

const s = (zh: string, en: string): Statement => ({ text: { 'zh-CN': zh, en }, sources: [] })

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    s(
      '每周经营分析会可挪买量预算、调版本顺序和装维人力；立项、停项目、改流失口径只由月度投委会或总经理办公会定。',
      'The weekly performance review may shift ad budget, release order and field crews; green-lights, stops and churn rules belong to the monthly board.',
    ),
    s(
      '网络值守长可停割接，总编辑可撤稿停播，内容安全可下架版本；涉播出、未成年人或大面积退服，一小时内报到副总裁。',
      'The duty officer may stop a cut-over, the editor a broadcast, safety a release; outages or harm to minors go up within an hour.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      s(
        '拉出最近三个月离网或弃坑用户的末次行为，按网络、账单、内容分堆；最大的一堆就是试点题目。',
        'Sort the last acts of three months’ leavers into network, bill and content; the largest pile is the pilot’s topic.',
      ),
      s(
        '把留存按自然新增与买量分开重算十二周，把流失按期初基数重算；与现有报表差多少，写进说明书第一页。',
        'Recompute twelve weeks of retention by organic and paid, and churn on the opening base; print the gap on page one.',
      ),
      s(
        '先一起听五通重复来电或看五段新手录屏再动笔；写修复时长或次日留存，不写“上线新版本”。',
        'Hear five repeat calls or watch five first-session recordings, then write repair time or day 1 retention, not “ship a release”.',
      ),
      s(
        '研发答应哪天进测试服，发行答应线下不放量，客服答应七天内重复来电归并；三条写上版本看板。',
        'The studio promises a soft-launch date, publishing no scaling below the line, care to join repeat contacts; put it on the release board.',
      ),
      s(
        'Check-in 塞进经营分析会开头，先放分批次留存再放收入；重保封网周只看护栏，第十周由副总裁停掉一项活动。',
        'Open the review with cohorts before revenue; in freeze weeks read guardrails only, and in week ten the vice-president cancels one campaign.',
      ),
      s(
        '评分前剔除节假日与买量突增周，等最后一个版本满十四天再算；流失降了但投诉升了，按未达成处理。',
        'Leave out holidays and ad bursts, wait fourteen days after the last release; lower churn with more complaints scores as missed.',
      ),
    ],
    piloting: [
      s(
        '把试点 KR 与集团考核表、版本计划并排：照抄收入与用户数的划掉，“上线某功能”的改写或移走。',
        'Lay key results beside the group’s scorecard and release plan; strike copied revenue and users, rewrite or move “ship X”.',
      ),
      s(
        '治理小组里除业务外给内容安全、客服、财务各一席；数据分析负责人列席并掌口径，避开重保周开会。',
        'Seat content safety, care and finance beside the business; the head of analytics keeps definitions; skip freeze weeks.',
      ),
      s(
        '跟一位新用户走三十天：从广告或门店到装机、首月账单、第一次报障，标出每次换部门丢了什么信息。',
        'Follow one new customer for thirty days, from ad or shop to first bill and first fault, marking what each handover lost.',
      ),
      s(
        '签定留存窗口、来源归属、流失基数、首解的七天规则；埋点事件改名或改触发条件，必须先过数据分析负责人。',
        'Sign retention window, source, churn base and the seven-day rule; renaming or retriggering an event needs the head of analytics.',
      ),
      s(
        '月度回顾从离开的人倒查：哪批次走得最多、走前触发过什么活动或故障，再问获客时承诺了什么。',
        'Review from leavers back: which cohort went most, after which event or fault, and what acquisition had promised.',
      ),
      s(
        '加两道门槛：自然新增留存与百万用户投诉不得变差；再请十名流失用户打电话，听他们说的与分数对不对。',
        'Add two gates, organic retention and complaints no worse; then ring ten leavers and compare their words with the scores.',
      ),
    ],
    scaling: [
      s(
        '按用户链路排批次，共用一套账号或计费的产品放在一起；正在换 BSS、赶大版本或竞标版权的团队顺延。',
        'Form waves along the customer path, products sharing accounts or billing together; teams replacing BSS or shipping a big title wait.',
      ),
      s(
        '教练从装维班长、责任编辑、版本策划里选，别只选产品经理；每人带四组，版本冻结周不排课。',
        'Recruit coaches from field leaders, desk editors and live-ops designers, not only product managers; no sessions in release-freeze weeks.',
      ),
      s(
        '翻译会上把流失率落到网络是投诉点接通率，落到内容是首集完播，落到计费是误扣退款，一组只领一条。',
        'Translate churn: call completion at complaint spots for network, first-episode completion for content, mistaken charges for billing.',
      ),
      s(
        '先自动化分批次留存、流失、修复时长三张表，口径版本写在图上；手工截图的数不进经营分析会。',
        'Automate cohorts, churn and repair time first with the definition’s version on the chart; screenshots stay out of the review.',
      ),
      s(
        '对齐会摊开版本日历、排播单、割接与封网计划、广告档期；两个大版本撞同一周，当场让一个。',
        'Lay out release calendar, schedule, cut-overs and ad slots; where two big releases collide, one yields on the spot.',
      ),
      s(
        '停掉与看板重复的日报和战报群；前一批若复盘材料超过一页、或彩排过，就算没过门槛。',
        'End dailies and victory chats that the board duplicates; a wave whose review needed rehearsal or over a page has missed its gate.',
      ),
    ],
    established: [
      s(
        '抽样时加问：这条数换了买量渠道还成立吗、换个基数还成立吗；两问都答不上的列入不可信名单。',
        'Also ask of each sampled figure whether it survives another ad channel and another base; if not, distrust it.',
      ),
      s(
        '把在营与在研目标分成两本；在营的超过三条就合并，在研的只留“何时知道”，其余转入版本计划。',
        'Split live and development objectives; merge live ones beyond three, keep “known by when” for projects, move the rest to release plans.',
      ),
      s(
        '把“从获客承诺到第三个月还在”设为一条共享 KR，负责人有权改广告用语、停买量渠道、撤一个弹窗。',
        'Share one key result from acquisition promise to month three; its owner may change ad wording, stop a channel or remove a pop-up.',
      ),
      s(
        '由不背增长的人从原始日志重算留存与流失，抽听一百通“咨询”看有多少是投诉，再查自动续费退款。',
        'Someone without a growth target recomputes retention from raw logs, re-grades a hundred enquiries and checks renewal refunds.',
      ),
      s(
        '查流水分成、装维计件、渠道佣金和集团工资总额公式：哪一张直接用了 KR 的数，先改那张，再谈挑战。',
        'Check takings bonuses, field piece rates, dealer commission and the wage-pool formula; where a key result’s figure pays, mend that first.',
      ),
      s(
        '可试一项：长周期制作改为按里程碑复盘，运营产品保留季度；比被停项目的平均月数和会议时长，再决定。',
        'One trial: long productions review at milestones, live products quarterly; compare months before a stop and meeting hours.',
      ),
    ],
  },
}

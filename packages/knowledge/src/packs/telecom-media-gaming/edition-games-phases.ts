import type { Edition } from '@okr/core/pack'
import { said } from './said.ts'

export const gamesPhases: Required<Pick<Edition['parts'], 'governance' | 'phaseSteps'>> = {
  governance: [
    said(
      '版本与玩家例会由制作人和发行负责人一起主持，策划、客户端、服务端、运营、玩家支持各一人；可挪版本顺序、活动和投放预算，立项与停项目由投委会定。',
      'Producer and head of publishing chair the release and player meeting with design, client, server, live operations and support. It may move releases, events and ad budget; green-lights and stops belong to the investment board.',
    ),
    said(
      '测试负责人可以拦下版本，未成年人保护负责人可以撤下活动；大面积掉档、误封和未成年人充值问题一小时内报到制作人与总经理。',
      'The QA lead may hold a release and the head of minors’ protection withdraw an event; lost saves, wrong bans and purchases by minors reach producer and general manager within the hour.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      said(
        '拉出最近三个月弃坑玩家的最后三局，按卡关、匹配、闪退、活动分堆，最大的一堆就是试点题目。',
        'Look at the last three matches of three months’ quitters and sort them into stuck, matching, crash and event; the largest pile is the pilot.',
      ),
      said(
        '把次日与七日留存按自然新增和投放分开重算十二周，窗口写“恰在第七日”；与日报差多少，印在章程第一页。',
        'Recompute twelve weeks of day 1 and day 7 by organic and paid with an exact day-seven window; print the gap with the daily on page one.',
      ),
      said(
        '策划、客户端、运营一起看五段新手录屏再动笔，写留存和无崩溃，不写“上线新大厅”。',
        'Design, engineering and live operations watch five first-session recordings, then write retention and crash-free sessions, not “ship a new lobby”.',
      ),
      said(
        '研发答应哪天进测试服，发行答应线下不放量，玩家支持答应把同一问题归并；三条贴在版本墙上。',
        'The studio promises a soft-launch date, publishing no scaling below the line, support to join the same complaints; pin all three to the release wall.',
      ),
      said(
        'Check-in 塞进版本例会开头，先放同批次留存再放流水；版本冻结周只看崩溃与申诉，第十周砍掉一个活动。',
        'Open the release meeting with cohorts before takings; in freeze weeks read crashes and appeals only, and in week ten cut one event.',
      ),
      said(
        '评分前剔除节假日、联动和投放突增的日子，等最后一个版本满十四天；留存升了但未成年人申诉变多，按未达成处理。',
        'Leave out holidays, crossovers and ad bursts and wait fourteen days after the last release; better retention with more appeals about minors scores as missed.',
      ),
    ],
    piloting: [
      said(
        '把试点 KR 和版本计划、流水目标并排，照抄日活与流水的划掉，“做完某系统”的移回版本计划。',
        'Lay key results beside the release plan and the takings target; strike copied users and takings and move “finish system X” back to the plan.',
      ),
      said(
        '治理小组给测试、反外挂、未成年人保护各一席；数据分析管口径，不归发行。',
        'Seat QA, anti-cheat and minors’ protection; analytics owns definitions and does not report to publishing.',
      ),
      said(
        '跟一位新玩家走三十天：广告里看到什么、第一晚卡在哪、第几天第一次付费、为什么没再上线，记下每次换团队丢了什么。',
        'Follow one new player for thirty days: what the ad showed, where the first evening stuck, the day of the first purchase, why they stopped; note what each handover lost.',
      ),
      said(
        '签定四条口径：留存窗口、来源归属、付费玩家算几天内付过、掉线算不算崩溃；埋点改名先过数据分析。',
        'Sign four definitions: retention window, source, days that make a payer, whether a disconnect counts as a crash; renaming an event needs analytics.',
      ),
      said(
        '月度回顾从弃坑玩家倒查：哪个批次走得最多、走前撞上哪次活动或哪个版本，再问广告里答应过什么。',
        'Review monthly from quitters back: which cohort went most, after which event or release, and what the ad had promised.',
      ),
      said(
        '加两道门槛：自然新增留存与误封申诉不得变差；再约十位弃坑玩家聊五分钟，和分数对一对。',
        'Two gates: organic retention and wrong-ban appeals no worse; then talk five minutes each with ten who quit and compare with the scores.',
      ),
    ],
    scaling: [
      said(
        '在营项目先上，在研后上；正冲里程碑、换引擎或等版号的组顺延一批，不搞全员同日启动。',
        'Live titles first, projects in development after; teams at a milestone, changing engines or waiting for approval skip a wave. Nobody starts on the same day for show.',
      ),
      said(
        '教练从主策划、测试负责人和运营里挑，各来一个；版本冻结周和测试服首周不排课。',
        'One coach each from design, QA and live operations; no sessions in freeze weeks or the first week of a soft launch.',
      ),
      said(
        '翻译会上把“老玩家还愿意回来”落成三句：策划少一次白肝，客户端少一次闪退，运营少一次看不懂的规则。',
        'Translate “regulars want to return” into three lines: one pointless grind fewer for design, one crash fewer for engineering, one unreadable rule fewer for events.',
      ),
      said(
        '先自动化同批次留存、付费玩家流失、崩溃三张图，口径版本印在图上；群里转的截图不算数。',
        'Automate cohorts, payer churn and crashes first with the definition’s version on the chart; screenshots from chat do not count.',
      ),
      said(
        '对齐会摊开版本日历、渠道档期、联动合同与服务器扩容，撞在一起的当场让一个，制作人签字。',
        'Lay out release calendar, store slots, crossover contracts and server capacity; what collides yields on the spot, signed by the producer.',
      ),
      said(
        '每批停一份数据日报和一个战报群；门槛是连续加班周数不增加，复盘超过一页或彩排过就算没过。',
        'Each wave ends one data daily and one victory chat; the gate is no more weeks of overtime, and a rehearsed or longer than one-page review has missed it.',
      ),
    ],
    established: [
      said(
        '抽样时加问：换一批投放渠道、去掉前百分之一大户，这条数还成立吗；答不上的列入不可信名单。',
        'Also ask of each sampled figure whether it survives other ad channels and without the top one percent of spenders; if not, distrust it.',
      ),
      said(
        '目标分在营与在研两本；在营超过三条就合并，在研只留“何时知道好不好玩”，其余回版本计划。',
        'Split live and development objectives; merge live ones beyond three, keep “fun known by when” for the rest and return everything else to release plans.',
      ),
      said(
        '设一条“从广告到第三十天还在玩”的共享 KR，主责人可以改素材、停一个渠道、撤一个弹窗。',
        'Share one key result from the ad to still playing on day thirty; its owner may change creatives, stop a channel or remove a pop-up.',
      ),
      said(
        '由不背流水的人从原始日志重算留存与付费玩家流失，抽一百条“咨询”看有多少是投诉。',
        'Someone without a target for takings recomputes retention and payer churn from raw logs and re-grades a hundred “enquiries”.',
      ),
      said(
        '查流水分成、版本奖和外包结算三张公式，凡直接用 KR 数字算钱的先改掉，再谈挑战。',
        'Check bonuses from takings, release bonuses and outsourcing fees; mend whatever pays on a key result before asking for stretch.',
      ),
      said(
        '试一项：在研按里程碑复盘、在营按季；比被停项目平均烧掉几个人月，再定全公司用哪种。',
        'One trial: development reviews at milestones, live titles by quarter; compare the person-months spent on stopped projects, then choose for the company.',
      ),
    ],
  },
}

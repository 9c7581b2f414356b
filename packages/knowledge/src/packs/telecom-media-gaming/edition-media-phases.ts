import type { Edition } from '@okr/core/pack'
import { said } from './said.ts'

export const mediaPhases: Required<Pick<Edition['parts'], 'governance' | 'phaseSteps'>> = {
  governance: [
    said(
      '内容与用户例会由总经理和总编辑一起主持，编辑、制作、产品、会员、广告各一人；可挪推荐位、排期和推广预算，选题与署名不上这张桌子。',
      'General manager and editor-in-chief chair the content and audience meeting with editorial, production, product, membership and advertising. It may move slots, schedule and promotion; topics and bylines are not on this table.',
    ),
    said(
      '总编辑可以撤稿停播，内容安全可以下架，两者都不需要商量收入；播出事故、失实报道和涉未成年人的问题一小时内报到总编辑。',
      'The editor may pull a story or stop a broadcast and safety may take items down, neither asking about revenue; on-air errors, false reports and harm to minors reach the editor within the hour.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      said(
        '翻出最近三个月退订和不再来的人最后看过什么，分成内容、播放、广告、扣费四堆，最大的一堆就是试点题目。',
        'Look up what three months’ leavers saw last and sort it into content, playback, advertising and charges; the largest pile is the pilot.',
      ),
      said(
        '把完播率按时长档重算十二周，去掉自动连播与静音起播；与周报差多少，写在章程第一页。',
        'Recompute twelve weeks of completion by length band, without autoplay and muted starts; print the gap with the weekly report on page one.',
      ),
      said(
        '责任编辑、制片、产品一起看五段弃看录屏，再写完播与回访，不写“推出新栏目”。',
        'Desk editor, production and product watch five abandoned sessions together, then write completion and return visits, not “launch a new format”.',
      ),
      said(
        '当面约好三件事：样片哪天给人看、审片意见几天回、首页哪个位子留给试点，写上排播表。',
        'Settle three things face to face: when pilots are shown, days for review notes, which front-page slot the trial gets; write them on the schedule.',
      ),
      said(
        'Check-in 放在内容例会开头，先放分批次回访再放播放量；大型直播周只看播出安全，第十周停掉一个老栏目。',
        'Open the content meeting with return visits by cohort before plays; in weeks of great live events read broadcast safety only, and in week ten end one old show.',
      ),
      said(
        '打分前剔除热点暴涨的三天和站外买来的流量，等最后一集播满十四天再算；回访升了但更正变多，按未达成处理。',
        'Leave out the three days of a news spike and bought traffic and wait fourteen days after the last episode; more returns with more corrections scores as missed.',
      ),
    ],
    piloting: [
      said(
        '把试点 KR 与年度选题单、广告包价单并排，照抄播放量和收入的划掉，“上线某栏目”挪进制作计划。',
        'Lay key results beside the commissioning list and the ad packages; strike copied plays and revenue and move “launch X” into the production plan.',
      ),
      said(
        '治理小组给核稿、无障碍、版权各一席；数据分析管口径，不归增长，也不给编辑部排名。',
        'Seat the copy desk, accessibility and rights; analytics keeps definitions, reports to no growth team and ranks no newsroom.',
      ),
      said(
        '跟一条内容走完全程：立项、初稿、审片、上线、推荐、评论、更正，记下哪一步等得最久、哪一步没人看。',
        'Follow one item from green-light through draft, review, release, recommendation and comments to correction; mark the longest wait and the step nobody looks at.',
      ),
      said(
        '签定四条口径：有效起播几秒、完播算到哪一帧、回访窗口几天、退订算在扣费日还是操作日。',
        'Sign four definitions: seconds for a valid start, the frame that counts as finished, days of the return window, whether a cancellation counts on the click or the charge.',
      ),
      said(
        '月度回顾从弃看的那一分钟倒查：前面承诺了什么、标题说了什么、贴片放了几条，再谈选题。',
        'Review monthly from the minute people left: what the headline promised, how many spots ran before, and only then the topic.',
      ),
      said(
        '加两道门槛：读者投诉和更正件数不得变差；再请十位退订者说一句为什么走，与分数对一对。',
        'Two gates: complaints and corrections no worse; then ask ten who cancelled for one sentence and compare it with the scores.',
      ),
    ],
    scaling: [
      said(
        '共用一套账号和会员的频道排在同一批；正赶大剧上线、换采编系统或谈版权的团队顺延。',
        'Channels that share accounts and membership go in one wave; teams on a premiere, a new newsroom system or a rights round wait.',
      ),
      said(
        '教练从责任编辑、制片主任和产品经理里挑，三种人都要有；截稿日和大型直播前后不排课。',
        'Coaches come from desk editors, heads of production and product managers, all three; no sessions around deadlines and live events.',
      ),
      said(
        '翻译会上把“有人愿意天天来”落成三句：编辑是少一次失望的点击，产品是少一次卡顿，会员是扣费前先打招呼。',
        'Translate “people who come daily” into three lines: one disappointing click fewer for editors, one stutter fewer for product, a notice before the charge for membership.',
      ),
      said(
        '先自动化起播、完播、退订三张表，口径版本印在图上；各频道自己截图的数不进例会。',
        'Automate starts, completion and cancellations first, with the definition’s version on the chart; screenshots from channels stay out.',
      ),
      said(
        '对齐会摊开排播单、版权窗口、广告档期和技术升级窗，撞在一起的当场让一个，总编辑签字。',
        'Lay out schedule, rights windows, campaigns and upgrade slots; what collides yields on the spot, signed by the editor-in-chief.',
      ),
      said(
        '每批停一份数据日报和一场选题汇报；门槛是更正不增加、加班周数不增加，材料超过一页的算没过。',
        'Each wave ends one data daily and one pitching round; the gate is no more corrections and overtime weeks, and papers over a page have missed it.',
      ),
    ],
    established: [
      said(
        '抽样时多问一句：去掉站外推荐和热搜，这条数还在不在；不在的列入不可信名单。',
        'Also ask of each sampled figure whether it survives without outside recommendation and trending lists; if not, distrust it.',
      ),
      said(
        '把目标分成在播与在制两本；在播的只留三条，在制的只写“什么时候知道行不行”，其余进制作计划。',
        'Split objectives into on air and in production; keep three on air, for the rest only “known by when”, and send all else to the production plan.',
      ),
      said(
        '设一条“从标题承诺到看完不后悔”的共享 KR，主责人可以改标题规范、撤一个弹窗、停一档投放。',
        'Share one key result from what a headline promises to no regret at the end; its owner may change headline rules, remove a pop-up or stop a campaign.',
      ),
      said(
        '由不背增长的人按原始日志重算完播与退订，抽看一百条高播放内容有多少靠标题骗来。',
        'Someone without a growth target recomputes completion and cancellations from raw logs and checks how many of a hundred popular items won by their headline.',
      ),
      said(
        '查稿酬、播出奖和广告提成三张公式，凡直接用 KR 数字算钱的先改；创作激励另走作品评审。',
        'Check story fees, premiere bonuses and sales commission; mend whatever pays on key-result figures. Creative rewards go through review of the work.',
      ),
      said(
        '试一项：长周期制作按样片与定剪两个里程碑复盘，产品保留季度；比被否项目平均烧掉几个月，再决定。',
        'One trial: long productions review at pilot and final cut, products by quarter; compare the months spent on refused projects, then decide.',
      ),
    ],
  },
}

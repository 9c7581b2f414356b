import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: t(
        '每周运营与时效例会可调月台、班车和加派，改截单时间或放宽容差只由运营副总当周批，并通知货主。',
        'The weekly operations meeting moves docks, departures and extra runs; only the operations vice-president changes cut-off or tolerance, that week, telling the shipper.',
      ),
      sources: [],
    },
    {
      text: t(
        '调度可停疲劳车，月台班长可拒违规装载；伤人、危险品泄漏一小时内报到运营副总和安全经理，旺季也不例外。',
        'A dispatcher stops a tired driver, a dock leader refuses bad loading; injuries and dangerous-goods leaks reach the vice-president within an hour, peak included.',
      ),
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: t(
          '翻近八周晚点清单，按线路和原因排序，选一条货量大、原因在自己手里的线路，避开刚换承运商的那条。',
          'Sort eight weeks of late shipments by lane and cause; take a large one whose cause is yours, without a new carrier.',
        ),
        sources: [],
      },
      {
        text: t(
          '抽三十票对时间：OMS 要求日、WMS 出库、首次扫描、GPS 到达、回单签收，算出真实的按时足量与人工补点比例。',
          'Line up thirty shipments’ times from order to proof; compute true on-time-in-full and the share of hand-keyed events.',
        ),
        sources: [],
      },
      {
        text: t(
          '在月台边起草：仓、调度、司机和客服同场，写“这条线货主少等多久”，不写“上线预约系统”。',
          'Draft at the dock: warehouse, dispatcher, driver and service write how much less the shipper waits, not “booking system live”.',
        ),
        sources: [],
      },
      {
        text: t(
          '仓答应几点前封波、运输答应几点发车、客服答应几点前改约，三个钟点写上同一块线路白板。',
          'Warehouse names its wave close, transport the departure, service the last rebooking; three clock times share the lane’s board.',
        ),
        sources: [],
      },
      {
        text: t(
          '周时效例会只过这条线：先念最晚三票，再看 KR；旺季照开五分钟，其余议题停。',
          'The weekly meeting takes this lane only: the three latest shipments, then key results; at peak five minutes and nothing else.',
        ),
        sources: [],
      },
      {
        text: t(
          '只评回单已齐的票，其余回单到了再补评；请一位货主经理看他记的到货时间，对不上就先修口径，不扩展。',
          'Score shipments with proofs in, the rest when theirs arrive; let one client check his arrival log, and mend definitions before extending.',
        ),
        sources: [],
      },
    ],
    piloting: [
      {
        text: t(
          '把试点 KR 与客户 KPI 合同并排：抄合同的退回看板，属于自己能改的等待留下，例如在场时间和补单次数。',
          'Lay pilot key results beside the contract: send copies to the board, keep waits you can change, such as turn time and reworked papers.',
        ),
        sources: [],
      },
      {
        text: t(
          '治理小组除仓、运、客服，各给关务、运力采购和信息系统一席；班车时刻由小组定，不由任何一方单改。',
          'Besides warehouse, transport and service, seat customs, carrier procurement and IT; departure times belong to the board, not to one of them.',
        ),
        sources: [],
      },
      {
        text: t(
          '跟一票货走完全程：提货、月台、干线、清关、分拨、派送，记下每处等谁、等什么、等几小时。',
          'Travel one shipment through pickup, dock, line-haul, customs, hub and door, noting at each stop who waits for what and how long.',
        ),
        sources: [],
      },
      {
        text: t(
          '先签三条口径：日期基准、容差小时、节点由机器还是人工产生；加盟网点的数据按同一字段回传。',
          'Sign three rules: date reference, tolerance hours, machine or manual events; franchised stations return the same fields.',
        ),
        sources: [],
      },
      {
        text: t(
          '月度回顾从回单往回走：晚的、破的、单证不全的各抽五票，问是哪个班次、哪个月台、哪份资料造成。',
          'Review back from proof of delivery: five late, five damaged, five with bad papers; which shift, dock or document did it?',
        ),
        sources: [],
      },
      {
        text: t(
          '推广前看三样有没有变坏：改约次数、加急派车、司机超时；再请两位货主的计划员对结果点头。',
          'Before scaling, check rebookings, emergency runs and driving hours for harm, and have two clients’ planners agree with the result.',
        ),
        sources: [],
      },
    ],
    scaling: [
      {
        text: t(
          '按线路簇排批次：共用同一分拨中心的线一起上，旺季前八周不上新批；自营仓先于外协仓。',
          'Form waves by lane cluster sharing a hub, start none in the eight weeks before peak, and take own sheds before subcontracted ones.',
        ),
        sources: [],
      },
      {
        text: t(
          '教练从带过异常复盘的调度、班长和关务里挑，夜班必须有一名；带队算出勤，计件者按平均件数补。',
          'Recruit coaches among dispatchers, shift leaders and customs clerks used to exception reviews, one on nights; pay them as attendance at average piece count.',
        ),
        sources: [],
      },
      {
        text: t(
          '翻译成各自一段：按时足量到仓是上架时长，到干线是准点发车，到关务是单证一次对，到网点是首派成功。',
          'Translate by stretch: dock-to-stock for the warehouse, punctual departure for line-haul, papers right first time for customs, first attempts for stations.',
        ),
        sources: [],
      },
      {
        text: t(
          '先自动三样：门岗、首次扫描、围栏到达；人工补点的票在看板上变灰，占比高于约定值的周不计分。',
          'Automate gate times, first scans and geofences; hand-keyed shipments grey out, and a week with too many does not score.',
        ),
        sources: [],
      },
      {
        text: t(
          '对齐会摊开旺季货量预测、班车表、合同扣款条款三张表；同一月台被两个团队点名就当场定先后。',
          'Lay out peak volume forecast, departure table and penalty clauses; where two teams name the same dock, settle the order there.',
        ),
        sources: [],
      },
      {
        text: t(
          '合并日报：客户 KPI 表、网点日报、调度群接龙三选一，其余停发；上批破损率一升就停下批。',
          'Keep one of client sheet, station daily and dispatch chat tally; if the last wave raised damage, hold the next.',
        ),
        sources: [],
      },
    ],
    established: [
      {
        text: t(
          '抽三十条 KR，看几条能用机器时间戳复核、几条全靠人工点；后者超过一半就先修采集再谈目标。',
          'Draw thirty key results: how many can machines verify, how many rest on manual scans? If half do, mend capture first.',
        ),
        sources: [],
      },
      {
        text: t(
          '停掉只为合同存在的目标：客户已换承运商的线、连续三季不动的“全网时效”，人力转投最晚的几条线。',
          'End objectives kept alive by dead contracts, and “network transit time” stuck for three quarters; move people to the latest lanes.',
        ),
        sources: [],
      },
      {
        text: t(
          '共享 KR 只留交接处的：封波到发车、到港到放行、到站到首派；负责人可改班车和月台。',
          'Keep shared key results at handovers: wave to departure, arrival to release, hub to first attempt; their owners may change docks.',
        ),
        sources: [],
      },
      {
        text: t(
          '请不背时效的人重算五十票签收与改约，重点查班末半小时、“客户原因”和临时改容差的那几天。',
          'Someone without a service target recomputes fifty deliveries and rebookings, probing late scans, “customer” codes and days of changed tolerance.',
        ),
        sources: [],
      },
      {
        text: t(
          '查罚款传导：合同扣款是否落到司机与网点绩效；落到的线路先比人工点签收的占比，偏高就断这条链。',
          'Trace penalties: where contract deductions reach drivers’ or stations’ pay, compare manual scans; if they run high, cut the link.',
        ),
        sources: [],
      },
      {
        text: t(
          '试一次分节拍：末端网点双周、货代单证月度、网络规划季度，比较谁真的因数据改了班表或舱位。',
          'Try three rhythms: stations fortnightly, documents monthly, network planning quarterly; compare who changed rosters or space because of data.',
        ),
        sources: [],
      },
    ],
  },
}

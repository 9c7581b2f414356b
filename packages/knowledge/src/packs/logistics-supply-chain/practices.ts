import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: t(
        '先按线路和客户群看毛利与晚点，再定目标：公司级只挑两三条“量大又常晚”的线路或一个大货主，其余照日常管。',
        'Read margin and lateness by lane and client first; take two or three lanes that are large and often late, or one key account.',
      ),
      sources: [],
    },
    {
      text: t(
        '“货量增长三成”留在商务计划；公司目标写货主的感受：少打催货电话、少等一天、少写一张异常单。',
        'Leave “volume up” to the sales plan; objectives say what shippers feel: fewer chasing calls, one day less, one exception form fewer.',
      ),
      sources: [],
    },
    {
      text: t(
        '自营与外协分开定：自己的仓可以写上架时长，加盟网点和外协车只写双方在月度对账会上认过的数。',
        'Set goals apart for own and subcontracted work: your shed may own dock-to-stock; franchised stations get only figures both sides accept at the monthly reconciliation.',
      ),
      sources: [],
    },
  ],
  'key-result-definition': [
    {
      text: t(
        '按时足量先写死三样：用货主要求日还是改约日、容差几小时、按单还是按行；三样任改一样，基线作废重算。',
        'Fix three things for on-time-in-full: requested or rebooked date, hours of tolerance, order or line; change one and the baseline is void.',
      ),
      sources: ['ilos-otif', 'mckinsey-otif-consumer'],
    },
    {
      text: t(
        '一份仓库 OKR 指南（软件商）建议每个目标三到五条 KR、周期 30–90 天；波次与人效看板照旧，不写进 KR。',
        'A vendor’s warehouse guide suggests three to five key results and 30–90 days; wave and productivity boards stay what they are.',
      ),
      sources: ['tryresponse-warehouse-okr'],
    },
    {
      text: t(
        '节点以机器为准：发运认承运商首扫，到达认围栏，签收认回单照片；人工补点的票单列，占比过高时不计分。',
        'Trust machine events: first carrier scan, geofence, proof photo; list hand-keyed ones separately and do not score when they are many.',
      ),
      sources: [],
    },
  ],
  'cross-team-alignment': [
    {
      text: t(
        '拿一票晚到的货开会：仓、运、关、末端各讲自己让它等了多久，最长的两段配一条共享 KR，由线路负责人一人签。',
        'Bring one late shipment: warehouse, transport, customs and last mile say how long it waited with them; the two longest waits become shared key results.',
      ),
      sources: [],
    },
    {
      text: t(
        '截单时间是仓与销售的总冲突：晚接一小时单，仓里多一波、班车晚发半小时；改截单须由运营副总当场批并写明代价。',
        'Cut-off is the standing fight with sales: an hour later costs a wave and a late departure; the operations vice-president approves it, cost written down.',
      ),
      sources: [],
    },
    {
      text: t(
        '把核心承运商请进月度对齐：它的那一半是到场准时和不压车，你的那一半是月台不排队和三天内结清异常费。',
        'Seat core carriers in the monthly alignment: they owe punctual arrival, you owe docks without queues and exception charges settled within three days.',
      ),
      sources: [],
    },
  ],
  'progress-tracking': [
    {
      text: t(
        '交接班会看今天的积压与安全，周时效例会用十五分钟看 KR，月度客户回顾只裁决赔付与容差；三处同读 TMS 与 WMS。',
        'Shift handover reads backlog and safety, the weekly meeting gives key results fifteen minutes, the monthly client review rules on deductions; all read TMS and WMS.',
      ),
      sources: [],
    },
    {
      text: t(
        '回单滞后会让成绩先高后低，周数只报“回单已回比例”，两周后定数；旺季最后两周另行说明。',
        'Late proofs make figures fall after the fact: report the share of proofs returned each week and fix the number a fortnight later.',
      ),
      sources: [],
    },
    {
      text: t(
        '每周抽二十票，把人工节点与 GPS、首扫、月台摄像对一遍；对不上的当周清单张贴在调度室。',
        'Weekly compare twenty shipments’ manual scans with GPS, first scans and dock cameras; post the mismatches in the dispatch room.',
      ),
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: t(
        '运营副总每周跟一趟夜班波次或一次提货，只问“你在等什么”，当场能批的月台、叉车、岗位就当场批。',
        'Weekly the operations vice-president rides one night wave or pickup, asks what people wait for and grants docks, forklifts or hands on the spot.',
      ),
      sources: [],
    },
    {
      text: t(
        '先培训中层再谈推广：据培训机构讲述，德铁信可的中层理解不足影响过认同；经理要能把按时足量翻成各自班组的一件事。',
        'Train middle managers first: a trainer reports weak understanding at DB Schenker; each must turn on-time-in-full into one thing for a shift.',
      ),
      sources: ['okrinstitute-db-schenker'],
    },
  ],
  'culture-adoption': [
    {
      text: t(
        '承认晚点才改得掉：谁先把“已签收”改回“未送达”就记功，不追责；追责的网点下周全是绿的。',
        'Lateness must be admitted to be cured: praise whoever turns “delivered” back to “not delivered”; blame makes next week green.',
      ),
      sources: [],
    },
    {
      text: t(
        '司机和临时工不写 OKR，他们看的是班前黑板上的一句话和一张图：上周车在哪个月台等最久。',
        'Drivers and temps write no OKRs; the board before shift shows one sentence and one chart: which dock kept trucks waiting longest.',
      ),
      sources: [],
    },
    {
      text: t(
        '用行话讲 OKR：O 是这季要跑通的线路，KR 是它的到达与完好，Check-in 是每周的异常复盘，不必再造新词。',
        'Speak the trade’s words: the objective is the lane to get right, key results its arrivals and condition, the check-in the weekly exception review.',
      ),
      sources: [],
    },
  ],
  'employee-motivation': [
    {
      text: t(
        '计件按票付，凑大波次就比赶班车更赚；把准点出库折成小额团队奖，护栏出事一律不发。',
        'Pay per parcel makes big waves worth more than the departure; add a small team bonus for punctual dispatch, void on any guardrail breach.',
      ),
      sources: [],
    },
    {
      text: t(
        '给调度和班长看得见的权：超时可换月台、可拒收违规装载、可叫停疲劳车；写进岗位书，比奖金管用。',
        'Give dispatchers and shift leaders written power to change docks, refuse bad loading and stop a tired driver; it beats bonuses.',
      ),
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: t(
        '时效罚款与 KR 分开：合同扣款逐票算，KR 看趋势；把扣款转嫁给司机的线路，数据很快就不真了。',
        'Keep contract penalties and key results apart; lanes that pass deductions to drivers soon report untrue data.',
      ),
      sources: [],
    },
    {
      text: t(
        '事故率量的是已经受的伤，不是安全水平，不进个人奖金。考核改看疲劳报警处置和月台巡查整改。',
        'Injury rates count harm already done, not safety, so keep them out of pay; judge fatigue alarms acted on and dock findings closed.',
      ),
      sources: ['wikirate-gri-403-9'],
    },
    {
      text: t(
        '评分前先看回单齐不齐、异常代码有没有集中在“客户原因”，两样不清就不评，等下月对账后再打。',
        'Before scoring, check that proofs are in and codes do not pile up under “customer”; if unclear, wait for next month’s reconciliation.',
      ),
      sources: [],
    },
  ],
}

export const pitfalls: Pack['pitfalls'] = [
  {
    title: t('签收先于送达', 'Delivered before it arrives'),
    signal: t(
      '班次末半小时签收点突增，投诉“没收到”与二次派送跟着涨，而定位显示车还在站里。',
      'Delivery scans surge in the last half hour while “not received” complaints rise and the van is still at the depot.',
    ),
    remedy: t(
      '签收须有围栏内轨迹与回单照片，缺一不计成功；抽查由质控做，不由网点自查。',
      'Count success only with a trace inside the fence and a photo; operations control samples, not the station.',
    ),
    sources: [],
  },
  {
    title: t('改约日当承诺日', 'Rebooked into punctuality'),
    signal: t(
      '准时率升到九十几，货主的到货投诉和紧急加派不降，OMS 里改约集中在前一天。',
      'The on-time rate tops ninety but complaints and emergency runs do not fall; rebookings cluster the day before.',
    ),
    remedy: t(
      '同时报首约与改约两版准时率；改约须由货主在系统里点确认，电话口头改的按首约算。',
      'Report both versions; a rebooking counts only if the shipper confirms it in the system, else the first date stands.',
    ),
    sources: [],
  },
  {
    title: t('把超时归给客户', 'Blaming the customer in the code'),
    signal: t(
      '“客户原因”占异常七成，且多由同一批调度在下班前补录，月台却天天排队。',
      'Seven in ten exceptions read “customer”, keyed by the same dispatchers at day’s end while docks queue daily.',
    ),
    remedy: t(
      '原因代码当场选、事后不可改；每周由仓、运、客服三方抽二十票重判，判例贴出来。',
      'Pick the code on the spot, no later edits; warehouse, transport and service re-judge twenty cases weekly and publish them.',
    ),
    sources: [],
  },
  {
    title: t('凑满再走', 'Waiting for a full truck'),
    signal: t(
      '装载率和单票成本都好看，干线晚发、末端夜派和司机超时驾驶同时增加。',
      'Load factor and cost per order look good while late departures, night deliveries and driving hours grow.',
    ),
    remedy: t(
      '装载率与准点发车绑在一起看；到点未满按时走，少装的那部分记为货量预测的学费。',
      'Tie load factor to punctual departure; leave on time half full and charge the gap to the volume forecast.',
    ),
    sources: [],
  },
  {
    title: t('各守一段的共享 KR', 'A shared result nobody owns'),
    signal: t(
      '“端到端时效”挂在五个部门名下，每次例会各报各的段，超时的那段总在交接处。',
      'End-to-end transit time hangs under five departments, each reports its stretch and the delay is always at the handover.',
    ),
    remedy: t(
      '只设一名线路负责人，有权换月台、换承运商、加一趟车；其余部门写自己的交接时限。',
      'Name one lane owner who may switch docks or carriers and add a run; others write their handover times.',
    ),
    sources: [],
  },
]

export const conclusion: Pack['conclusion'] = [
  t(
    '先选一条量大又常晚的线路，把仓、运、客服放进一份 OKR，六周里只攻一个等待，再谈全网。',
    'Take one large, often late lane, put warehouse, transport and service into one OKR and attack a single wait for six weeks before the network.',
  ),
  t(
    '凡是能靠改约、提前签收、换代码变好的数，都要先配一个机器时间戳；没有时间戳的，本季不写进 KR。',
    'Any figure that rebooking, early scans or codes could improve needs a machine time stamp first; without one it stays out this quarter.',
  ),
  t(
    '人、车、货的安全由不背时效的人独立报；旺季里它有权让所有目标停下来。',
    'Safety of people, vehicles and cargo is reported by someone without a service target, and at peak it may stop every goal.',
  ),
]

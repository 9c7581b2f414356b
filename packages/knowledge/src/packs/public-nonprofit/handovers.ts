import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'ps-fn-front-desk',
    from: 'ps-fn-casework',
    week: 3,
    what: { 'zh-CN': '高频事项的补正原因，每周更新一页', en: 'one page a week on why applications come back' },
    late: { 'zh-CN': '窗口照旧收件，三天后退回补正', en: 'the counter accepts files that come back in three days' },
  },
  {
    to: 'ps-fn-casework',
    from: 'ps-fn-policy',
    week: 3,
    what: { 'zh-CN': '条款疑问的书面答复，五个工作日内', en: 'written answers on rules within five working days' },
    late: { 'zh-CN': '同一种情形，两个科室两种结论', en: 'two offices decide the same case differently' },
  },
  {
    to: 'ps-fn-digital',
    from: 'ps-fn-front-desk',
    week: 4,
    what: { 'zh-CN': '线上办不下去又来窗口的原因记录', en: 'why people who began online came to the counter' },
    late: {
      'zh-CN': '表单改了三版，卡住的还是那一步',
      en: 'the form is in its third version and people stop at the same step',
    },
  },
  {
    to: 'ps-fn-policy',
    from: 'ps-fn-casework',
    week: 2,
    what: { 'zh-CN': '新规试办的二十个真实样例', en: 'twenty real cases to try a new rule on' },
    late: { 'zh-CN': '新规生效第一周，窗口接连来电请示', en: 'counters phone for instructions in the first week' },
  },
  {
    to: 'ps-fn-programmes',
    from: 'ps-fn-volunteers',
    week: 2,
    what: { 'zh-CN': '走访排班和培训合格名单', en: 'visit rotas and who has passed training' },
    late: { 'zh-CN': '走访改期，家庭换了三张面孔', en: 'visits move and families meet a third face' },
  },
  {
    to: 'ps-fn-grants',
    from: 'ps-fn-programmes',
    week: 4,
    what: { 'zh-CN': '资助成果的中期数据，按约定口径', en: 'mid-term results in the agreed definitions' },
    late: { 'zh-CN': '续期会上才争论算不算达成', en: 'the renewal meeting argues what counts' },
  },
  {
    to: 'ps-fn-fundraising',
    from: 'ps-fn-programmes',
    week: 3,
    what: {
      'zh-CN': '捐后三十天内可公开的一次进展',
      en: 'one piece of progress fit to publish within thirty days of a gift',
    },
    late: { 'zh-CN': '捐赠人收到的还是感谢信模板', en: 'donors receive a form letter' },
  },
  {
    to: 'ps-fn-volunteers',
    from: 'ps-fn-programmes',
    week: 3,
    what: { 'zh-CN': '每个岗位写明做什么、谁带', en: 'what each role does and who guides it' },
    late: { 'zh-CN': '志愿者来了没活，第二次不来', en: 'volunteers arrive to no task and do not come again' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'ps-fn-front-desk',
    task: { 'zh-CN': '开展窗口服务礼仪培训', en: 'Train counter staff in service manners' },
    serves: ['ps-settled-at-once', 'ps-reach-the-missing', 'ps-time-for-hard-cases'],
  },
  {
    function: 'ps-fn-casework',
    task: { 'zh-CN': '清理历史积案专项行动', en: 'Run a campaign on old cases' },
    serves: ['ps-no-stale-cases', 'ps-settled-at-once', 'ps-right-help', 'ps-time-for-hard-cases'],
  },
  {
    function: 'ps-fn-digital',
    task: { 'zh-CN': '上线新版手机应用', en: 'Launch a new mobile app' },
    serves: ['ps-trusted-online', 'ps-settled-at-once', 'ps-reach-the-missing'],
  },
  {
    function: 'ps-fn-policy',
    task: { 'zh-CN': '全年出台十份文件', en: 'Issue ten documents' },
    serves: ['ps-right-help', 'ps-settled-at-once', 'ps-no-stale-cases', 'ps-reach-the-missing'],
  },
  {
    function: 'ps-fn-programmes',
    task: { 'zh-CN': '全年走访 800 户', en: 'Visit 800 households' },
    serves: ['ps-lasting-change', 'ps-waiting-list-served', 'ps-right-help', 'ps-time-for-hard-cases'],
  },
  {
    function: 'ps-fn-grants',
    task: { 'zh-CN': '新增五个资助项目', en: 'Add five grants' },
    serves: ['ps-lasting-change', 'ps-money-shows-results'],
  },
  {
    function: 'ps-fn-fundraising',
    task: { 'zh-CN': '举办三场筹款活动', en: 'Hold three fundraising events' },
    serves: ['ps-donors-see'],
  },
  {
    function: 'ps-fn-volunteers',
    task: { 'zh-CN': '招募 200 名志愿者', en: 'Recruit 200 volunteers' },
    serves: ['ps-waiting-list-served', 'ps-lasting-change', 'ps-time-for-hard-cases'],
  },
]

import type { Edition } from '@okr/core/pack'
import { practices as whole } from './practices.ts'
import { said } from './said.ts'

export const charityPractices: Pick<Edition['parts'], 'practices' | 'pitfalls' | 'conclusion'> = {
  practices: {
    'strategic-goal-setting': [
      said(
        '把使命、三年改变和本季结果分开写；资助方关心的数若不推动那项改变，留在项目报告里。',
        'Write mission, three-year change and this quarter’s result separately; a funder’s number that does not drive the change stays in its report.',
      ),
      said(
        '先写本季婉拒什么：哪类求助转给谁、哪笔钱不申请。写不出，目标就只是愿望。',
        'First write what is declined this quarter: which calls go to whom, which money is not sought. Without that, objectives are wishes.',
      ),
    ],
    'key-result-definition': [
      said(
        '成果约定三件事：谁会变、变成什么样、何时由谁去问。只写“开展十场活动”的，移到举措清单。',
        'Agree three things: who changes, into what, and who asks when. “Hold ten events” goes to the list of initiatives.',
      ),
      said(
        '按难度分层再设目标，中途退出按未达成计；样本小的站点写个数，不写百分比。',
        'Stratify by difficulty before setting targets and count leavers as missed; small sites write counts, not percentages.',
      ),
    ],
    'cross-team-alignment': [
      said(
        '把执行方、志愿者和转介机构画进同一张依赖图；接不住的转介，比不转更伤人。',
        'Draw partners, volunteers and referral bodies into one map of dependencies; a referral nobody takes up hurts more than none.',
      ),
      said(
        '筹款每说一个数，先由项目答复接不接得住；两边共担一条“承诺兑现”的关键结果。',
        'Before fundraising names a number, programmes say whether it can be served; both share one key result on promises kept.',
      ),
    ],
    'progress-tracking': [
      said(
        '项目会先看等得最久的三个人和上周的退出者，再看比例；每个由社工讲卡在哪里。',
        'The programme meeting looks at the three who waited longest and last week’s leavers before any ratio; the worker says where it stuck.',
      ),
      said(
        '每月随机回访十位已结案的受助者，由不背指标的人打电话，记下原话。',
        'Monthly, someone without the target calls ten people whose cases closed and writes down their words.',
      ),
    ],
    'leadership-support': [
      said(
        '理事会季度会先看停掉了哪个项目、为什么，再看进展；只听好消息的理事会养不出真数字。',
        'The board first reads which programme stopped and why; one that hears only good news grows no true figures.',
      ),
      said(
        '秘书长每季陪一次走访再定目标；在会上讲出自己听到的一句话，胜过任何动员。',
        'The secretary-general joins a visit before setting goals; one sentence heard there outdoes any appeal.',
      ),
    ],
    'culture-adoption': [
      said(
        '允许公开“没做成”：指标变差的原因写进看板，不追到人，也不写进对外的故事。',
        'Let failures be public inside: reasons for a worse figure stand on the board, not against a person and not in stories for donors.',
      ),
      said(
        '志愿者也要看得到目标；他们直接面对受助者，却常在信息之外。',
        'Volunteers see the goals, too: they face beneficiaries and are often left uninformed.',
      ),
    ],
    'employee-motivation': [
      said(
        '社工最在意把一个难的个案做圆满；每月请一位受助者说说变化，比发奖长久。',
        'Workers want a hard case done well; hearing one beneficiary a month lasts longer than a prize.',
      ),
      said(
        '工资给不高，能给的是时间和决定权：每季公开停掉哪张表，省下的钟点还给走访。',
        'Pay is modest; time and a say are not: publish which form stopped and give its hours to visits.',
      ),
    ],
    'performance-management': [
      said(
        '筹款人员不按总额提成、社工不按个案数计酬；看续捐、投诉和抽访，否则最难帮的人没人接。',
        'Pay no commission on money raised nor by the case; look at repeat gifts, complaints and sample visits, or the hardest cases go unhelped.',
      ),
      said(
        '年度评估照旧，OKR 不折算成分；两张表合一，次年每条关键结果都会往下写一成。',
        'Yearly reviews stay as they are and OKRs give no points; merge the sheets and next year’s key results are written a tenth lower.',
      ),
    ],
  },
  pitfalls: [
    ...whole.pitfalls.filter(({ title }) => title['zh-CN'] === '只帮容易帮的人'),
    {
      title: { 'zh-CN': '活动当成果', en: 'Events passed off as outcomes' },
      signal: {
        'zh-CN': '场次和人次按月达成，回访里没人说得出自己有什么不同。',
        en: 'Events and attendance are met every month, yet nobody called back can say what is different.',
      },
      remedy: {
        'zh-CN': '场次移到举措清单；关键结果写谁变了、由谁在三个月后去问。',
        en: 'Move events to initiatives; write who changed and who asks three months later.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '说出去的人数没人接', en: 'Numbers promised, nobody to serve them' },
      signal: {
        'zh-CN': '募捐页写帮助一千人，项目排班只够六百；等候名单在结项前才露面。',
        en: 'The appeal names a thousand people while rosters suffice for six hundred; the waiting list shows up before the closing report.',
      },
      remedy: {
        'zh-CN': '对外数字由项目负责人签字，并写明等候名单；超出部分改为下一期。',
        en: 'The programme head signs public figures and the waiting list; what exceeds them moves to the next round.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '年底补材料，不补结果', en: 'Papers at year-end instead of results' },
      signal: {
        'zh-CN': '11 月举措完成率骤升，关键结果不动，照片比走访记录多。',
        en: 'In November initiatives complete in a rush, key results stand still, and photographs outnumber visit notes.',
      },
      remedy: {
        'zh-CN': '评分提前到 11 月初，只认档案数据与抽访；照片不作证据，省下的时间还给一线。',
        en: 'Score in early November on records and sample visits alone; photographs prove nothing, and the time goes back to the field.',
      },
      sources: [],
    },
  ],
  conclusion: [
    {
      'zh-CN': '从一个项目、一个站点试起，跑满两轮能听到受助者回访的周期，再谈全机构。',
      en: 'Begin with one programme and one site; run two cycles in which beneficiaries are called back before going wider.',
    },
    {
      'zh-CN': '保护受助者不参与交换：快和多都要让路，受助人保护负责人随时可以叫停。',
      en: 'Safeguarding is not for trade: speed and volume give way, and its lead may halt at any time.',
    },
    {
      'zh-CN': '一季里若没有一件事被公开停下，目标就只是募捐文案；停一件，把人还给等得最久的人。',
      en: 'If a quarter stops nothing in public, objectives are copy for an appeal; stop one thing and give the people to those who waited longest.',
    },
  ],
}

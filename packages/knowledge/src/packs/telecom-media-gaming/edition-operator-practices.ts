import type { Edition, Pack } from '@okr/core/pack'
import { pitfalls as every } from './pitfalls.ts'
import { practices as whole } from './practices.ts'
import { t } from './roles.ts'
import { said } from './said.ts'

const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    said(
      '集团考核指标照单完成，OKR 只写考核表管不到的一段：装得慢、修得久、账单看不懂，地市选一段，省公司不替它选三段。',
      'Deliver the group’s scorecard as it is. OKRs take one stretch it misses (slow installation, long repairs, unclear bills); the branch picks one and the province does not add two.',
    ),
    said(
      '定目标前看两张地图：投诉小区和携转小区。叠在一起的那几十个点，比“提升全网感知”更像一个目标。',
      'Before setting goals lay the map of complaint cells over that of porting; the few dozen places in both make a better objective than “improve perception”.',
    ),
  ],
  'key-result-definition': [
    ...whole['key-result-definition'].filter(({ sources }) => sources.includes('itu-churn-glossary')),
    said(
      '修复时长的时钟写三条：何时起走、用户不在家停不停、返修并不并回原单；三条不写，数字一周就能变好看。',
      'State three rules for the repair clock: its start, whether it stops when nobody is home, whether rework reopens the ticket. Without them the figure improves within a week.',
    ),
  ],
  'cross-team-alignment': [
    ...whole['cross-team-alignment'].filter(({ text }) => text.en.startsWith('Home installation')),
    said(
      '政企与网络各拿一半专线：售前做可行性核查，网络按核查结果承诺天数，逾期由交付经理召集，不由客户经理去催。',
      'Enterprise and network each hold half of a leased line: sales checks feasibility, network promises days on that basis, and the delivery manager calls the late ones together, not the account manager.',
    ),
  ],
  'progress-tracking': [
    said(
      '例会先放三通重复来电的录音，再看修复时长和首解率，最后才看收入；封网、节假日与促销周标灰，只做同比。',
      'Play three repeat calls, then read repair time and first contact resolution, revenue last; grey out freezes, holidays and campaigns and compare with last year.',
    ),
    said(
      '均值旁边永远放两样东西：最差的五十个小区和第九十百分位；均值不动而尾巴变短，就是进展。',
      'Beside every average stand the worst fifty cells and the 90th percentile; a shorter tail at the same mean is progress.',
    ),
  ],
  'leadership-support': [
    said(
      '副总经理每月跟一次装维上门、坐一次投诉席，回来只改一条规则；批示“举一反三”不算改。',
      'Monthly the deputy rides along with a crew and sits at the complaints desk, then changes one rule; a note to “draw lessons” is none.',
    ),
    said(
      '收入缺口出现时，先公开哪条服务护栏不动；增值订购一放松，两天之内全市营业厅都会知道。',
      'When revenue falls short, say first which service guardrail stands; a loosened add-on rule is known in every shop in two days.',
    ),
  ],
  'culture-adoption': [
    said(
      '装维和客服不写 OKR，班前会只说一句“这周少让哪一类用户打第二次电话”，班长口头报，不发填报表。',
      'Crews and agents write no OKRs. At shift start they hear whom to spare a second call this week and the leader reports by word of mouth.',
    ),
    said(
      '“目标”二字在地市等于派量，换一个说法：本季要让用户少遇到什么。张贴在派单台，不张贴在排名榜。',
      'In a branch “goal” means a quota, so say instead what customers should meet less often this quarter, and post it at dispatch rather than on the ranking.',
    ),
  ],
  'employee-motivation': [
    ...whole['employee-motivation'].filter(({ text }) => text.en.startsWith('Pay by ticket')),
    said(
      '把一线改得动的权给出去：装维可以当场换光猫，坐席可以退一笔小额误订；省一次转派，比多一面流动红旗管用。',
      'Hand over what the front line can change: crews may swap a modem on the spot, agents refund a small mistaken charge. One transfer less beats one more pennant.',
    ),
  ],
  'performance-management': [
    said(
      '集团下达的收入、用户和满意度已与工资总额挂钩，别再写成 KR；KR 用修复时长、改约次数、一次装通这类成因。',
      'Revenue, customers and satisfaction from the group already drive the wage pool; key results use causes such as repair time, changed appointments and lines right at first.',
    ),
    ...whole['performance-management'].filter(({ text }) => text.en.startsWith('Do not dock')),
  ],
}

export const operatorPractices: Required<Pick<Edition['parts'], 'practices' | 'pitfalls' | 'conclusion'>> = {
  practices,
  pitfalls: [
    ...every.filter(({ sources }) => sources.includes('itu-churn-glossary')),
    {
      title: t('工单清零，用户还在断网', 'Tickets at zero, lines still down'),
      signal: t(
        '日清日结率接近满分，七天内重复报障却在升；回单时间集中在时限前几分钟，照片是同一张。',
        'Tickets close on the day while repeat faults within a week rise; closings crowd the last minutes and carry the same photo.',
      ),
      remedy: t(
        '重复报障并回原单、时钟不停；由客服而非装维确认恢复，每周抽三十单回拨。',
        'Repeat faults reopen the ticket and the clock runs on; care, not field, confirms, and thirty tickets a week are called back.',
      ),
      sources: [],
    },
    {
      title: t('月底开卡，次月沉默', 'Cards opened at month-end, silent the next'),
      signal: t(
        '发展量每月最后三天翻倍，三个月后在网不到六成；渠道酬金照发，地市目标照样达成。',
        'New lines double in the last three days, fewer than three in five are in use after three months; commission is paid and the target met.',
      ),
      remedy: t(
        'KR 只认三个月仍在用的新户；酬金按在用分期，异常渠道由稽核先停后查。',
        'Count only lines in use after three months; pay commission by use, and let audit suspend odd dealers first.',
      ),
      sources: [],
    },
    {
      title: t('把考核表抄成 OKR', 'The scorecard copied into OKRs'),
      signal: t(
        '地市的 KR 与省公司下达的指标一字不差，会上只报完成率，没有一项资源被挪动。',
        'Branch key results repeat the provincial figures word for word; the meeting hears rates and moves nothing.',
      ),
      remedy: t(
        '两表并排，重复的从 OKR 里划掉；剩不下的班组本季就不写，先把一条修障链走通。',
        'Lay both side by side and strike the copies; crews left with none write none this quarter and mend one repair chain first.',
      ),
      sources: [],
    },
  ],
  conclusion: [
    t(
      '从一个地市的一条修障链开始：报一次障就了结，比十张提升方案更能留住人。',
      'Begin with one repair chain in one city: a fault settled at the first report keeps more people than ten improvement plans.',
    ),
    t(
      '集团考核、资费和投资照旧管它们的事，OKR 只改等待、改约和说不清；冲突由分管副总经理在例会上裁。',
      'Scorecard, tariffs and investment keep their work. OKRs change waiting, missed appointments and unclear bills; the deputy general manager settles clashes.',
    ),
    t(
      '每季拿携转用户对一次账：指标都绿、人还在走，就回去听录音，别加指标。',
      'Each quarter settle the account with those who ported: when figures are green and people leave, go back to the recordings and add no figure.',
    ),
  ],
}

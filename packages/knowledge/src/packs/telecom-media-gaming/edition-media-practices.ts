import type { Edition, Pack } from '@okr/core/pack'
import { pitfalls as every } from './pitfalls.ts'
import { practices as whole } from './practices.ts'
import { t } from './roles.ts'
import { cited, said } from './said.ts'

const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    said(
      '从退订者的前三十天倒推：没找到想看的、看着卡、广告太多还是被误扣费，公司目标只选其中一段。',
      'Work back from the last thirty days of those who cancelled: nothing to watch, stutter, too many ads or a mistaken charge. The company objective picks one stretch.',
    ),
    said(
      '分开两本账：在播内容写回访与留下，在制项目写“多早知道它行不行”，别给还没开机的项目定播放量。',
      'Keep two books: titles on air write return and stay, projects in production write how soon we know; set no plays for what has not been shot.',
    ),
  ],
  'key-result-definition': [
    said(
      '完播率按时长档分开写，去掉自动连播和静音起播；不写清这三条，把片子剪短就“达成”了。',
      'State completion by length band, without autoplay and muted starts; otherwise cutting an item shorter “achieves” it.',
    ),
    said(
      '“开机”“杀青”“上线新版首页”是任务。KR 写开播后的事：首集看完的人、第二天又来的人、三个月后仍付费的人。',
      'Start of shooting, wrap and a new front page are tasks. Key results speak of what follows: first episodes finished, people back the next day, members paying after three months.',
    ),
  ],
  'cross-team-alignment': [
    said(
      '一部剧的上线是条长链：送审、字幕、宣推、首页位、会员权益都要在同一天到位；共用一条首集成片准时率，由制片主任主责。',
      'A premiere is a long chain: review, subtitles, promotion, front-page slot and member rights must meet on one day. Share one on-time rate for first-episode masters, owned by the head of production.',
    ),
    ...whole['cross-team-alignment'].filter(({ sources }) => sources.includes('scrumcn-bytedance-okr')),
  ],
  'progress-tracking': [
    said(
      '例会先看分批次回访，再看播放量；热点、长假和大型赛事周标灰，同比不环比，收入最后一页。',
      'Read return visits by cohort before plays; grey out news spikes, holidays and great matches, compare with last year and leave revenue to the last page.',
    ),
    said(
      '内容类 KR 随播出复盘而不随日历：最后一集播满十四天再判，不足的写“未知”，不准写黄灯。',
      'Review content key results by title, not calendar: fourteen days after the last episode. Before that write “unknown”, never amber.',
    ),
  ],
  'leadership-support': [
    ...whole['leadership-support'].filter(({ sources }) => sources.includes('caijing-2019-baidu-okr')),
    said(
      '总编辑对任何增长 KR 有一票否决，用在发稿前和开播前；用过一次就写明理由，不在复盘会上追责。',
      'The editor-in-chief may veto any growth key result before a story or a premiere; each use gives its reason and nobody is blamed for it later.',
    ),
  ],
  'culture-adoption': [
    cited(
      ['spotify-hr-2016-individual-okrs'],
      '创作者不写个人 OKR：Spotify 停掉了个人目标。编剧、记者和主播以作品评审为准，目标止于栏目组、剧组和频道。',
      'Creators write no individual OKRs; Spotify dropped its own. Writers, reporters and hosts answer to review of the work, and goals stop at desk, crew and channel.',
    ),
    cited(
      ['mooncamp-der-standard'],
      '让推行的人在内部：奥地利 DER STANDARD 设了自己的 OKR 负责人，按员工需要设计流程；采编部门更认同行讲的话。',
      'Let someone inside carry it: DER STANDARD in Austria has a champion of its own who designs the process to the needs of the staff. Newsrooms listen to their own.',
    ),
  ],
  'employee-motivation': [
    said(
      '播出奖只奖上线的组，会让人抢续集、躲新题材；给被否的项目组保留半年奖金基数，才有人敢早说不行。',
      'Bonuses for premieres reward only what airs, so people chase sequels and avoid new ideas; keep half a year’s base for refused projects and they speak early.',
    ),
    said(
      '熬夜赶片不进表彰：播出复盘把连续加班周数和返审次数放在同一页，由制片主任解释。',
      'Do not honour all-nighters: the review of a title shows weeks of overtime beside rejections, and the head of production explains.',
    ),
  ],
  'performance-management': [
    said(
      '阅读量、收视率留在稿酬和广告合同里，不进 OKR 计分；KR 用更正件数、首集看完这类成因。',
      'Reads and ratings stay in fees and ad contracts, out of OKR scores; key results use causes such as corrections and finished first episodes.',
    ),
    said(
      '评优看材料不看分数：一次撤稿的判断、一个被否样片的说明，写清证据，由评审会读原文。',
      'Appraisal reads evidence, not scores: a decision to pull a story, the note on a refused pilot, read in full by the panel.',
    ),
  ],
}

export const mediaPractices: Required<Pick<Edition['parts'], 'practices' | 'pitfalls' | 'conclusion'>> = {
  practices,
  pitfalls: [
    ...every.filter(({ sources }) => sources.includes('bytedance-2023-liangrubo-quarterly')),
    {
      title: t('标题赢了点击，输了信任', 'Headlines win clicks and lose trust'),
      signal: t(
        '点击与起播上升，看完的人不动，更正和投诉同步变多；老读者来得少了，周报里看不出来。',
        'Clicks and starts rise, finishes do not, corrections and complaints follow; regular readers come less and the weekly report hides it.',
      ),
      remedy: t(
        'KR 只认看完与回访；标题由核稿抽查，每周公开三条“承诺大于内容”的例子。',
        'Count finishes and returns only; the copy desk samples headlines and shows three a week that promised too much.',
      ),
      sources: [],
    },
    {
      title: t('会员靠难退订撑着', 'Members kept by a hidden exit'),
      signal: t(
        '续费率漂亮，退款和申诉却在升；退订要翻四层菜单，自动续费前没有提醒。',
        'Renewals look fine while refunds and appeals rise; cancelling takes four menus and no notice precedes the charge.',
      ),
      remedy: t(
        '退订不超过三步，扣费前五天提醒；旁边并列自动续费退款，由客服报告。',
        'Three steps to cancel and a notice five days before the charge; show refunds of renewals beside it, reported by care.',
      ),
      sources: [],
    },
    {
      title: t('广告加密，读者散场', 'Denser slots, emptier seats'),
      signal: t(
        '单次浏览收入上升，页面变慢、跳出变多，第二天的回访先掉；广告团队如期达成。',
        'Revenue per view rises, pages slow down, people bounce and next-day visits fall first; the ad team meets its target.',
      ),
      remedy: t(
        '广告与产品共用一条回访护栏；加一个广告位，先在一个频道试两周再放开。',
        'Advertising and product share one guardrail on return visits; try each new slot in one channel for two weeks.',
      ),
      sources: [],
    },
    {
      title: t('个人背上发稿数', 'Story counts on persons'),
      signal: t(
        '记者的 KR 写每月几篇，深度稿被拆成三条短讯，署名变多、独家变少。',
        'Reporters carry stories a month; one long piece becomes three briefs, bylines grow and exclusives shrink.',
      ),
      remedy: t(
        '目标止于栏目组，数量回到排版表；栏目组只写读者因此多看完或多来一次。',
        'Stop at the desk and leave counts to the layout; the desk writes only what readers finished or came back for.',
      ),
      sources: [],
    },
  ],
  conclusion: [
    t(
      '从一个栏目或一个频道开始，把承诺、看完和再来写在同一页；这三件事对得上，收入才站得住。',
      'Begin with one desk or channel and put promise, finish and return on one page; when the three agree, revenue holds.',
    ),
    t(
      '爆款不能立军令状，剧本成熟、早否样片、按期送审可以；停得体面，下一个才敢早说。',
      'Nobody can pledge a hit. Riper scripts, early refusals and masters on time one can; where stopping is decent, the next team speaks early.',
    ),
    t(
      '播出安全、未成年人和隐私由总编辑与内容安全报告，任何冲量活动上线前先过它们。',
      'Broadcast safety, minors and privacy are reported by the editor and content safety, and every push for volume passes them first.',
    ),
  ],
}

import type { Edition } from '@okr/core/pack'
import { systems as all, standards as everyStandard } from './operations.ts'
import { overview as whole } from './overview.ts'
import { t } from './roles.ts'
import { cited, said } from './said.ts'

type Overview = Required<
  Pick<
    Edition['parts'],
    'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns' | 'systems' | 'standards'
  >
>

export const mediaOverview: Overview = {
  whyOkr: [
    said(
      '编辑部看阅读，制作看杀青，广告看填充率，会员看拉新：数天天有人盯，“观众为什么不再来”却没有主人。OKR 给它一个季度和一个负责人。',
      'The newsroom watches reads, production the wrap, sales the fill rate, membership the sign-ups. Why people stop coming has no owner; OKRs give it one, and a quarter.',
    ),
    said(
      '新闻按小时、节目按周、剧集按季、版权按年，四种节拍没有一个能回答本季先修哪段体验；年度选题会也答不了。',
      'News runs by the hour, shows by the week, series by the season, rights by the year. None says which part of the experience to mend this quarter, and neither does the yearly commissioning round.',
    ),
    said(
      '标题、弹窗和加密的广告位当月见效，信任和回访三个月后才掉；把读者一侧的护栏写进同一个目标，改动上线前先过它。',
      'Headlines, pop-ups and denser slots pay this month; trust and return visits fall three months later. With a reader guardrail in the same objective, changes pass it before release.',
    ),
  ],
  overview: [
    ...whole.filter(({ sources }) => sources.includes('cnsa-2026-audiovisual')),
    said(
      '一个集团几本账：新闻卖可信与时效，影视卖几部头部作品，平台卖会员与广告，音乐和图书卖版权长尾。KR 按账本分开写。',
      'One group keeps several books: news sells trust and speed, drama a few leading titles, platforms memberships and advertising, music and books the long tail of rights. Write key results by book.',
    ),
    said(
      '片子靠少数作品养活多数，结果到播出那天才见分晓。OKR 承诺不了爆款，能承诺的是剧本更早成熟、样片更早被否、把人转给更有希望的题材。',
      'A few titles feed the rest and nobody knows before the premiere. OKRs cannot pledge a hit; they can pledge riper scripts, earlier refusals and people moved to better ideas.',
    ),
    cited(
      ['netflix-2024-metrics'],
      '会员数越来越说明不了经营：Netflix 在致股东信里说，多种套餐和价格之下，每新增一个会员的意义并不相同，观看时间才是客户满意最好的替代指标。',
      'Member counts tell less and less: Netflix’s shareholder letter says that with several plans and prices each added membership weighs differently, and time spent is its best proxy for satisfaction.',
    ),
  ],
  valueStream: [
    t('选题、立项与版权采购', 'Topics, green-light and rights'),
    t('采访、剧本与筹备', 'Reporting, scripts and preparation'),
    t('拍摄、录制与编辑', 'Shooting, recording and editing'),
    t('核稿、审片与合规', 'Copy desk, review and compliance'),
    t('编排、上线与分发', 'Scheduling, release and distribution'),
    t('推荐、搜索与播放', 'Recommendation, search and playback'),
    t('广告、会员与订阅', 'Advertising, membership and subscription'),
    t('互动、更正与版权运营', 'Comments, corrections and rights exploitation'),
  ],
  drivers: [
    cited(
      ['cnsa-2026-audiovisual'],
      '短内容改写排期：行业报告称微短剧的使用时长已超过长视频；立项会要更早的证据，看首集与样片，不看制片人的信心。',
      'Short formats rewrite the schedule: by an industry report micro-drama has passed long video in time spent. Green-light meetings want earlier proof from pilots and first episodes, not a producer’s faith.',
    ),
    cited(
      ['schibsted-2016-okr'],
      '分发权不在自己手里：挪威媒体集团 Schibsted 2016 年谈引入 OKR 时，就把新的分发平台、全球对手和裁员列在背景里，要求各部门劲往一处使。',
      'Distribution belongs to others: explaining its OKRs in 2016, Schibsted of Norway named new platforms, global rivals and staff cuts as the reason for a coordinated focus of all departments.',
    ),
    said(
      '播放日志和 A/B 实验按天可得，换一种首页编排、少一个贴片，两周内就能看出观众留不留。',
      'Playback logs and A/B tests arrive daily; two weeks show whether another front page or one pre-roll fewer keeps viewers.',
    ),
  ],
  challenges: [
    cited(
      ['bytedance-2023-liangrubo-quarterly'],
      '会开得多、信息少：字节跳动 2023 年改为季度 OKR 时，反馈提到双月会准备时间长、甚至要彩排，却少有新信息。',
      'Meetings without news: when ByteDance moved to quarterly OKRs in 2023, feedback spoke of long preparation, even rehearsals, for bimonthly meetings with little new.',
    ),
    said(
      '采编与经营必须分开，OKR 却要大家共用结果：共用的只能是读者与观众那一侧，广告主的名字不进编辑部的 KR。',
      'Editorial and commercial stay apart while OKRs want shared results. What they may share is the audience’s side; no advertiser enters a newsroom key result.',
    ),
    said(
      '作品的好坏不能派量：编剧、记者、导演只认同行评审，发稿数和阅读数一旦计分，标题就先变味。',
      'Quality cannot be issued as a quota. Writers, reporters and directors answer to peers; once stories and reads are scored, headlines sour first.',
    ),
  ],
  adoption: [
    cited(
      ['kress-funke-digital', 'murakamy-faz-business-media', 'mooncamp-der-standard'],
      '德语区出版业有几家讲过做法：Funke Digital 2019 年由总经理决定引入，约 120 人的法兰克福专业出版社 F.A.Z. Business Media 从年初起步，500 多人的奥地利 DER STANDARD 设了 OKR 负责人。后两例由咨询公司或软件商发布。',
      'German-language publishers tell most: Funke Digital’s managing director chose OKRs in 2019, F.A.Z. Business Media (about 120 staff) began at the start of a year, Austria’s DER STANDARD (over 500) has an OKR champion. A consultancy and a vendor tell the last two.',
    ),
    cited(
      ['adexchanger-newsweek-okr', 'schibsted-2016-okr'],
      '英语与北欧媒体有零星自述：《新闻周刊》2020 年四季度试点，挪威 Schibsted 与 VG 在 2016 年的文章里说已开始用。',
      'Accounts from elsewhere are scattered: a Newsweek pilot in late 2020, and Schibsted with its paper VG in Norway, begun by 2016.',
    ),
    cited(
      ['daigosweden-2016-spotify'],
      '也有公开退出的：Spotify 人力团队称旧的个人目标流程繁琐、耗时、僵化，于是停用。',
      'One left in public: Spotify’s HR team found its tooling and process tedious, time-consuming and rigid.',
    ),
  ],
  unknowns: [
    t(
      '没有找到媒体业 OKR 采用率的独立统计，也没有公开的一手数据证明 OKR 本身带来了订户或做出了爆款。',
      'We found no independent adoption rate for media, and no first-hand data that OKRs by themselves won subscribers or made a hit.',
    ),
    t(
      '国内报社、电视台和长视频平台的 OKR 案例没有找到可引用的；德语区几家出版社所见文字没有结果数字。',
      'No citable OKR case of a Chinese newspaper, broadcaster or long-video platform turned up, and the texts seen from German-language publishers give no result figures.',
    ),
  ],
  systems: [
    ...all.filter(({ name }) => /MAM|Content-safety/u.test(name.en)),
    {
      name: t('埋点与实验平台', 'Product analytics and experiments'),
      holds: t(
        '来源、起播、完播、回访、A/B 实验结果与样本量',
        'source, starts, completion, return visits, A/B results and samples',
      ),
    },
    {
      name: t('采编系统（CMS）', 'Newsroom system (CMS)'),
      holds: t('选题、稿件版本、签发人、更正记录', 'topics, versions, who signed, corrections'),
    },
    {
      name: t('会员、订阅与计费（billing）', 'Membership, subscription and billing'),
      holds: t(
        '开通、扣费、退订与到期；留下多少人只认这里',
        'starts, charges, cancellations and expiries: the one source of who stayed',
      ),
    },
    {
      name: t('广告投放与排期系统', 'Ad server and booking'),
      holds: t('库存、填充、频控、素材审核与投诉', 'inventory, fill, frequency caps, creative review and complaints'),
    },
    {
      name: t('版权与结算台账', 'Rights and royalty ledger'),
      holds: t('授权窗口、地域、分成与到期提醒', 'windows, territories, shares and expiry dates'),
    },
    {
      name: t('播放质量监控（APM）', 'Playback monitoring (APM)'),
      holds: t('首帧、卡顿、失败与崩溃，按终端分', 'first frame, stutter, failures and crashes, by device'),
    },
  ],
  standards: everyStandard
    .filter(({ name }) => /27001|3901/u.test(name.en))
    .concat([
      {
        name: t('WCAG 2.2', 'WCAG 2.2'),
        concerns: t('网页内容的无障碍', 'accessibility of web content'),
        source: 'wcag-2-2',
      },
    ]),
}

import type { Pack } from '@okr/core/pack'

export const pitfalls: Pack['pitfalls'] = [
  {
    title: { 'zh-CN': '买量买出来的增长', en: 'Growth that was bought' },
    signal: {
      'zh-CN': '新增和榜单名次上涨，自然新增、七日留存不动，退款与差评同步上升；月底最后一周花费占四成。',
      en: 'Installs and chart rank rise, organic installs and day 7 do not, refunds and bad reviews follow; the last week takes two fifths of spend.',
    },
    remedy: {
      'zh-CN': 'KR 只认自然新增与分渠道七日留存；放量要过测试服留存线，异常流量由归因平台先剔除。',
      en: 'Count only organic installs and day 7 by channel; scaling needs the soft-launch line, with fraud removed first.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '用 DAU/MAU 推留存', en: 'Reading retention off DAU/MAU' },
    signal: {
      'zh-CN': '黏性曲线漂亮，换一版推送就涨；同批次留存没人打开看，也说不清老用户去哪了。',
      en: 'Stickiness looks fine and jumps with each push campaign; nobody opens the cohorts or knows where old users went.',
    },
    remedy: {
      'zh-CN': '换成分批次留存；从 DAU/MAU 推不出可靠的留存，黏性只作日常参考。',
      en: 'Use cohorts: DAU/MAU gives no reliable estimate of retention; keep stickiness as background.',
    },
    sources: ['hui-2013-dau-mau'],
  },
  {
    title: { 'zh-CN': '改口径降流失', en: 'Churn cut by definition' },
    signal: {
      'zh-CN': '流失率一夜下降，出账用户却没多；离网按钮藏深、合约自动续期、沉默期从九十天改成一百八十天。',
      en: 'Churn falls overnight without more bills sent: the exit button hides, contracts renew themselves, idle days go from ninety to a hundred and eighty.',
    },
    remedy: {
      'zh-CN': '口径按财年冻结；新旧并行一个周期；旁边放携转、申诉和自动续费退款三个数。',
      en: 'Freeze the definition by fiscal year, run old beside new, and show number porting, complaints and renewal refunds.',
    },
    sources: ['itu-churn-glossary'],
  },
  {
    title: { 'zh-CN': '汇报会开成彩排', en: 'Reviews become rehearsals' },
    signal: {
      'zh-CN': '双月会前一周写材料、排练，会上全是术语和截图，没有一个项目被停、没有一笔预算被挪。',
      en: 'A week goes into decks and rehearsals, the meeting is jargon and screenshots, no project stops and no budget moves.',
    },
    remedy: {
      'zh-CN': '材料限一页、自造词不上会；先减频，再谈质量。',
      en: 'One page, no coined terms. Meet less, then better.',
    },
    sources: ['bytedance-2023-liangrubo-quarterly'],
  },
  {
    title: { 'zh-CN': '人均一条 KR 的小团队', en: 'A key result for every head' },
    signal: {
      'zh-CN': '四十人的工作室挂着五十条 KR，多数只与写的人有关，月度复盘念到一半就散。',
      en: 'A studio of forty carries fifty key results, most of concern only to their writers; the review breaks up half-way.',
    },
    remedy: {
      'zh-CN': '合并成全员三到六个有截止日的结果，其余列入“本季不做”。',
      en: 'Merge into three to six shared results with dates; the rest goes on a “not now” list.',
    },
    sources: ['justdice-ditched-okrs'],
  },
]

import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'tm-publishing-live-ops',
    from: 'tm-game-development',
    week: 4,
    what: { 'zh-CN': '赛季内容的封版日期和已知问题', en: 'content freeze and known issues of the season' },
    late: { 'zh-CN': '活动开了才修规则，老玩家刷差评', en: 'rules change after launch and returning players complain' },
  },
  {
    to: 'tm-game-development',
    from: 'tm-publishing-live-ops',
    week: 2,
    what: { 'zh-CN': '测试服玩家的流失点和原话', en: 'where test players stopped, in their own words' },
    late: {
      'zh-CN': '原型评审只看演示，去留拖到下个月',
      en: 'prototype reviews watch a demo and the verdict slips a month',
    },
  },
  {
    to: 'tm-gm-quality',
    from: 'tm-game-development',
    week: 3,
    what: { 'zh-CN': '每个改动的影响范围，提测时写上', en: 'the reach of each change, written when it goes to test' },
    late: { 'zh-CN': '版本提审被退，上线当晚补丁', en: 'the build is returned and patched on launch night' },
  },
  {
    to: 'tm-gm-acquisition',
    from: 'tm-game-development',
    week: 3,
    what: { 'zh-CN': '可用的实机画面，按版本更新', en: 'footage from the running game, new with each version' },
    late: {
      'zh-CN': '广告里的玩法游戏里没有，新增第二天就走',
      en: 'ads show play that is not there and new players leave next day',
    },
  },
  {
    to: 'tm-trust-safety',
    from: 'tm-publishing-live-ops',
    week: 3,
    what: {
      'zh-CN': '活动规则里的未成年人限制，上线前五天',
      en: 'limits for minors in event rules, five days before launch',
    },
    late: { 'zh-CN': '活动开了才拦，误伤一批玩家', en: 'blocks come after launch and hit the wrong players' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'tm-publishing-live-ops',
    task: { 'zh-CN': '全年上线四个赛季活动', en: 'Launch four seasonal events' },
    serves: ['tm-live-game-lasts', 'tm-gm-players-feel-heard', 'tm-gm-launch-night-holds'],
  },
  {
    function: 'tm-game-development',
    task: { 'zh-CN': '完成两个新玩法原型', en: 'Finish two prototypes' },
    serves: ['tm-playable-every-sprint', 'tm-first-week-worth-playing', 'tm-gm-fair-match'],
  },
  {
    function: 'tm-gm-quality',
    task: { 'zh-CN': '补齐自动化用例', en: 'Complete the automated test cases' },
    serves: ['tm-gm-launch-night-holds', 'tm-playable-every-sprint'],
  },
  {
    function: 'tm-gm-acquisition',
    task: { 'zh-CN': '每周上新 40 条素材', en: 'Release 40 ad creatives a week' },
    serves: ['tm-first-week-worth-playing'],
  },
  {
    function: 'tm-trust-safety',
    task: { 'zh-CN': '采购反外挂服务', en: 'Buy an anti-cheat service' },
    serves: ['tm-gm-fair-match', 'tm-gm-players-feel-heard', 'tm-live-game-lasts'],
  },
]

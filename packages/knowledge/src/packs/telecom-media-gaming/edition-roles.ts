import { t } from './roles.ts'

/** Roles that only one part of the industry has. */
export const own = {
  digital: t('数字渠道负责人', 'Head of digital channels'),
  build: t('网络建设主管', 'Network build lead'),
  smallBusiness: t('中小企业市场主管', 'Small-business lead'),
  billing: t('计费账务主管', 'Billing lead'),
  membership: t('会员运营负责人', 'Head of membership'),
  advertising: t('广告商业化负责人', 'Head of advertising'),
  rights: t('版权采购主管', 'Rights acquisition lead'),
  playback: t('播放体验负责人', 'Playback quality lead'),
  copy: t('核稿主任', 'Head of the copy desk'),
  server: t('服务端技术负责人', 'Server engineering lead'),
  antiCheat: t('反外挂负责人', 'Anti-cheat lead'),
  support: t('玩家支持主管', 'Player support lead'),
  acquisition: t('投放负责人', 'Head of user acquisition'),
}

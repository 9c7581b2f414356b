import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'tool-before-method',
  maturities: ['not-adopted', 'piloting', 'scaling'],
  title: { 'zh-CN': '先买工具，后想方法', en: 'Tool before method' },
  signal: {
    'zh-CN': '立项第一周在比选软件，{systems}里有哪些现成的数却没人查过；上线后登录率逐月下降。',
    en: 'Week one goes into comparing software, but nobody has checked what {systems} can yield; log-ins fall monthly.',
  },
  remedy: {
    'zh-CN': '先用一张共享表跑满一个周期，再按实际用到的字段选型，并写好数据导出与退出方案：软件也会停用。',
    en: 'Run a full cycle in a shared sheet, then choose by fields used, export and exit settled: software gets retired, too.',
  },
  sources: ['therebegiants-2024-viva-goals', 'viva-goals-retirement-2024'],
}

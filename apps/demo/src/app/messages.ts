import type { Localized } from '@okr/core'
import type { Theme } from '../boot/theme.ts'

interface AppMessages {
  readonly skip: string
  readonly pages: string
  readonly page: Readonly<Record<'guide' | 'okrs', string>>
  readonly takeOkrs: string
  readonly notTaken: string
  readonly headline: string
  readonly lede: string
  readonly facts: readonly string[]
  readonly samples: string
  readonly samplesHelp: string
  readonly form: string
  readonly parameters: string
  /** The industries offered: names the list. */
  readonly packIndustries: string
  readonly packsFound: (names: string) => string
  readonly noPack: string
  readonly edit: string
  readonly fold: string
  readonly brokenLink: string
  readonly writing: string
  readonly theme: Readonly<Record<Theme, string>>
  readonly themeLabel: string
  readonly language: string
  readonly home: string
  readonly documentTitle: string
  readonly footer: string
  readonly footerWithModel: string
  readonly copyPrompt: string
  readonly promptTitle: string
  readonly promptHelp: string
  readonly close: string
  readonly share: string
  readonly copiedLink: string
  readonly copyFailed: string
  readonly pasted: string
  readonly again: string
}

export const appMessages: Localized<AppMessages> = {
  'zh-CN': {
    skip: '跳到正文',
    pages: '页面',
    page: { guide: '指南', okrs: 'OKR' },
    takeOkrs: '用示例 OKR 开始',
    notTaken: '浏览器不允许在页面之间传递内容',
    headline: '可以直接交给管理层的\u200b行业 OKR 指南',
    lede: '回答五个问题，立刻得到八个章节：行业分析、真实案例、分阶段实施、示例 OKR、最佳实践与误区。',
    facts: ['写到企业、比例和数字的句子都有来源', '每条来源注明核实到什么程度', '无需语言模型、密钥或网络'],
    samples: '先看样例',
    samplesHelp: '一点即得，之后随意修改',
    form: '五个问题',
    parameters: '本指南的参数',
    packIndustries: '已有知识包的行业',
    packsFound: (names) => `将使用知识包：${names}`,
    noPack: '没有匹配的行业知识包，将使用跨行业基础内容，指南里会注明。',
    edit: '修改',
    fold: '收起',
    brokenLink: '这个链接里的参数不完整或有误，已在下面逐项说明。改好后即可生成指南。',
    writing: '正在读取知识包…',
    theme: { system: '跟随系统', light: '浅色', dark: '深色' },
    themeLabel: '外观',
    language: '语言',
    home: 'Okr 首页',
    documentTitle: 'Okr：行业 OKR 指南',
    copyPrompt: '复制提示词',
    promptTitle: '提示词',
    promptHelp: '把它粘贴到任何对话应用，让语言模型按同样的参数写。',
    close: '关闭',
    share: '复制分享链接',
    copiedLink: '已复制链接，打开即是同一份指南',
    copyFailed: '浏览器不允许写剪贴板，请复制地址栏里的链接',
    pasted: '这是你贴入的回答，不是本工具写的；没有编号或未能确认的内容请自行核对。',
    again: '换一份',
    footer: '开源，Apache-2.0。指南在你的浏览器里写成，填写的内容不会离开这台设备。',
    footerWithModel:
      '开源，Apache-2.0。由知识包写的指南在你的浏览器里写成；只有请语言模型写时，填写的内容才会发给本服务和它的模型。',
  },
  en: {
    skip: 'Skip to content',
    pages: 'Pages',
    page: { guide: 'Guide', okrs: 'OKRs' },
    takeOkrs: 'Start with the example OKRs',
    notTaken: 'The browser does not allow passing them on',
    headline: 'An industry OKR guide you can hand to management',
    lede: 'Five answers give eight sections at once: industry analysis, real cases, a phased rollout, example OKRs, best practices and pitfalls.',
    facts: [
      'Every sentence about a company, a rate or a figure names its source',
      'Every source says how far it was verified',
      'Needs no language model, no key, no network',
    ],
    samples: 'See a sample',
    samplesHelp: 'One click; change anything afterwards',
    form: 'Five questions',
    parameters: 'What this guide is for',
    packIndustries: 'Industries with a knowledge pack',
    packsFound: (names) => `Knowledge packs used: ${names}`,
    noPack: 'No industry pack fits; cross-industry material will be used, and the guide will say so.',
    edit: 'Change',
    fold: 'Hide',
    brokenLink:
      'The answers in this link are incomplete or wrong; each is explained below. Mend them to get the guide.',
    writing: 'Reading the knowledge packs…',
    theme: { system: 'Same as system', light: 'Light', dark: 'Dark' },
    themeLabel: 'Appearance',
    language: 'Language',
    home: 'Okr home',
    documentTitle: 'Okr: industry OKR guides',
    copyPrompt: 'Copy prompt',
    promptTitle: 'Prompt',
    promptHelp: 'Paste it into any chat app to have a language model write from the same answers.',
    close: 'Close',
    share: 'Copy link',
    copiedLink: 'Link copied; it opens this very guide',
    copyFailed: 'The browser does not allow copying here; take the link from the address bar',
    pasted:
      'This is the answer you pasted, not one written here; check whatever has no number or could not be confirmed.',
    again: 'Check another',
    footer: 'Open source, Apache-2.0. The guide is written in your browser; what you fill in never leaves this device.',
    footerWithModel:
      'Open source, Apache-2.0. Composed guides are written in your browser; only when a model writes are your answers sent, to this service and its model.',
  },
}

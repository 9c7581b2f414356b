import type { Localized } from '@okr/core'

interface OkrsMessages {
  readonly pageTitle: string
  readonly title: string
  readonly kept: string
  readonly notKept: string
  readonly full: string
  readonly unreadable: string
  readonly saveUnreadable: string
  readonly footer: string
  readonly guideFirst: string
}

export const okrsMessages: Localized<OkrsMessages> = {
  'zh-CN': {
    pageTitle: 'OKR 工作台',
    title: '我们的 OKR',
    kept: '保存在这个浏览器里',
    notKept: '这个浏览器不允许保存，关闭前请导出文件',
    full: '浏览器的存储空间满了或被禁用。请先导出文件。',
    unreadable: '这个浏览器里保存的 OKR 读不出来。原文没有删除，可以另存为文件。',
    saveUnreadable: '另存为文件',
    footer: '开源，Apache-2.0。OKR 只保存在这个浏览器里，不会离开这台设备；换设备或清理数据前请导出 JSON 文件。',
    guideFirst: '先看看所在行业的指南，再用其中的示例 OKR 开始',
  },
  en: {
    pageTitle: 'OKR studio',
    title: 'Our OKRs',
    kept: 'Kept in this browser',
    notKept: 'This browser keeps nothing: export a file before you leave',
    full: 'The browser’s storage is full or forbidden. Export a file first.',
    unreadable: 'The OKRs kept in this browser could not be read. They were not deleted and can be saved as a file.',
    saveUnreadable: 'Save as a file',
    footer:
      'Open source, Apache-2.0. Your OKRs stay in this browser and never leave this device; export a JSON file before you change devices or clear its data.',
    guideFirst: 'Read the guide for your industry first, and start with its example OKRs',
  },
}

export const messages = { title: {'zh-CN':'',en:''}, statement: {'zh-CN':'',en:''}, messages: {} as any } as const

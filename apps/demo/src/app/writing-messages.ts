import type { Localized } from '@okr/core'

interface WritingMessages {
  readonly asking: (model: string) => string
  readonly writing: (model: string, done: number, all: number) => string
  readonly progress: string
  readonly stop: string
  readonly stopped: string
  /** The reason follows. */
  readonly failed: string
  readonly lost: string
  readonly again: string
  readonly compose: string
  readonly degraded: (count: number) => string
  readonly rewriting: (model: string, section: string) => string
  /** The reason follows. */
  readonly notRewritten: (section: string) => string
}

export const writingMessages: Localized<WritingMessages> = {
  'zh-CN': {
    asking: (model) => `正在请 ${model} 撰写…`,
    writing: (model, done, all) => `${model} 正在撰写：已完成 ${done} 节，共 ${all} 节`,
    progress: '已完成的章节',
    stop: '停止',
    stopped: '已停止。已经写出的部分保留在下面，没有写完的章节已标明。',
    failed: '没有写成：',
    lost: '与服务的连接中断了。请检查网络后重试。',
    again: '重新撰写',
    compose: '改用知识包写',
    degraded: (count) => `有 ${count} 节由知识包代写，已在该节标明。`,
    rewriting: (model, section) => `${model} 正在重写“${section}”，其余章节不变。`,
    notRewritten: (section) => `“${section}”没有重写，仍是原来的内容：`,
  },
  en: {
    asking: (model) => `Asking ${model} to write…`,
    writing: (model, done, all) => `${model} is writing: ${done} of ${all} sections done`,
    progress: 'Sections done',
    stop: 'Stop',
    stopped: 'Stopped. What was written stays below; sections that are unfinished are marked.',
    failed: 'No guide was written: ',
    lost: 'The connection to the service broke off. Check the network and try again.',
    again: 'Write again',
    compose: 'Compose it instead',
    degraded: (count) =>
      count === 1
        ? 'One section was composed in the model’s place; it is marked.'
        : `${count} sections were composed in the model’s place; they are marked.`,
    rewriting: (model, section) => `${model} is writing “${section}” again; the other sections stay.`,
    notRewritten: (section) => `“${section}” was not written again and stays as it was: `,
  },
}

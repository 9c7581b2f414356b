import type { Localized } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** What the commands that ask a model say. */
export const messages = {
  progress: m(
    '{done}/{all} 节 · {sections} · {tokens} tokens{cost}',
    '{done}/{all} sections · {sections} · {tokens} tokens{cost}',
  ),
  section: m('{title} {length} 字', '{title} {length} characters'),
  done: m(
    '{mark} {title} · {length} 字 · {tokens} tokens{cost}{notes}',
    '{mark} {title} · {length} characters · {tokens} tokens{cost}{notes}',
  ),
  rewritten: m('写了 {count} 次', 'written {count} times'),
  degraded: m('模型没写好，用的是内置写作器的版本', 'the model failed, the composer’s text stands in'),
  cut: m('拦下 {count} 处', '{count} passages taken out'),
  partial: m('没有写完', 'not finished'),
  failure: m('原因：{kind}', 'because of: {kind}'),
  total: m(
    '共 {tokens} tokens（输入 {input}，输出 {output}），{cost}',
    '{tokens} tokens ({input} in, {output} out), {cost}',
  ),
  unknownCost: m('价格未知', 'price not known'),
  aborted: m('已停止，保留了 {count} 节。', 'Stopped; {count} sections are kept.'),
  incomplete: m('指南没有写完。', 'The guide is not complete.'),
  composedOnly: m(
    '模型一节也没有写成，指南全部由内置写作器写成。请用 okr providers test 检查模型。',
    'The model wrote no section, the composer wrote all of them. Try the model with okr providers test.',
  ),
  withheld: m(
    '“{words}”读起来像一条指令，没有交给模型；指南里按原文引用。',
    '“{words}” reads like an instruction and was kept from the model; the guide quotes it as it is.',
  ),
  estimate: m(
    '估计 {input} 个输入 tokens、{output} 个输出 tokens，{cost}。没有调用模型。',
    'About {input} tokens in and {output} out, {cost}. No model was asked.',
  ),
  dryRunNeedsModel: m(
    '--dry-run 要和 --model 一起用，例如 --model deepseek:deepseek-flash。',
    '--dry-run needs --model, such as --model deepseek:deepseek-flash.',
  ),
  fromNeedsSection: m(
    '--from 要和 --section 一起用：说明给定的指南里重写哪一节，例如 --section pitfalls。',
    '--from needs --section: which section of the given guide is written again, such as --section pitfalls.',
  ),
  noGuideIn: m(
    '{path} 里没有认出指南的章节。请给出本工具或聊天应用写的指南（Markdown 或 JSON）。',
    'No section of a guide was found in {path}. Give a guide from here or from a chat app, as Markdown or JSON.',
  ),
  otherLanguage: m(
    '{path} 的语言是 {locale}，与请求的不同。加上 --locale {locale}。',
    '{path} is in another language ({locale}) than the one asked for. Add --locale {locale}.',
  ),
  keySet: m('已设置', 'set'),
  keyMissing: m('未设置', 'not set'),
  noKey: m('不需要', 'none needed'),
  testing: m('向 {model} 发一个很短的请求……', 'Asking {model} one short question…'),
  answered: m('{model} 回答了：{text}', '{model} answered: {text}'),
  firstByte: m('首字 {ms} 毫秒，共 {total} 毫秒', 'First words after {ms} ms, done after {total} ms'),
  usage: m('报告了用量：{input} 输入，{output} 输出', 'Reports usage: {input} in, {output} out'),
  noUsage: m('没有报告用量：费用只能估算', 'Reports no usage: costs can only be estimated'),
  reasoning: m('单独给出思考过程（不进入指南）', 'Thinks aloud in a field of its own (kept out of guides)'),
  inlineReasoning: m('思考过程混在正文里（会被剔除）', 'Leaves its thinking in the text (it is taken out)'),
} satisfies Readonly<Record<string, Localized>>

/** What `--help` says of them. */
export const help = {
  model: m(
    '由这个模型撰写，如 deepseek:deepseek-flash；密钥取自环境变量',
    'Let this model write, such as deepseek:deepseek-flash; keys come from the environment',
  ),
  dryRun: m('只打印提示词与估算，不调用模型', 'Print the prompts and an estimate, and ask no model'),
  section: m('只写这一节，可重复', 'Write this section only; repeat it for more'),
  from: m(
    '其余章节取自这份指南（Markdown 或 JSON，- 为标准输入），与 --section 一起用',
    'Take the other sections from this guide (Markdown or JSON, - for standard input), with --section',
  ),
  producer: m('服务名称或编码，写入 AIGC 标识', 'Name or code of the service, for the label of generated content'),
  providers: m('列出模型服务商，或试一个模型。', 'List the providers of models, or try a model.'),
  list: m('每家的地址、密钥变量，以及是否已设置。', 'Address and key variable of each, and whether it is set.'),
  test: m('发一个很短的真实请求，报告它的特点。', 'One short live request, and what it shows.'),
  testModel: m('服务商:模型', 'provider:model'),
} satisfies Readonly<Record<string, Localized>>

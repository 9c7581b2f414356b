import type { Locale, Localized } from '@okr/core'
import type { AigcLabel, Block, Guide, Section } from '@okr/core/guide/model'

// From where no parser comes with it: whoever only talks to a model need not load one.
export { type AigcLabel, labelHtml, labelMarkdown } from '@okr/core/guide/model'

/** Whoever passes the content on fills in the three members that are theirs. */
export const aigcLabel = (producer: string, id: string): AigcLabel => ({
  Label: '1',
  ContentProducer: producer,
  ProduceID: id,
  ReservedCode1: '',
  ContentPropagator: '',
  PropagateID: '',
  ReservedCode2: '',
})

const mark: Localized = {
  'zh-CN': '本指南含人工智能生成的内容（模型：{model}），参考文献由程序从已登记来源打印。使用前请核实。',
  en: 'This guide contains AI-generated text (model: {model}); its references are printed by code from a registry. Verify before use.',
}

const visibleMark = (model: string, locale: Locale): string => mark[locale].replace('{model}', model)

/** The mark that readers see, at the start of the text, as part of it: so it survives every format. */
export function withVisibleMark(guide: Guide, model: string): Guide {
  if (markedModels(guide).length > 0) return guide
  const text = visibleMark(model, guide.locale)
  const block: Block = { type: 'callout', tone: 'note', text: [{ type: 'text', text }] }
  const [first, ...others] = guide.sections
  return first ? { ...guide, sections: [withBlock(first, block), ...others] } : guide
}

const starts = Object.values(mark).map((text) => text.slice(0, text.indexOf('{model}')))

/** The models that the text of a mark names; undefined where it is none. */
function modelsNamed(text: string): string[] | undefined {
  const start = starts.find((one) => text.startsWith(one))
  return start === undefined ? undefined : (/^[^)）]*/.exec(text.slice(start.length))?.[0] ?? '').split(', ')
}

const marksIn = (blocks: readonly Block[]): string[][] =>
  blocks
    .flatMap((block) => (block.type === 'callout' ? block.text : []))
    .flatMap((inline) => (inline.type === 'text' ? [modelsNamed(inline.text) ?? []] : []))
    .filter((models) => models.length > 0)

/** The models that the mark of a guide names; none where it has no mark. */
export const markedModels = (guide: Guide): string[] => guide.sections.flatMap(({ blocks }) => marksIn(blocks).flat())

const withBlock = <S extends Section>(section: S, block: Block): S => ({
  ...section,
  blocks: [block, ...section.blocks],
})

import type { Locale, Localized } from '@okr/core'
import type { Block, Guide, Section } from '@okr/core/guide'

/**
 * The implicit label of generated content: a JSON object under the name `AIGC` in the metadata of a file, after the
 * measures for labelling AI-generated content (in force since 1 September 2025) and GB 45438-2025. What was checked of
 * them, and what was not, is said in docs/labelling.md.
 */
export interface AigcLabel {
  /** "1": the content is generated ("2" would be perhaps, "3" presumably). */
  readonly Label: '1'
  /** Name or code of the service that generated it: whoever operates this program. */
  readonly ContentProducer: string
  /** Number that the producer gives the content. */
  readonly ProduceID: string
  readonly ReservedCode1: string
  readonly ContentPropagator: string
  readonly PropagateID: string
  readonly ReservedCode2: string
}

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
  if (guide.sections.some(({ blocks }) => blocks.some(isMark))) return guide
  const text = visibleMark(model, guide.locale)
  const block: Block = { type: 'callout', tone: 'note', text: [{ type: 'text', text }] }
  const [first, ...others] = guide.sections
  return first ? { ...guide, sections: [withBlock(first, block), ...others] } : guide
}

const starts = Object.values(mark).map((text) => text.slice(0, text.indexOf('{model}')))

const isMark = (block: Block): boolean =>
  block.type === 'callout' &&
  block.text.some((inline) => inline.type === 'text' && starts.some((start) => inline.text.startsWith(start)))

const withBlock = <S extends Section>(section: S, block: Block): S => ({
  ...section,
  blocks: [block, ...section.blocks],
})

/** Markdown with the label as front matter. Values are JSON, which is YAML. */
export function labelMarkdown(markdown: string, label: AigcLabel | null): string {
  if (!label) return markdown
  const lines = Object.entries(label).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  return `---\nAIGC:\n${lines.join('\n')}\n---\n\n${markdown}`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

/** A page of HTML with the label in its head, as the string `{"AIGC": {…}}`. */
export function labelHtml(html: string, label: AigcLabel | null): string {
  if (!label) return html
  const content = JSON.stringify({ AIGC: label }).replaceAll(/[&"<>]/g, (char) => escapes[char] ?? char)
  return html.replace(/<head>/i, (head) => `${head}\n<meta name="AIGC" content="${content}">`)
}

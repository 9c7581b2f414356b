export { citationsIn } from './citations.ts'
export { createGuideReader, type GuideReader } from './create-guide-reader.ts'
export * from './guide.ts'
export { isSafeHref } from './href.ts'
export { type AigcLabel, labelHtml, labelMarkdown } from './label.ts'
export * from './outline.ts'
export { readGuide } from './read-guide.ts'
export { renderGuide } from './render-guide.ts'
export { renderHtml } from './render-html.ts'
export { type Page, type PagePart, renderPage } from './render-page.ts'
export { plainText } from './rich-text.ts'
export { guideJsonSchema, guideSchema } from './schema.ts'
export { sectionOf } from './section-of.ts'
export {
  readSectionText,
  type SectionContext,
  sectionMarkdown,
  sectionText,
  withSectionText,
} from './section-text.ts'

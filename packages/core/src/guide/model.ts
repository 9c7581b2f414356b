/**
 * What a guide is made of, without the code that reads and writes guides: for pages that show one, and load the rest
 * when it is asked for. A bundler can't take that apart by itself where both come from one entry.
 */
export * from './guide.ts'
export { isSafeHref } from './href.ts'
export { type AigcLabel, labelHtml, labelMarkdown } from './label.ts'
export * from './outline.ts'
export { sectionOf } from './section-of.ts'

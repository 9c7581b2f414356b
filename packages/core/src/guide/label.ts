/**
 * The implicit label of generated content: a JSON object under the name `AIGC` in the metadata of a file, after the
 * measures for labelling AI-generated content (in force since 1 September 2025) and GB 45438-2025. What was checked of
 * them, and what was not, is said in docs/labelling.md. It is here because whoever writes a file of a guide, in a
 * program or on a page, has to put it in.
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

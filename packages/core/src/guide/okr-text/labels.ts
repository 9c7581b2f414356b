interface Label {
  /** Length of the word and number ("KR1"), with the marks of bold before them. */
  readonly lead: number
  /** What stands in brackets behind it ("KR1 (quality):"), as Markdown. */
  readonly note: string
  readonly numbered: boolean
  readonly rest: string
}

const note = String.raw`(?:\s{0,2}[(（](?<note>[^()（）:：]{1,60})[)）])?`
const numbered = (words: string): RegExp =>
  new RegExp(
    String.raw`^(?<lead>[*_]{0,2}(?:${words})\s{0,2}\d{1,2}(?:\.\d{1,2})?)${note}\s{0,2}[*_]{0,2}\s{0,2}(?:[:：.、)]|[–—-](?=\s)|(?=\s|[^\x00-\x7f]))\s{0,2}[*_]{0,2}`,
    'i',
  )
const unnumbered = (words: string): RegExp =>
  new RegExp(String.raw`^(?<lead>[*_]{0,2}(?:${words}))${note}\s{0,2}[*_]{0,2}\s{0,2}[:：]\s{0,2}[*_]{0,2}`, 'i')

/** The mark at the end of a label that none before it closes belongs to the sentence: "**KR1**: **Churn** …". */
const opensBold = (label: string): boolean => label.endsWith('**') && label.split('**').length % 2 === 0

const labelReader = (words: string) => {
  const forms = [numbered(words), unnumbered(words)]
  return (markdown: string): Label | undefined => {
    const found = forms[0]?.exec(markdown) ?? forms[1]?.exec(markdown)
    if (!found) return undefined
    const { lead = '', note = '' } = found.groups ?? {}
    const rest = (opensBold(found[0]) ? '**' : '') + markdown.slice(found[0].length).trim()
    const bold = lead.startsWith('**') && !found[0].includes('**', lead.length)
    return {
      lead: lead.length,
      note: note.trim(),
      numbered: /\d/.test(lead),
      rest: bold ? rest.replace('**', '') : rest,
    }
  }
}

/** "O1:", "目标（公司级）：", "**Objective 2** –" at the start of a line or heading. */
export const objectiveLabel = labelReader('o|objective|目标')

/** "KR1:", "KR2（质量）：", "**Key result 3** " at the start of a line. */
export const keyResultLabel = labelReader('kr|key result|关键结果|关键成果')

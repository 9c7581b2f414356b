/** How the names of files end, by format; apart from the formats, which load all they write with. */
export const extensions = {
  markdown: 'md',
  html: 'html',
  json: 'json',
  bibtex: 'bib',
  csl: 'csl.json',
  gbt7714: 'txt',
} as const

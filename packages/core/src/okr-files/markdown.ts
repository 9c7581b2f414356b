import { lex } from '../guide/markdown/lex.ts'
import { Tamer } from '../guide/markdown/tame.ts'
import { hang, splitAtHeadings } from '../guide/read/branch.ts'
import { renderPage } from '../guide/render-page.ts'
import { read } from '../guide/sections/implementation/read.ts'
import type { OkrSet } from '../okr/objective.ts'
import type { Locale } from '../text/locale.ts'
import { fileMessages } from './messages.ts'
import { type OkrFileReading, unreadable } from './reading.ts'

/** Objectives and key results to read and to mail, in the spelling of guides; check-ins are not in it. */
export const okrSetMarkdown = ({ objectives, cycle }: OkrSet, locale: Locale): string =>
  renderPage({ title: cycle ? `OKR ${cycle.label}` : 'OKR', blocks: [], objectives, references: [], locale })

/** OKRs wherever they stand in a page: "O1: …" and beneath it "KR1: …", as headings, lists or lines. */
export function readOkrMarkdown(text: string, locale: Locale): OkrFileReading {
  const [root, ...parts] = splitAtHeadings(lex(new Tamer().tame(text)))
  const objectives = root ? read(hang(root, parts)).objectives : []
  return objectives.length > 0 ? { set: { objectives }, notes: [] } : unreadable(fileMessages[locale].nothingFound)
}

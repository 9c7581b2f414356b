import type { Locale } from '@okr/core'
import { applySuggestion, formatFinding, formatSuggestion, lintKeyResult } from '@okr/core/lint'
import { createRoot } from 'react-dom/client'
import { KeyResultTable, keyResultRows } from '../../src/key-result-table/index.ts'
import { sampleSet } from '../../src/stories/sample-set.ts'
import { manyRows } from './rows.ts'

const query = new URLSearchParams(location.search)
const locale = (query.get('locale') ?? 'en') as Locale
document.documentElement.lang = locale
document.documentElement.dataset['okrTheme'] = query.get('theme') ?? 'light'

const rows = query.has('many') ? manyRows(Number(query.get('many'))) : keyResultRows(sampleSet[locale], '2027-02-15')
const host = document.querySelector('main')
if (!host) throw new Error('The page has no place for the table')
createRoot(host).render(
  <KeyResultTable
    locale={locale}
    defaultRows={rows}
    check={({ keyResult }, column) =>
      lintKeyResult(keyResult).map(({ suggestions, ...finding }) => ({
        severity: finding.severity,
        text: formatFinding(finding, locale),
        suggestions: (column === 'text' ? suggestions : []).map((suggestion) => ({
          label: formatSuggestion(finding.ruleId, suggestion, locale),
          words: applySuggestion(keyResult.text, suggestion),
        })),
      }))
    }
  />,
)

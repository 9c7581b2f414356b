import type { Locale } from '@okr/core'
import type { OkrSet } from '@okr/core/okr'
import { createRoot } from 'react-dom/client'
import { OkrStudio } from '../../src/okr-studio/index.ts'
import { studioSet } from '../../src/stories/studio-set.ts'
import { useOkrSet } from '../../src/use-okr-set/index.ts'

const query = new URLSearchParams(location.search)
const locale = (query.get('locale') ?? 'en') as Locale
document.documentElement.lang = locale
document.documentElement.dataset['okrTheme'] = query.get('theme') ?? 'light'
document.documentElement.dataset['okrDensity'] = query.get('density') ?? ''

const sets: Readonly<Record<string, OkrSet>> = { sample: studioSet(locale), empty: { objectives: [] } }

/** What would be saved stands where the test finds it; a place that is away refuses. */
async function save(set: OkrSet): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20))
  if (document.documentElement.dataset['away'] !== undefined) throw new Error('The server is away')
  document.documentElement.dataset['saved'] = JSON.stringify(set)
}

function Page() {
  const state = useOkrSet({ defaultSet: sets[query.get('set') ?? 'sample'] ?? { objectives: [] }, save })
  return <OkrStudio state={state} locale={locale} date="2027-02-15" />
}

const host = document.querySelector('main')
if (!host) throw new Error('The page has no place for the studio')
createRoot(host).render(<Page />)

// A server component: it reads the set and hands plain data to the client.
import { loadSet, saveSet } from './store.ts'
import { Studio } from './studio.tsx'

export default async function Page() {
  const set = await loadSet()
  return (
    <main>
      <h1>OKRs</h1>
      <Studio set={set} save={saveSet} date={new Date().toISOString().slice(0, 10)} />
    </main>
  )
}

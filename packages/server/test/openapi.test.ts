import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createOkrApp } from '../src/index.ts'
import { fileJobs, httpBatches } from '../src/jobs/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'okr-openapi-'))
afterAll(() => rmSync(folder, { recursive: true }))

const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
const linter = join(dirname(manifest), 'bin/cli.js')

interface Report {
  readonly totals: { readonly errors: number; readonly warnings: number }
  readonly problems: readonly { readonly message: string; readonly location: readonly { readonly pointer: string }[] }[]
}

function lint(document: unknown): Promise<Report> {
  const path = join(folder, 'openapi.json')
  writeFileSync(path, JSON.stringify(document))
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const line = [linter, 'lint', path, '--extends', 'recommended-strict', '--format', 'json', '--max-problems', '1000']
  return new Promise((resolve) => {
    execFile(process.execPath, line, { cwd: folder, env, maxBuffer: 2 ** 26 }, (_, out) => {
      resolve(JSON.parse(out.slice(out.indexOf('{'))) as Report)
    })
  })
}

const said = ({ problems }: Report) => problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)

test('the document has no fault by the strict rules of Redocly', async () => {
  const store = await fileJobs(join(folder, 'jobs'))
  const app = createOkrApp({ batches: httpBatches({ store }) })
  expect(said(await lint(app.openApi()))).toEqual([])
  await app.drain(0)
  await store.close()
})

test('the linter finds what is wrong', async () => {
  const { paths, ...rest } = createOkrApp().openApi()
  const report = await lint({ ...rest, paths: { ...paths, '/v1/packs/{name}/': { get: { responses: {} } } } })
  expect(report.totals.errors).toBeGreaterThan(0)
})

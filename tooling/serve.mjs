// Serves the built demo and the HTTP API on PORT (or 4173; the next free one where that is taken) until it is told to
// end. OKR_MODEL names a model that may write guides, too: "deepseek:deepseek-chat", with its key in the variable of its
// provider (see `okr providers`).
import { createRequire } from 'node:module'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { endWithParent } from './run.mjs'

const root = fileURLToPath(new URL('../apps/demo', import.meta.url))
const vite = createRequire(`${root}/package.json`).resolve('vite')
const { preview } = await import(pathToFileURL(vite).href)

const built = (path) => import(new URL(`../packages/${path}`, import.meta.url).href)
const [{ createOkrApp }, { apiListener, socketAddress }, llm] = await Promise.all([
  built('server/dist/index.js'),
  built('server/dist/node/index.js'),
  built('llm/dist/index.js'),
])

function operatorModel(name) {
  try {
    const model = llm.resolveModel(name, { env: process.env })
    return llm.wrapModel(model, llm.withLimits({ concurrent: 5 }), llm.withRetry(), llm.withDeadlines())
  } catch (error) {
    if (!llm.ModelError.is(error)) throw error
    console.error(`OKR_MODEL: ${llm.formatModelError(error, 'en')}\nOKR_MODEL：${llm.formatModelError(error, 'zh-CN')}`)
    return process.exit(1)
  }
}

const modelName = process.env.OKR_MODEL?.trim()
const model = modelName ? operatorModel(modelName) : undefined
const app = createOkrApp({ clientAddress: socketAddress, ...(model ? { model } : {}) })

/** The file of this name beside the demo says that there is no model. Ids alone: no key, no address. */
const offer = JSON.stringify({ models: model ? [model.id] : [] })
const sayOffer = (request, response, next) => {
  if (request.url !== '/okr.json') return next()
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(offer)
}

const api = {
  name: 'okr-api',
  // Before the files of the demo, which would answer every address with their page.
  configurePreviewServer: ({ middlewares }) => void middlewares.use(sayOffer).use(apiListener(app)),
}

const wanted = process.env.PORT?.trim() || '4173'
const port = Number(wanted)
if (!/^\d+$/.test(wanted) || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535, but is "${wanted}".`)
  process.exit(1)
}

const server = await preview({ root, plugins: [api], preview: { port, host: '127.0.0.1', strictPort: false } })
const address = server.resolvedUrls?.local[0]
const served = Number(new URL(address).port)
if (port !== 0 && served !== port) console.log(`Port ${port} is taken, so the next free one is used.`)
console.log(`\nOkr demo: ${address}\nHTTP API: ${address}docs\nWriter: ${model?.id ?? 'composer'}\nCtrl-C ends it.`)

const end = () =>
  app
    .drain(2000)
    .then(() => server.close())
    .finally(() => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end)
endWithParent(end)

export { anthropic } from './adapters/anthropic.ts'
export type { Endpoint } from './adapters/dialect.ts'
export { type AiSdkModel, fromAiSdk, isAiSdkModel, toModel } from './adapters/from-ai-sdk.ts'
export { gemini } from './adapters/gemini.ts'
export type { Fetch } from './adapters/http.ts'
export { openAiCompatible, type Quirks } from './adapters/openai-compatible.ts'
export type { GuideEvent, Writer, WrittenSection } from './guide/events.ts'
export { generateGuide, previewGuide } from './guide/index.ts'
export { type AigcLabel, labelHtml, labelMarkdown } from './guide/label.ts'
export type { GuidePreview } from './guide/preview.ts'
export { promptVersion } from './guide/prompt/version.ts'
export type { Provenance } from './guide/provenance.ts'
export type { GuideRequest } from './guide/request.ts'
export { type WrittenId, writtenIds } from './guide/written-ids.ts'
export { type AnswerStore, replayModel, requestKey, withCache } from './middleware/with-cache.ts'
export { type Deadlines, usualDeadlines, withDeadlines } from './middleware/with-deadlines.ts'
export { withFallback } from './middleware/with-fallback.ts'
export { type Limits, withLimits } from './middleware/with-limits.ts'
export { type RetryOptions, withRetry } from './middleware/with-retry.ts'
export { type TelemetryOptions, type Tracer, withTelemetry } from './middleware/with-telemetry.ts'
export { type Cost, costOf, knownPrices, type Price, type PriceTable } from './model/cost.ts'
export { formatModelError } from './model/format-model-error.ts'
export { type Middleware, type Model, type ModelPart, type ModelRequest, type Usage, wrapModel } from './model/model.ts'
export { ModelError, type ModelErrorDetails, type ModelErrorKind, modelErrorKinds } from './model/model-error.ts'
export { addUsage, noUsage } from './model/usage.ts'
export { type Preset, type ProviderId, presets } from './providers/presets.ts'
export {
  type Environment,
  keyVariable,
  presetOf,
  type ResolveOptions,
  resolveModel,
} from './providers/resolve-model.ts'

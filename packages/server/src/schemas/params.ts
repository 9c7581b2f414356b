import {
  formatParamIssue,
  type GuideParams,
  guideParamsInputJsonSchema,
  locales,
  type ParamIssue,
  parseParams,
} from '@okr/core'
import * as z from 'zod'
import { saying } from '../operations/parse-input.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const localized = (issue: ParamIssue) => ({
  'zh-CN': formatParamIssue(issue, 'zh-CN'),
  en: formatParamIssue(issue, 'en'),
})

/** What clients send: each parameter by id, label or in own words; the locale is the text's own where it is absent. */
export interface ParamsInput {
  readonly industry: string
  readonly companyType: string
  readonly companySize: string | number
  readonly maturity: string
  readonly focusAreas: string | readonly string[]
  readonly audience?: string | null | undefined
  readonly locale?: string | null | undefined
}

const pick = (input: Record<string, unknown>, keep: (key: string) => boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([key]) => keep(key)))

type Objects<Shape extends z.ZodRawShape> = z.ZodObject<Shape, z.core.$strict>

/** The parameters of a guide beside what an operation asks for itself, in one flat object. */
export function paramsWith<Shape extends z.ZodRawShape>(shape: Shape) {
  const options: Objects<Shape> = z.strictObject(shape)
  const anything = z.unknown() as z.ZodType<unknown, ParamsInput & z.input<Objects<Shape>>>
  return anything
    .transform((given, context): { params: GuideParams } & z.output<Objects<Shape>> => {
      const input = isRecord(given) ? given : {}
      const parsed = parseParams(isRecord(given) ? pick(given, (key) => !Object.hasOwn(shape, key)) : given)
      if (!parsed.ok) {
        for (const issue of parsed.issues) context.addIssue(saying(localized(issue), [...issue.path]))
      }
      const more = options.safeParse(pick(input, (key) => Object.hasOwn(shape, key)))
      if (!more.success) for (const issue of more.error.issues) context.addIssue(issue as never)
      return parsed.ok && more.success ? { params: parsed.params, ...more.data } : z.NEVER
    })
    .meta(jsonSchema(options))
}

/** As clients read it; names are those of the parameters, so that no option may shadow one. */
function jsonSchema(options: z.ZodObject): z.core.JSONSchema.BaseSchema {
  const params = guideParamsInputJsonSchema()
  const own = z.toJSONSchema(options, { io: 'input' })
  return {
    type: 'object',
    properties: { ...params.properties, ...own.properties },
    required: [...(params.required ?? []), ...(own.required ?? [])],
    additionalProperties: false,
    ...(own.$defs ? { $defs: own.$defs } : {}),
  }
}

/** The parameters alone, as one value of an input. */
export const paramsSchema = (paramsWith({}) as z.ZodType<{ params: GuideParams }, ParamsInput>).transform(
  ({ params }) => params,
)

export const localeSchema = z
  .enum(locales)
  .describe('Language of the messages. The one of the request where absent. / 说明文字的语言。')
  .optional()

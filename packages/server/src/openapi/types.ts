import type { Locale } from '@okr/core'
import type * as z from 'zod'

export type JsonSchema = z.core.JSONSchema.BaseSchema

interface Example {
  readonly summary: string
  readonly value: unknown
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description: string
  readonly schema: JsonSchema
  readonly example?: unknown
}

interface Media {
  readonly schema: JsonSchema
  readonly examples?: Readonly<Partial<Record<Locale, Example>>>
}

export type Content = Readonly<Record<string, Media>>

export type ResponseObject =
  | { readonly $ref: string }
  | {
      readonly description: string
      readonly headers?: Readonly<Record<string, unknown>>
      readonly content?: Content
    }

/** One method of one address. */
export interface PathOperation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required: true; readonly content: Content }
  readonly responses: Readonly<Record<string, ResponseObject>>
  /** Empty where nobody has to say who they are. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
}

export type Method = 'get' | 'post' | 'delete'
export type Paths = Readonly<Record<string, Readonly<Partial<Record<Method, PathOperation>>>>>

export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: Readonly<Record<string, unknown>>
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly paths: Paths
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

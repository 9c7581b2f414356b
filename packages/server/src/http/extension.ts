import type { Hono } from 'hono'
import type { SchemaBook } from '../openapi/schema-book.ts'
import type { Paths } from '../openapi/types.ts'
import type { CallEnv } from './call.ts'
import type { Service } from './service.ts'

/** What adds addresses of its own to the API, and to its document: what needs more than a web runtime offers. */
export interface AppExtension {
  readonly addRoutes: (app: Hono<CallEnv>, service: Service) => void
  readonly paths: (book: SchemaBook) => Paths
  /** Ends what it does beside requests. */
  readonly drain: (milliseconds: number) => Promise<void>
}

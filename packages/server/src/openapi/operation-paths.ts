import { locales } from '@okr/core'
import { type OperationRoute, operationRoutes, propertiesOf } from '../http/routes.ts'
import type { Operation } from '../operations/operation.ts'
import type { ProblemKind } from '../problems/kinds.ts'
import { commonHeaders, problemsOf } from './problems.ts'
import type { SchemaBook } from './schema-book.ts'
import type { Content, Parameter, PathOperation, Paths } from './types.ts'

export const both = (text: Operation['title']): string => `${text.en} / ${text['zh-CN']}`

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export function inputContent(operation: Operation, book: SchemaBook): Content {
  const examples = Object.fromEntries(
    locales.map((locale) => [locale, { summary: operation.title[locale], value: operation.examples[locale] }]),
  )
  return { 'application/json': { schema: book.add(operation.input, 'input'), examples } }
}

function parametersOf({ operation, path }: OperationRoute): Parameter[] {
  const example = operation.examples.en as Readonly<Record<string, unknown>>
  const schema = propertiesOf(operation)
  return Object.entries(schema).map(([name, { description = '', ...rest }]) => {
    const isInPath = path.includes(`{${name}}`)
    return {
      name,
      in: isInPath ? 'path' : 'query',
      required: isInPath || name === 'query',
      description: description || name,
      schema: rest,
      ...(example[name] === undefined ? {} : { example: example[name] }),
    }
  })
}

function pathOperation(route: OperationRoute, book: SchemaBook): PathOperation {
  const { operation, method } = route
  const bodyProblems: ProblemKind[] = method === 'post' ? ['invalid-json', 'too-large', 'unsupported-media-type'] : []
  const parameters = method === 'get' ? parametersOf(route) : []
  return {
    operationId: camel(operation.name),
    tags: [method === 'get' ? 'knowledge' : 'operations'],
    summary: both(operation.title),
    description: `${operation.summary.en}\n\n${operation.summary['zh-CN']}`,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(method === 'post' ? { requestBody: { required: true as const, content: inputContent(operation, book) } } : {}),
    responses: {
      200: {
        description: both(operation.title),
        headers: commonHeaders,
        content: { 'application/json': { schema: book.add(operation.output, 'output') } },
      },
      ...problemsOf([...bodyProblems, 'invalid-input', ...operation.problems]),
    },
  }
}

export const operationPaths = (book: SchemaBook): Paths =>
  Object.fromEntries(operationRoutes.map((route) => [route.path, { [route.method]: pathOperation(route, book) }]))

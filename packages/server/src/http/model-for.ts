import type { Model } from '@okr/llm'
import type { Writer } from '../guides/write-guide.ts'
import { OperationError } from '../problems/operation-error.ts'
import type { Call } from './call.ts'
import { checkScope } from './guard.ts'
import type { Service } from './service.ts'

/** The model that writes for this caller; undefined where the composer does. Who asks for a model may be refused one. */
export function modelFor(writer: Writer | undefined, { principal }: Call, { context }: Service): Model | undefined {
  const { model } = context
  if (writer === 'composer') return undefined
  if (writer === 'model') {
    checkScope(principal, 'model')
    if (!model) {
      throw new OperationError('no-model', {
        detail: {
          'zh-CN': '这个服务没有配置模型。去掉 writer，或把它设为 composer。',
          en: 'This service has no model. Leave writer out, or set it to composer.',
        },
      })
    }
  }
  return principal.scopes.includes('model') ? model : undefined
}

import * as z from 'zod'

export const writer = z
  .enum(['model', 'composer'])
  .describe(
    'Who writes. The model of this service where it has one, else the composer, which needs none. / 由谁写：默认用服务的模型，没有模型时由本地知识库写成。',
  )
  .optional()

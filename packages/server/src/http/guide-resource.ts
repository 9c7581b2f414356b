import { guideParamsSchema } from '@okr/core'
import * as z from 'zod'
import { problemKinds } from '../problems/kinds.ts'
import { OperationError } from '../problems/operation-error.ts'
import { guide, provenance } from '../schemas/guide.ts'
import type { GuideRecord } from '../store/guide-store.ts'

const params = z.strictObject(guideParamsSchema.shape).meta({
  id: 'GuideParams',
  description: 'The parameters as they were understood. / 理解后的参数。',
})

/** A guide as clients see it. */
export const guideResource = z
  .strictObject({
    id: z.string(),
    state: z.enum(['running', 'complete', 'aborted', 'failed']),
    writer: z.enum(['model', 'composer']),
    params,
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    guide: guide.nullable().describe('null until it is finished. / 完成前为 null。'),
    provenance: provenance.nullable(),
    problem: z
      .strictObject({ type: z.string(), title: z.string(), detail: z.string().optional() })
      .nullable()
      .describe('Why it failed. / 失败的原因。'),
  })
  .meta({ id: 'GuideResource', description: 'A guide that was asked for, and what came of it. / 一份指南及其状态。' })

type Resource = z.infer<typeof guideResource>

function problemOf({ params: { locale }, outcome }: GuideRecord): Resource['problem'] {
  if (!outcome?.problem) return null
  const { kind, details } = outcome.problem
  return {
    type: `urn:okr:problem:${kind}`,
    title: problemKinds[kind].title[locale],
    ...(details.detail ? { detail: details.detail[locale] } : {}),
  }
}

export const resourceOf = (record: GuideRecord) => ({
  id: record.id,
  state: record.outcome?.state ?? 'running',
  writer: record.writer,
  params: record.params,
  createdAt: record.createdAt,
  finishedAt: record.outcome?.finishedAt ?? null,
  guide: record.outcome?.guide ?? null,
  provenance: record.outcome?.provenance ?? null,
  problem: problemOf(record),
})

/** What a guide has come to; throws where there is nothing to print yet, or never will be. */
export function finishedGuide({ outcome }: GuideRecord) {
  if (!outcome) {
    throw new OperationError('in-progress', {
      retryAfter: 2,
      detail: {
        'zh-CN': '指南还在撰写。请稍后再取，或读取它的 events。',
        en: 'The guide is still being written. Ask again later, or read its events.',
      },
    })
  }
  if (!outcome.guide) throw new OperationError(outcome.problem?.kind ?? 'internal', outcome.problem?.details ?? {})
  return { guide: outcome.guide, provenance: outcome.provenance }
}

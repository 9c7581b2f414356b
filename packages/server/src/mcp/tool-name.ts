import type { Operation } from '../operations/operation.ts'

/** Names of tools take underscores in every client. */
export const toolName = ({ name }: Pick<Operation, 'name'>): string => name.replaceAll('-', '_')

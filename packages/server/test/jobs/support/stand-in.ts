/** What stands in for a guide: about as long as one, and no other job's. */
export const standIn = (key: string): string => `# ${key}\n${key.repeat(500)}\n`

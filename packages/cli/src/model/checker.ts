import { sectionOf } from '@okr/core/guide'
import { formatFinding, lintKeyResult } from '@okr/core/lint'
import type { Checker } from '@okr/llm'

/** Example key results that the linter calls wrong. */
export const checker: Checker = {
  check: (guide) =>
    (sectionOf(guide, 'implementation')?.objectives ?? []).flatMap(({ keyResults }, objective) =>
      keyResults.flatMap((keyResult, index) =>
        lintKeyResult(keyResult).map((finding) => ({
          ...finding,
          section: 'implementation',
          block: `objectives.${objective}.keyResults.${index}`,
        })),
      ),
    ),
  describe: formatFinding,
}

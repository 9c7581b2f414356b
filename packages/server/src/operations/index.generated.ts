// Written by `pnpm gen` from the files beside it.
import type { Operation } from './operation.ts'
import { operation as _build_prompt } from './build-prompt/operation.ts'
import { operation as _check_guide } from './check-guide/operation.ts'
import { operation as _explain_rule } from './explain-rule/operation.ts'
import { operation as _export_guide } from './export-guide/operation.ts'
import { operation as _generate_guide } from './generate-guide/operation.ts'
import { operation as _generate_section } from './generate-section/operation.ts'
import { operation as _get_pack } from './get-pack/operation.ts'
import { operation as _get_source } from './get-source/operation.ts'
import { operation as _lint_key_results } from './lint-key-results/operation.ts'
import { operation as _list_packs } from './list-packs/operation.ts'
import { operation as _list_rules } from './list-rules/operation.ts'
import { operation as _parse_key_results } from './parse-key-results/operation.ts'
import { operation as _search_knowledge } from './search-knowledge/operation.ts'
import { operation as _suggest_okrs } from './suggest-okrs/operation.ts'

export const operations: readonly Operation[] = [_build_prompt, _check_guide, _explain_rule, _export_guide, _generate_guide, _generate_section, _get_pack, _get_source, _lint_key_results, _list_packs, _list_rules, _parse_key_results, _search_knowledge, _suggest_okrs]

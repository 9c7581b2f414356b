import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './workspace.ts'

const folder = 'packages/react'

const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))

const { exports } = json(`${folder}/package.json`) as { readonly exports: Readonly<Record<string, unknown>> }
const components = Object.keys(exports).flatMap((path) => (path.includes('*') ? [] : path.slice(2)))

/** A built entry with the pieces it shares with others; what it loads later is left aside. */
function builtOf(file: string): string {
  const text = readFileSync(file, 'utf8')
  const shared = Array.from(text.matchAll(/^(?:import|\} from) "(\.[^"]+)";$/gmu), ([, path]) => path ?? '')
  return [text, ...shared.map((path) => builtOf(join(file, '..', path)))].join('\n')
}

const limits = (json('.size-limit.json') as readonly { readonly path: string }[]).map(({ path }) => path)

describe.each(components)('@okr/react/%s', (name) => {
  test('has a size ceiling and, unless it is a hook and has no look, a style sheet and stories', () => {
    const hasLook = !name.startsWith('use-')
    expect(limits).toContain(`${folder}/dist/${name}/index.js`)
    expect(existsSync(join(root, folder, 'src', name, `${name}.css`))).toBe(hasLook)
    expect(existsSync(join(root, folder, 'src', name, `${name}.stories.tsx`))).toBe(hasLook)
  })

  test('says that it needs a browser where it does', () => {
    const built = builtOf(join(root, folder, 'dist', name, 'index.js'))
    const usesState = /\buse(?:State|Reducer|Effect|LayoutEffect|Ref|Memo|Callback|Id|Context)\b/u.test(built)
    expect(built.startsWith('"use client"')).toBe(usesState)
  })

  test('puts nothing into the page but its own elements', () => {
    const built = builtOf(join(root, folder, 'dist', name, 'index.js'))
    expect(built).not.toMatch(
      /dangerouslySetInnerHTML|innerHTML|insertRule|createElement\("style|\beval\(|new Function/u,
    )
  })
})

test('@okr/react/key-result-input brings no linter along: it loads when a field is there', () => {
  const built = builtOf(join(root, folder, 'dist/key-result-input/index.js'))
  expect(built).not.toMatch(/^(?:import|\} from) .*"@okr\/core\/(?:lint|kr)";$/mu)
  expect(built).toMatch(/import\("\.\.?\/[^"]*linter/u)
})

import type { Locale, Localized } from '@okr/core'
import type { ReactNode } from 'react'
import './recipe.css'

export interface RecipeTexts {
  readonly title: string
  readonly lines: readonly string[]
}

interface Props {
  readonly texts: Localized<RecipeTexts>
  readonly locale: Locale
  /** Name of a file and what stands in it. */
  readonly files?: readonly (readonly [name: string, code: string])[]
  readonly children?: ReactNode
}

const none: NonNullable<Props['files']> = []

/** A way to embed: what to mind, the code, and the thing itself. */
export function Recipe({ texts, locale, files = none, children }: Props) {
  const { title, lines } = texts[locale]
  return (
    <article className="okr recipe" lang={locale}>
      <h1>{title}</h1>
      <ul className="recipe__lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {files.map(([name, code]) => (
        <figure key={name} className="recipe__file">
          <figcaption>{name}</figcaption>
          <pre tabIndex={0} aria-label={name}>
            <code>{code.trim()}</code>
          </pre>
        </figure>
      ))}
      {children}
    </article>
  )
}

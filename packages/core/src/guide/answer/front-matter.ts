/** Members of a file's metadata; anything else between two rules is text. `AIGC` labels generated text. */
const member = /^(?:AIGC|title|date|authors?|lang(?:uage)?|tags|keywords|categories|description|layout):(?:\s|$)/i
const beneath = /^(?:\s+\S|- )/
const rule = /^---\s*$/

/** Takes YAML front matter off the start of a text, line by line. */
export class FrontMatter {
  #state: 'before' | 'opened' | 'inside' | 'after' = 'before'

  /** Whether the line belongs to it. */
  takes(line: string): boolean {
    switch (this.#state) {
      case 'before':
        if (line.trim() === '') return false
        this.#state = rule.test(line) ? 'opened' : 'after'
        return this.#state === 'opened'
      case 'opened':
        this.#state = member.test(line) ? 'inside' : 'after'
        return this.#state === 'inside'
      case 'inside':
        if (member.test(line) || beneath.test(line)) return true
        this.#state = 'after'
        return rule.test(line)
      case 'after':
        return false
    }
  }

  copy(): FrontMatter {
    const copy = new FrontMatter()
    copy.#state = this.#state
    return copy
  }
}

import { readFileSync } from 'node:fs'
import { type Dockerfile, DockerfileParser, type From, type Instruction, type JSONInstruction } from 'dockerfile-ast'
import { describe, expect, test } from 'vitest'

const own = readFileSync('Dockerfile', 'utf8')

const named = (file: Dockerfile, keyword: string): Instruction[] =>
  file.getInstructions().filter((one) => one.getKeyword() === keyword)

const stages = (file: Dockerfile): (string | null)[] => file.getFROMs().map((from) => from.getBuildStage())

const isPinned = (from: From, file: Dockerfile): boolean =>
  stages(file).includes(from.getImage()) || /\d/u.test(from.getImageTag() ?? '') || from.getImageDigest() !== null

const isList = (one: Instruction): boolean => (one as JSONInstruction).getOpeningBracket() !== null

const lastStage = (file: Dockerfile): Instruction[] => {
  const all = file.getInstructions()
  return all.slice(all.findLastIndex((one) => one.getKeyword() === 'FROM'))
}

const textOf = (one: Instruction | undefined): string => one?.getArgumentsContent() ?? ''

const lastUser = (file: Dockerfile): string => textOf(lastStage(file).findLast((one) => one.getKeyword() === 'USER'))

/** What hadolint would say, by its ids, as far as it concerns a file like ours; with a file that breaks each rule. */
const rules: readonly (readonly [id: string, holds: (file: Dockerfile) => boolean, bad: string])[] = [
  [
    'DL3000: a working directory is absolute',
    (file) => named(file, 'WORKDIR').every((one) => textOf(one).startsWith('/')),
    'FROM a:1\nWORKDIR app',
  ],
  [
    'DL3002: it does not run as root',
    (file) => !/^(?:|root|0)(?::|$)/u.test(lastUser(file)),
    'FROM a:1\nUSER node\nFROM b:1',
  ],
  [
    'DL3003: WORKDIR, not cd',
    (file) => named(file, 'RUN').every((one) => !/(?:^|&&|;)\s*cd\s/u.test(textOf(one))),
    'FROM a:1\nRUN cd /app && ls',
  ],
  [
    'DL3004: no sudo',
    (file) => named(file, 'RUN').every((one) => !/\bsudo\b/u.test(textOf(one))),
    'FROM a:1\nRUN sudo ls',
  ],
  [
    'DL3006, DL3007: images have a version',
    (file) => file.getFROMs().every((from) => isPinned(from, file)),
    'FROM node:latest',
  ],
  [
    'DL3008: nothing is installed whose version is open',
    (file) => named(file, 'RUN').every((one) => !/apt-get install|npm install --global(?!.*@\d)/u.test(textOf(one))),
    'FROM a:1\nRUN npm install --global pnpm',
  ],
  ['DL3020: COPY, not ADD', (file) => named(file, 'ADD').length === 0, 'FROM a:1\nADD . .'],
  [
    'DL3022: what is copied from is there',
    (file) =>
      file
        .getCOPYs()
        .every((copy) =>
          copy.getFlags().every((flag) => flag.getName() !== 'from' || stages(file).includes(flag.getValue())),
        ),
    'FROM a:1\nCOPY --from=build /a /b',
  ],
  [
    'DL3024: stages have names of their own',
    (file) => new Set(stages(file)).size === stages(file).length,
    'FROM a:1 AS x\nFROM b:1 AS x',
  ],
  [
    'DL3025: commands are lists, so that signals reach them',
    (file) => [...file.getCMDs(), ...file.getENTRYPOINTs()].every(isList),
    'FROM a:1\nCMD node okr.js',
  ],
  [
    'DL3045: a relative target has a working directory',
    (file) => {
      const all = file.getInstructions().map((one) => one.getKeyword())
      return all.indexOf('WORKDIR') < all.indexOf('COPY')
    },
    'FROM a:1\nCOPY . .\nWORKDIR /a',
  ],
  [
    'DL3057: it says whether it is well',
    (file) => lastStage(file).some((one) => one.getKeyword() === 'HEALTHCHECK'),
    'FROM a:1',
  ],
  ['DL4000: no MAINTAINER', (file) => named(file, 'MAINTAINER').length === 0, 'FROM a:1\nMAINTAINER me'],
  [
    'secrets are no part of the image',
    (file) => [...file.getENVs(), ...file.getARGs()].every((one) => !/key|secret|token|password/iu.test(textOf(one))),
    'FROM a:1\nENV API_KEY=1',
  ],
]

describe('the Dockerfile', () => {
  test.each(rules)('%s', (_, holds, bad) => {
    expect([holds(DockerfileParser.parse(own)), holds(DockerfileParser.parse(bad))]).toEqual([true, false])
  })

  const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8')) as { packageManager: string }
  const bootstrap = readFileSync('tooling/bootstrap.mjs', 'utf8')

  test('uses the Node and the pnpm of the repository, and its lockfile', () => {
    const node = /^const node = '(.+)'$/mu.exec(bootstrap)?.[1]
    const images = DockerfileParser.parse(own)
      .getFROMs()
      .map((from) => from.getImage())
    expect(images).toEqual([`node:${node}-slim`, `node:${node}-slim`])
    expect(own).toContain(`npm install --global ${packageManager}\n`)
    expect(own).toContain('pnpm install --frozen-lockfile --offline')
  })

  test('starts the program that the package publishes', () => {
    const { bin } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8')) as { bin: { okr: string } }
    const [entry] = DockerfileParser.parse(own).getENTRYPOINTs()
    expect(entry?.getJSONStrings().map((one) => one.getJSONValue())).toEqual(['node', bin.okr.replace('./', '/app/')])
  })

  test('leaves out of the build what a checkout does not hold', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.git', '**/node_modules', '**/dist']))
  })
})

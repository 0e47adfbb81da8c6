import { readFileSync } from 'node:fs'
import { applyEdits, modify } from 'jsonc-parser'
import { parseScenario, type Problem, type Scenario } from '#scenario'

/** The small valid scenario that the pages in docs/problems are about. */
export const exampleText = readFileSync(new URL('../../docs/problems/example.json', import.meta.url), 'utf8')

export const example = (): Scenario => {
  const { scenario } = parseScenario(exampleText, 'example.json')
  if (scenario === null) throw new Error('docs/problems/example.json has errors')
  return scenario
}

/** The example with a value written at a path, or with nothing there for `undefined`; its layout is kept. */
export const withValue = (path: (string | number)[], value: unknown, text = exampleText): string =>
  applyEdits(text, modify(text, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }))

/** Problems of the example changed so. */
export const problemsWith = (...changes: [path: (string | number)[], value: unknown][]): Problem[] =>
  parseScenario(
    changes.reduce((text, [path, value]) => withValue(path, value, text), exampleText),
    'scenario.json',
  ).problems

export const codesWith = (...changes: [path: (string | number)[], value: unknown][]): string[] =>
  problemsWith(...changes).map((p) => p.code)

import type { Problem } from '#scenario'
import { problemCodes } from '#scenario'
import { loadProblemWords, problemText } from '#words'
import { expect } from 'vitest'

const languages = await Promise.all([loadProblemWords('en'), loadProblemWords('es')])
const codes: ReadonlySet<string> = new Set(problemCodes)

/** The longest sentence of a problem, characters: some sentences with shortened names. */
const LONGEST_SENTENCE = 800

/** One line that a terminal and a page show as it is. */
export const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+$/u

/** Every problem stands in the text, in order, with a known code and one readable line in each language. */
export function expectPlaced(problems: readonly Problem[], source: string | Uint8Array): void {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  let before = { line: 1, column: 1 }
  const bad = problems.filter((problem) => {
    const { file, line, column, code } = problem
    const inText = line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1
    const inOrder = line > before.line || (line === before.line && column >= before.column)
    before = { line, column }
    const sentences = languages.map((words) => problemText(words, problem))
    const told = sentences.every((sentence) => sentence.length < LONGEST_SENTENCE && oneLine.test(sentence))
    return !(inText && inOrder && told && codes.has(code) && file.endsWith('.json'))
  })
  expect(bad).toEqual([])
  expect(problems.length).toBeLessThanOrEqual(101)
}

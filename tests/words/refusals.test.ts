import { describe, expect, test } from 'vitest'
import type { LogEntry } from '#engine'
import { compile, replay, start, stepIn } from '#engine'
import { loadWords, refusalText, wordLanguages } from '#words'
import { scene } from '../engine/scene.ts'

const compiled = compile(scene)
const log = (entries: readonly LogEntry[], rest: object = {}) => ({
  format: 1,
  scenario: 'scene',
  seed: 1,
  mode: 'practice',
  pace: 1,
  entries,
  ...rest,
})

describe('a refusal is a sentence', () => {
  test.each([
    ['en', 'Entry 1: The choices are not open, so "nod" cannot be chosen.'],
    ['es', 'Entrada 1: Las opciones no están abiertas, así que no se puede elegir "nod".'],
  ] as const)('%s', async (language, said) => {
    const refused = replay(compiled, log([{ at: 0, do: 'act', action: 'nod' }]))
    if (refused.ok) throw new Error('it fits')
    expect(refusalText(await loadWords(language), refused.error)).toBe(said)
  })

  test.each(wordLanguages)('%s: one short line, whatever the log quotes', async (language) => {
    const words = await loadWords(language)
    for (const value of [
      { ...log([]), mode: 'x\u001b[2J\ny' },
      log([], { scenario: '\u202eevil' }),
      log([{ at: 1, do: 'notice', ['k'.repeat(20_000)]: 1 } as never]),
    ]) {
      const refused = replay(compiled, value)
      if (refused.ok) throw new Error('it fits')
      expect(refusalText(words, refused.error)).toMatch(/^[^\p{Cc}\p{Bidi_Control}]{1,300}$/u)
    }
  })

  test('of an input names no entry', async () => {
    const opened = stepIn(start(compiled, {}))
    const refused = opened.ok ? stepIn(opened.value) : opened
    if (refused.ok) throw new Error('it fits')
    expect(refusalText(await loadWords('es'), refused.error)).toMatch(/^[^\d]+\.$/)
  })
})

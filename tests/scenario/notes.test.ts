import { readdirSync, readFileSync } from 'node:fs'
import { parseScenario } from '#scenario'
import { loadProblemWords, problemText } from '#words'
import { describe, expect, test } from 'vitest'
import { problemsWith } from './example.ts'

const title = (written: string) => problemsWith([['title'], written])

describe('F13 notes to the writer', () => {
  test('are told wherever a text holds one, in the reader’s language', async () => {
    const [problem, ...more] = title('[A title that gives nothing away] Front desk')
    expect(more).toEqual([])
    expect(problem).toMatchObject({ severity: 'warning', code: 'note-to-writer', path: ['title'] })
    const told = async (language: 'en' | 'es') => problemText(await loadProblemWords(language), problem!)
    expect(await told('en')).toContain('Write your own words in its place')
    expect(await told('es')).toContain('Escribe tus palabras en su lugar')
    const right = { right: 'To complain.', basis: 'policy', source: '[A case, a statute or a policy]' }
    expect(problemsWith([['rights'], [right]]).map(({ path }) => path)).toEqual([['rights', 0, 'source']])
  })

  test('a text without one is left alone, and so are single words in brackets, as courts are quoted', () => {
    for (const written of ['Front desk', '“[A]n officer” in [2019] UKSC 4', 'He wrote [sic] (all of it)', 'a ] b [ c'])
      expect(title(written)).toEqual([])
  })

  test('are all that templates have to tell, in each language', () => {
    const folder = new URL('../../assets/templates/', import.meta.url)
    const files = readdirSync(folder)
    expect(files.length).toBeGreaterThanOrEqual(6)
    for (const file of files) {
      const { problems } = parseScenario(readFileSync(new URL(file, folder)), file)
      expect([file, [...new Set(problems.map(({ code }) => code))]]).toEqual([file, ['note-to-writer']])
      const texts = problems.map(({ path }) => path.join('.'))
      expect(texts).toEqual(expect.arrayContaining(['title', 'summary', 'role', 'debrief.affectedView']))
    }
  })
})

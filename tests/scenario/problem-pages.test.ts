import { describe, expect, it } from 'vitest'
import { parseScenario, type Problem, problemCodes } from '#scenario'
import { exampleText } from './example.ts'
import { pageOf, pages, problemsOf, unprinted } from './page-examples.ts'

/** What comes with a code: a partial translation lacks texts, a longer list of scenes takes longer, a file whose name is wrong is used nowhere, and what is taken out is missed where it was used. */
const companions: Readonly<Record<string, readonly string[]>> = {
  'plan-few-controls': ['plan-time'],
  'media-missing': ['media-unused'],
  'fact-never-asked': ['unknown-fact'],
  'fact-never-set': ['unknown-fact'],
  'harm-falls-back': ['unreachable-beat'],
}
/** A page shows one part of the example; what another part asks or sets may be missing from it. */
const always = ['translation-missing', 'fact-never-set', 'fact-never-asked']
const alongside = (code: string): readonly string[] => [...always, ...(companions[code] ?? [])]
const codesOf = (problems: readonly Problem[], code: string): string[] =>
  problems.map((p) => p.code).filter((c) => c === code || !alongside(code).includes(c))

describe('F15 every code has a page whose examples are true', () => {
  it('has a page for each code and no other', () => {
    expect(pages.toSorted()).toEqual(problemCodes.map((code) => `${code}.md`).toSorted())
  })

  it('begins with an example that has no problem', () => {
    expect(parseScenario(exampleText, 'example.json', { folder: 'front-desk' }).problems).toEqual([])
  })

  const shown = problemCodes.filter((code) => pageOf(code).fences.length > 0)

  it.each(shown)('%s: its example gives it, once, at the line told', (code) => {
    const { severity, place, fences } = pageOf(code)
    const problems = problemsOf(place?.where ?? '', fences[0] ?? '')
    expect(codesOf(problems, code)).toEqual([code])
    expect(problems.find((p) => p.code === code)).toMatchObject({ line: place?.line, severity })
  })

  it.each(shown.filter((code) => pageOf(code).fences.length > 1))('%s: its mended example is clean', (code) => {
    const { place, fences } = pageOf(code)
    expect(codesOf(problemsOf(place?.where ?? '', fences[1] ?? ''), code)).toEqual([])
  })

  it('says the severity on every page', () => {
    expect(problemCodes.filter((code) => pageOf(code).severity === 'none')).toEqual([])
  })
})

describe('F15 codes whose examples cannot be printed', () => {
  it('covers the pages without an example', () => {
    expect(Object.keys(unprinted)).toEqual(problemCodes.filter((code) => pageOf(code).fences.length === 0))
  })
  it.each(Object.keys(unprinted))('%s is given', (code) => {
    const { problems } = parseScenario(unprinted[code] ?? '', 'scenario.json')
    expect(problems.map((p) => p.code)).toContain(code)
    expect(problems.find((p) => p.code === code)?.severity).toBe(pageOf(code).severity)
  })
})

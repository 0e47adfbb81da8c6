import { describe, expect, it } from 'vitest'
import { parseScenario, type Path, problemCodes } from '#scenario'
import { example, exampleText, problemsWith, withValue } from './example.ts'
import { pageOf, problemsOf } from './page-examples.ts'

describe('a problem has the path of what is at fault', () => {
  it.each<[path: (string | number)[], value: unknown, code: string, at: Path]>([
    [['title'], undefined, 'missing-key', ['title']],
    [['typo'], 1, 'unknown-key', ['typo']],
    [['beats', 'counter', 'then'], [{ go: 'no' }], 'unknown-beat', ['beats', 'counter', 'then', 0, 'go']],
    [['beats', 'counter', 'actions', 0, 'quality'], 9, 'out-of-range', ['beats', 'counter', 'actions', 0, 'quality']],
    [['beats', 'counter', 'lasts'], undefined, 'beat-without-end', ['beats', 'counter']],
    [['debrief', 'points'], [''], 'empty-text', ['debrief', 'points', 0]],
  ])('%j = %j', (path, value, code, at) => {
    expect(problemsWith([path, value]).find((p) => p.code === code)?.path).toEqual(at)
  })

  it('and of the file as a whole where the text is no JSON', () => {
    expect(parseScenario('{ "a": ', 'x').problems.map((p) => p.path)).toEqual([[]])
  })

  it('which leads to something in the text, or to what lacks it', () => {
    const found = problemCodes.flatMap((code) => {
      const { place, fences } = pageOf(code)
      const ofScenario = place !== null && !/locales|plan|^A folder/.test(place.where)
      return ofScenario ? problemsOf(place.where, fences[0] ?? '') : []
    })
    expect(found.length).toBeGreaterThan(50)
    const ofFile = found.filter(({ path }) => path.length === 0).map(({ code }) => code)
    expect([...new Set(ofFile)]).toEqual(['bad-json', 'comment-in-json', 'empty-file', 'too-deep', 'trailing-comma'])
  })
})

describe('a file that cannot be played gives the draft it holds', () => {
  it('which is the whole scenario where nothing is wrong', () => {
    const { scenario, draft, problems } = parseScenario(exampleText, 'x')
    expect({ scenario, draft: draft(), problems }).toEqual({ scenario: example(), draft: example(), problems: [] })
  })
  it('without the values of the wrong kind', () => {
    const { scenario, draft } = parseScenario(withValue(['minutes'], 'four', withValue(['role'], undefined)), 'x')
    expect(scenario).toBeNull()
    expect(draft()).toEqual({ ...example(), minutes: undefined, role: undefined })
  })
  it('up to a slip of the JSON, and what the parser finds after it', () => {
    const half = exampleText.slice(0, exampleText.indexOf('"refusal": {'))
    const { scenario, draft, problems } = parseScenario(half, 'x')
    expect(scenario).toBeNull()
    expect(problems.every((p) => p.code === 'bad-json')).toBe(true)
    const { title, cast, beats } = example()
    expect(draft()).toMatchObject({ title, cast, beats: { counter: beats['counter'] } })
  })
  it('or none where there is none', () => {
    for (const source of ['', '[]', 'null', '{'.repeat(100), withValue(['format'], 7), new Uint8Array([0xff])]) {
      expect(parseScenario(source, 'x').draft()).toBeNull()
    }
  })
})

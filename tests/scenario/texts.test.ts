import { describe, expect, it } from 'vitest'
import {
  coverage,
  momentTimes,
  parseLocale,
  parseScenario,
  type Scenario,
  scenarioHash,
  textCount,
  textsOf,
  translate,
} from '#scenario'
import { example, exampleText, withValue } from './example.ts'

const complete = (scenario: Scenario) =>
  Object.fromEntries(textsOf(scenario).map(({ path, text }) => [path, { source: text, text: `${text} (es)` }]))

describe('scenarioHash', () => {
  it('is the same however the file is laid out, and differs when it says something else', () => {
    const hash = scenarioHash(example())
    const backwards = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(exampleText) as object).toReversed()))
    const other = parseScenario(withValue(['minutes'], 5), 'x').scenario
    expect(hash).toMatch(/^sha256-[0-9a-f]{64}$/)
    expect(scenarioHash(parseScenario(backwards, 'x').scenario ?? example())).toBe(hash)
    expect(other && scenarioHash(other)).not.toBe(hash)
  })
  it('is SHA-256 of JSON with sorted keys and no spaces', () => {
    const small = { b: 1, a: ['é'], format: 2 } as unknown as Scenario
    // Whatever its format, it counts as 1: printf '{"a":["é"],"b":1,"format":1}' | sha256sum
    expect(scenarioHash(small)).toBe('sha256-94729af65cd32acef3c4227e01920b55c5dad68ae6bb713e8c133fc07e824d9f')
  })
})

describe('F14 translations', () => {
  it('names texts by their path, with ids for actions and items and numbers for moments', () => {
    const paths = textsOf(example()).map((t) => t.path)
    expect(paths).toContain('title')
    expect(paths).toContain('cast.cole.name')
    expect(paths).toContain('beats.counter.script.1.say')
    expect(paths).toContain('beats.counter.script.2.cue.text')
    expect(paths).toContain('beats.counter.actions.offer-form.label')
    expect(paths).toContain('beats.gone.ending.text')
    expect(paths).toContain('followUp.items.note-it.why')
    expect(paths).toContain('debrief.points.0')
    expect(new Set(paths).size).toBe(paths.length)
  })
  it('counts what is missing, stale and unknown', () => {
    const scenario = example()
    const { title, ...texts } = complete(scenario)
    expect(title).toBeDefined()
    const changed = { ...texts, role: { source: 'Old.', text: 'Viejo.' }, gone: { source: 'a', text: 'b' } }
    expect(coverage(scenario, changed)).toEqual({ missing: ['title'], stale: ['role'], unknown: ['gone'] })
  })
  it('quotes a source of law that is not translated, and translates one that is', () => {
    const source = 'Graham v. Connor, 490 U.S. 386 (1989)'
    const rights = [
      { right: 'A', basis: 'constitution', source },
      { right: 'B', basis: 'policy', source: "Your agency's policy" },
    ]
    const scenario = parseScenario(withValue(['rights'], rights), 'x').scenario ?? example()
    const all = Object.entries(complete(scenario))
    const texts = Object.fromEntries(all.filter(([path]) => path !== 'rights.0.source'))
    expect(coverage(scenario, texts)).toEqual({ missing: [], stale: [], unknown: [] })
    expect(textCount(scenario, texts)).toBe(all.length - 1)
    expect(translate(scenario, texts).rights?.map((right) => right.source)).toEqual([
      source,
      "Your agency's policy (es)",
    ])
  })
  it('reads a complete translation without a problem', () => {
    const { locale, problems } = parseLocale(JSON.stringify(complete(example())), 'a/locales/pt-BR.json', example())
    expect(problems).toEqual([])
    expect(locale?.lang).toBe('pt-BR')
  })
  it('warns of markup in a translation: it is shown as it is written, as the original is', () => {
    const texts = { ...complete(example()), title: { source: example().title, text: '<b>Alto</b> largo' } }
    const { problems } = parseLocale(JSON.stringify(texts), 'es.json', example())
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['markup-in-text', ['title', 'text']]])
  })

  it('reports what is wrong in a translation', () => {
    const codes = (text: string, file = 'es.json') => parseLocale(text, file, example()).problems.map((p) => p.code)
    expect(codes('[]')).toEqual(['wrong-type'])
    expect(codes('{"title": "La recepción"}')).toEqual(['wrong-type'])
    // A misspelt key is told once: what it was meant for is there.
    expect(codes('{"title": {"source": "Front desk", "txt": "x"}}')).toEqual(['unknown-key'])
    expect(codes('{"title": {"source": "Front desk"}}')).toEqual(['missing-key'])
    expect(codes('{}', 'spanish words.json')).toEqual(['bad-language', 'translation-missing'])
  })
  it("falls back to the original, and keeps the original's times", () => {
    const source = withValue(['beats', 'thrown-out', 'script'], [{ who: 'cole', say: 'No.' }, { sound: 'door' }])
    const scenario = parseScenario(source, 'x').scenario ?? example()
    const texts = { 'beats.thrown-out.script.0.say': { source: 'No.', text: 'De ninguna manera, y no se hable más.' } }
    const translated = translate(scenario, texts)
    const beat = translated.beats['thrown-out']
    expect(beat?.script?.[0]?.say).toBe('De ninguna manera, y no se hable más.')
    expect(translated.title).toBe(scenario.title)
    expect(beat && momentTimes(beat)).toEqual([0, 1500])
    expect(scenario.beats['thrown-out']?.script?.[0]?.say).toBe('No.')
  })
})

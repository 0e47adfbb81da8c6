import { describe, expect, it } from 'vitest'
import { type Media, parseScenario, textsOf, translate } from '#scenario'
import { compile, start, upTo, view } from '#engine'
import { exampleText, withValue } from './example.ts'

const picture = { file: 'media/lobby.webp', alt: 'A lobby with a long counter' }
const media = (part: object = {}): Media => new Map([['media/lobby.webp', { kind: 'webp', size: 400_000, ...part }]])
const staged = (text = exampleText): string => withValue(['stage', 'picture'], picture, text)
const codes = (text: string, of = media()) => parseScenario(text, 'x', { media: of }).problems.map(({ code }) => code)
const inScript = (moment: object, text = staged()): string =>
  withValue(['beats', 'counter', 'script', 0], { at: 0, who: 'cole', ...moment }, text)

describe('F22 a picture as the place', () => {
  it('is right with its file beside it, and its words are translated', () => {
    expect(codes(staged())).toEqual([])
    const { scenario } = parseScenario(staged(), 'x')
    if (scenario === null) throw new Error('it does not check')
    expect(textsOf(scenario).map(({ path }) => path)).toContain('stage.picture.alt')
    const translated = translate(scenario, { 'stage.picture.alt': { text: 'Una sala' } })
    expect(translated.stage.picture?.alt).toBe('Una sala')
  })
  it.each([
    ['larger than a place may be', staged(), media({ size: 700_000 }), 'media-too-large'],
    ['no picture', staged(), media({ kind: 'wav' }), 'media-kind'],
    [
      'a picture that unpacks into too much',
      staged(),
      media({ pixels: { width: 9000, height: 9000 } }),
      'media-too-many-dots',
    ],
    ['at a landmark, of which it has none', inScript({ place: 'desk' }), media(), 'landmark-elsewhere'],
    [
      'with a set piece, of which it has none',
      inScript({ place: 'left', scene: { door: 'open' } }),
      media(),
      'unknown-piece',
    ],
  ] as const)('is told of: %s', (_, text, files, code) => {
    expect(codes(text, files)).toEqual([code])
  })
  it('is shown until a beat names a place, where everybody is placed anew', () => {
    const back = withValue(['beats', 'refusal', 'stage'], { place: 'report-room' }, staged())
    const { scenario, problems } = parseScenario(back, 'x')
    if (scenario === null) throw new Error(JSON.stringify(problems))
    const run = start(compile(scenario))
    expect(view(run, 0).picture).toEqual(picture)
    const later = view(upTo(run, 0, 13_000))
    expect(later.picture).toBeUndefined()
    expect(later.cast.find(({ id }) => id === 'reed')?.place).toBe('off')
  })
})

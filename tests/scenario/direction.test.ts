import { describe, expect, it } from 'vitest'
import { parseScenario, textsOf } from '#scenario'
import { codesWith, example, problemsWith, withValue } from './example.ts'

const script = ['beats', 'thrown-out', 'script']
/** Codes of the example with these moments at the end of its scene. */
const codesOf = (...moments: object[]): string[] => codesWith([script, moments])

describe('F17 where, whom and how', () => {
  it('takes marks, landmarks of the place, and places next to and behind somebody', () => {
    expect(codesOf({ who: 'reed', place: 'door' }, { who: 'cole', place: 'far-left' })).toEqual([])
    expect(codesOf({ who: 'reed', place: { beside: 'cole' } }, { who: 'cole', place: { behind: 'reed' } })).toEqual([])
    expect(codesOf({ who: 'reed', place: { beside: 'kole' } })).toEqual(['unknown-person'])
    expect(codesOf({ who: 'reed', place: { beside: 'Cole' } })).toEqual(['bad-id'])
    expect(codesOf({ who: 'reed', place: {} })).toEqual(['missing-key'])
    expect(codesOf({ who: 'reed', place: { x: 5 } })).toContain('unknown-key')
    expect(codesOf({ who: 'reed', place: { besid: 'cole' } })).toContain('unknown-key')
    expect(problemsWith([script, [{ who: 'reed', place: 5 }]])).toMatchObject([
      { code: 'wrong-type', expected: ['word', 'object'] },
    ])
    expect(codesOf({ who: 'reed', place: 'mailbox' })).toEqual(['landmark-elsewhere'])
    const [misspelt] = problemsWith([script, [{ who: 'reed', place: 'dor' }]])
    expect(misspelt).toMatchObject({ code: 'unknown-word', suggestion: 'door' })
  })
  it('faces a word, somebody or a landmark, and nobody faces themselves', () => {
    for (const facing of ['camera', 'away', 'left', 'cole', 'door'])
      expect(codesOf({ who: 'reed', facing })).toEqual([])
    expect(codesOf({ who: 'reed', facing: 'mailbox' })).toEqual(['landmark-elsewhere'])
    expect(codesOf({ who: 'reed', facing: 'coel' })).toEqual(['unknown-person'])
    expect(codesOf({ who: 'reed', facing: 'reed' })).toEqual(['about-oneself'])
    expect(codesOf({ who: 'reed', place: { beside: 'reed' } })).toEqual(['about-oneself'])
  })
  it('a pose that touches says whom; others do not; files of format 1 cannot say it yet', () => {
    const touch = { who: 'cole', pose: 'cuffing' }
    expect(codesOf(touch)).toEqual(['with-missing'])
    expect(codesOf({ ...touch, with: 'reed' })).toEqual([])
    expect(codesOf({ who: 'cole', pose: 'pointing', with: 'reed' })).toEqual(['with-unwanted'])
    expect(codesOf({ who: 'cole', pose: 'hand-on-shoulder' })).toEqual([])
    expect(codesWith([['format'], 1], [script, [{ who: 'cole', pose: 'gripping-arm' }]])).toEqual([])
  })
  it('sits where there is a seat, and lays hands where there is a surface', () => {
    expect(codesOf({ who: 'reed', place: 'bench', pose: 'sitting' })).toEqual([])
    expect(codesOf({ who: 'reed', place: 'left', pose: 'sitting' })).toEqual([])
    expect(codesOf({ who: 'reed', place: 'door', pose: 'sitting' })).toEqual(['pose-needs-place'])
    expect(codesOf({ who: 'reed', place: 'door', pose: 'palms-on-surface' })).toEqual(['pose-needs-place'])
    const wheels = { skin: 'dark', hair: 'bald', build: 'wheelchair' }
    const seated = [{ who: 'reed', place: 'door', pose: 'sitting' }]
    expect(codesWith([['cast', 'reed', 'look'], wheels], [script, seated])).toEqual([])
  })
  it('holds two things at most, and none where no hand is free', () => {
    expect(codesOf({ who: 'reed', holds: ['papers', 'pen'] })).toEqual([])
    expect(codesOf({ who: 'reed', holds: ['papers', 'pen', 'phone'] })).toEqual(['too-many'])
    expect(codesOf({ who: 'reed', holds: ['gun'] })).toEqual(['unknown-word'])
    expect(codesOf({ who: 'reed', holds: ['phone'], pose: 'hands-up' })).toEqual(['no-free-hand'])
  })
})

describe('F18 the place changes', () => {
  it('knows the set pieces of the place and their states', () => {
    expect(codesOf({ scene: { door: 'open', lamp: 'off' } })).toEqual([])
    expect(codesOf({ scene: { tricycle: 'on-step' } })).toEqual(['unknown-piece'])
    expect(codesOf({ scene: { door: 'opened' } })).toEqual(['unknown-state'])
  })
  it('asks the place the scene is in by then, on every way there', () => {
    const moved = [['beats', 'refusal', 'stage'], { place: 'residential-door' }] as [string[], unknown]
    expect(codesWith(moved, [script, [{ scene: { mailbox: '214' } }]])).not.toContain('unknown-piece')
    expect(codesWith(moved, [script, [{ scene: { screen: 'on' } }]])).toContain('unknown-piece')
    expect(codesWith(moved, [script, [{ scene: { mailbox: '2'.repeat(13) } }]])).toContain('text-too-long')
  })
})

describe('F19 insets and cuts', () => {
  it('takes a word of the list, none, or a picture of the folder with its alternative text', () => {
    expect(codesOf({ inset: 'watch' }, { inset: 'none' }, { cut: 2, note: 'Dark.' })).toEqual([])
    expect(codesOf({ inset: 'wach' })).toEqual(['unknown-word'])
    expect(codesOf({ cut: 5 })).toEqual(['out-of-range'])
    const own = { inset: { picture: 'media/note.webp', alt: 'A note on a desk.' } }
    expect(codesOf(own)).toEqual([])
    expect(codesOf({ inset: { ...own.inset, picture: '../../secret.webp' } })).not.toEqual([])
    const { scenario } = parseScenario(withValue(script, [own]), 'x')
    expect(scenario && textsOf(scenario).map(({ text }) => text)).toContain('A note on a desk.')
  })
})

describe('what else format 2 lets an author say', () => {
  it("F3 a warning in one's own words is translated, and one that looks like a word of the list has to be one", () => {
    expect(codesWith([['warnings'], ['humiliation', 'A dog is hurt']])).toEqual([])
    expect(problemsWith([['warnings'], ['humilation']])).toMatchObject([
      { code: 'unknown-word', suggestion: 'humiliation' },
    ])
    const { scenario } = parseScenario(withValue(['warnings'], ['force', 'A dog is hurt']), 'x')
    expect(scenario && textsOf(scenario).map(({ path }) => path)).toContain('warnings.1')
  })
  it('F3 a title of one’s own is translated, notes are not', () => {
    const text = withValue(['cast', 'cole', 'title'], 'Deputy', withValue(['beats', 'counter', 'notes'], 'Ask Jo.'))
    const { scenario, problems } = parseScenario(text, 'x')
    expect(problems).toEqual([])
    const texts = scenario === null ? [] : textsOf(scenario)
    expect(texts).toContainEqual(expect.objectContaining({ path: 'cast.cole.title', text: 'Deputy' }))
    expect(texts.some(({ text: t }) => t === 'Ask Jo.')).toBe(false)
    expect(textsOf(example()).some(({ path }) => path.includes('title'))).toBe(true)
  })
})

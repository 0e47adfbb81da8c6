import { describe, expect, it } from 'vitest'
import {
  coverage,
  type Media,
  momentTimes,
  parseLocale,
  parseScenario,
  readingTime,
  refreshLocale,
  scenarioHash,
  translate,
} from '#scenario'
import { example, withValue } from './example.ts'

const line = { at: 0, who: 'cole', say: 'Go home.', voice: { file: 'media/go-home.wav', ms: 2400 } }
const script = ['beats', 'thrown-out', 'script']
const withLine = (part: object = {}): string => withValue(script, [{ ...line, ...part }])
const media = (part: object = {}): Media =>
  new Map([['media/go-home.wav', { kind: 'wav', size: 90_000, ms: 2400, ...part }]])
const codes = (text: string, of?: Media | 'none', namedElsewhere: readonly string[] = []): string[] =>
  parseScenario(text, 'x', { media: of, namedElsewhere }).problems.map(({ code }) => code)
const spoken = () => {
  const { scenario } = parseScenario(withLine(), 'x')
  if (scenario === null) throw new Error('it does not check')
  return scenario
}
const path = 'beats.thrown-out.script.0.voice'
const hola = { source: 'Go home.', text: 'media/vete.wav', ms: 3100 }
const say = { source: 'Go home.', text: 'Váyase a casa.' }

describe('F20 the voice of a line', () => {
  it('is right with its file beside it', () => {
    expect(codes(withLine(), media())).toEqual([])
  })
  it.each([
    ['a file that is not there', withLine(), new Map(), ['media-missing']],
    ['another kind than its name says', withLine(), media({ kind: 'mp3' }), ['media-kind']],
    ['no sound at all', withLine(), media({ kind: 'svg' }), ['media-kind']],
    ['a file that is too large', withLine(), media({ size: 1_600_000 }), ['media-too-large']],
    ['a length that is off', withLine({ voice: { ...line.voice, ms: 900 } }), media(), ['voice-length']],
    ['a moment that says nothing', withLine({ say: undefined, does: 'laughs' }), media(), ['voice-without-say']],
    ['a voice of a whole minute', withLine({ voice: { ...line.voice, ms: 60_000 } }), media(), ['out-of-range']],
    ['a path out of the folder', withLine({ voice: { file: '../x.wav', ms: 1 } }), new Map(), ['wrong-type']],
  ] as const)('is told of: %s', (_, text, files, expected) => {
    expect(codes(text, files).filter((code) => code !== 'media-unused')).toEqual(expected)
  })
  it('of which the file did not come along is only read', () => {
    expect(codes(withLine(), 'none')).toEqual(['media-left-out'])
  })
  it('in another language is used, too', () => {
    const files = new Map([...media(), ['media/vete.wav', { kind: 'wav' as const, size: 9, ms: 3100 }]])
    expect(codes(withLine(), files)).toEqual(['media-unused'])
    expect(codes(withLine(), files, ['media/vete.wav'])).toEqual([])
  })
  it('makes the reading time the longer of the two, and what follows comes later', () => {
    expect(readingTime({ say: 'Go home.' })).toBe(1500)
    expect(readingTime(line)).toBe(2400)
    expect(readingTime({ ...line, say: 'x'.repeat(130) })).toBe(10_000)
    const { at: _, ...first } = line
    expect(momentTimes({ harm: 'none', script: [first, { note: 'Later.' }] })).toEqual([0, 2400])
  })
  it('changes neither the hash nor the times of a scenario that has none', () => {
    expect(scenarioHash(example())).toBe('sha256-68e113f3e61724a043d68b580655d4f0b1e54c763d5cf810005701ed97bba40e')
    expect(Object.values(example().beats).map((beat) => momentTimes(beat))).toEqual([
      [0, 0, 5000],
      [0, 4000],
      [0],
      [0],
      [],
    ])
  })
})

describe('F20 a voice in another language', () => {
  const locale = (texts: object, files?: Media | 'none') =>
    parseLocale(JSON.stringify(texts), 'es.json', spoken(), files).problems.filter(
      ({ code }) => code !== 'translation-missing',
    )
  it('is spoken where the line is shown in that language, for as long as it is', () => {
    const inSpanish = translate(spoken(), { [path.replace('voice', 'say')]: say, [path]: hola })
    expect(inSpanish.beats['thrown-out']?.script?.[0]).toMatchObject({
      say: 'Váyase a casa.',
      voice: { file: 'media/vete.wav', ms: 3100 },
    })
  })
  it('that is not there leaves the line to be read, and the original’s where the line stays in the original', () => {
    const moment = (texts: Parameters<typeof translate>[1]) =>
      translate(spoken(), texts).beats['thrown-out']?.script?.[0]
    expect(moment({ [path.replace('voice', 'say')]: say })?.voice).toBeUndefined()
    expect(moment({})?.voice).toEqual(line.voice)
  })
  it('is no text to translate, and stale when its line has changed', () => {
    expect(coverage(spoken(), {}).missing).not.toContain(path)
    expect(coverage(spoken(), { [path]: hola })).toMatchObject({ stale: [], unknown: [] })
    expect(coverage(spoken(), { [path]: { ...hola, source: 'Leave.' } }).stale).toEqual([path])
    expect(coverage(spoken(), { 'beats.counter.script.2.voice': hola }).unknown).toHaveLength(1)
  })
  it.each([
    [{ ...hola, text: 'https://example.org/a.wav' }, 'voice-unfit'],
    [{ source: hola.source, text: hola.text }, 'voice-unfit'],
    [{ ...hola, ms: 90_000 }, 'out-of-range'],
    [{ ...hola, text: 'media/other.wav' }, 'media-missing'],
    [{ ...hola, ms: 1000 }, 'voice-length'],
  ])('is checked as that of the original is: %j', (entry, code) => {
    const files: Media = new Map([['media/vete.wav', { kind: 'wav', size: 9, ms: 3100 }]])
    expect(locale({ [path]: hola }, files)).toEqual([])
    expect(locale({ [path]: entry }, files).map((problem) => problem.code)).toEqual([code])
  })
  it('has a length, and a text has none', () => {
    expect(locale({ title: { source: 'Front desk', text: 'La recepción', ms: 9 } }).map(({ code }) => code)).toEqual([
      'unknown-key',
    ])
  })
  it('goes along when its line moves, and is asked for nowhere', () => {
    const moved = parseScenario(withValue(script, [{ at: 0, sound: 'door' }, line]), 'x').scenario
    if (moved === null) throw new Error('it does not check')
    const kept = refreshLocale(moved, { [path]: hola, [path.replace('voice', 'say')]: say })
    expect(kept['beats.thrown-out.script.1.voice']).toEqual(hola)
    expect(kept['beats.thrown-out.script.1.say']).toEqual(say)
    expect(Object.keys(refreshLocale(moved, {})).some((key) => key.endsWith('.voice'))).toBe(false)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScenario, type Scenario } from '#scenario'
import {
  addBeat,
  addCue,
  addLine,
  addOption,
  beatRow,
  inOrder,
  moveLine,
  moveOption,
  put,
  putEntry,
  removeBeat,
  removeLine,
  renameBeat,
  setLineText,
  setLineTime,
  setOptionKind,
  setVoice,
  splitLine,
  type TextEdit,
  type Voice,
} from '#studio'

const templates = ['intervene', 'control', 'receive'].map((name) => {
  const text = readFileSync(`assets/templates/${name}.json`, 'utf8')
  const { scenario } = parseScenario(text, 'scenario.json')
  if (scenario === null) throw new Error(`${name} has an error`)
  return { text, scenario }
})

/** The text after an edit that must be possible. */
function after(text: string, edit: TextEdit): string {
  const edited = edit(text)
  if (!edited.ok) throw new Error(`refused: ${edited.refusal}`)
  return edited.text
}

type Plain = { [key: string]: unknown }
const plain = (text: string) =>
  JSON.parse(text) as Plain & { beats: Record<string, { script?: Plain[]; actions?: Plain[] }> }
/** A scenario without one beat, in words of its own order. */
const without = (text: string, beat: string): string => {
  const { beats, ...others } = plain(text)
  return JSON.stringify({ ...others, beats: Object.entries(beats).filter(([id]) => id !== beat) })
}
/** A line without the second it comes at. */
const timeless = (line: Plain): string => JSON.stringify(Object.entries(line).filter(([key]) => key !== 'at'))

const voices: readonly Voice[] = [
  { of: 'say', who: 'you' },
  { of: 'does', who: 'you' },
  { of: 'note' },
  { of: 'thought' },
  { of: 'sound' },
]

interface Asked {
  readonly edit: TextEdit
  /** The lines that must say the very same afterwards. */
  readonly keeps: (index: number) => boolean
}

/** Something done to a line of a beat: what is asked, and which lines it must leave alone. */
function asked(kind: number, beat: string, of: number, line: number, words: string, to: number, voice: Voice): Asked {
  const others = (index: number): boolean => index !== line
  const all = (): boolean => true
  switch (kind) {
    case 0:
      return { edit: setLineText(beat, line, 'note', words), keeps: others }
    case 1:
      return { edit: setLineTime(beat, line, to % 3 === 0 ? null : to), keeps: all }
    case 2:
      return { edit: addLine(beat, line + 1, voice, words), keeps: all }
    case 3:
      return { edit: removeLine(beat, line), keeps: others }
    case 4:
      return { edit: moveLine(beat, line, to % of), keeps: all }
    case 5:
      return { edit: setVoice(beat, line, voice), keeps: others }
    default:
      return { edit: addCue(beat, line, words), keeps: others }
  }
}

describe('an edit of a line', () => {
  it('leaves every byte outside of its beat, every other line, every option and all notes as they were', () => {
    const aTemplate = fc.constantFrom(...templates)
    const aCase = fc.record({
      template: aTemplate,
      beat: fc.nat(),
      line: fc.nat(),
      kind: fc.nat(6),
      words: fc.string({ unit: 'grapheme', maxLength: 80 }),
      to: fc.nat(40),
      voice: fc.constantFrom(...voices),
    })
    fc.assert(
      fc.property(aCase, ({ template: { text, scenario }, kind, words, to, voice, ...pick }) => {
        const ids = Object.keys(scenario.beats).filter((id) => (scenario.beats[id]?.script?.length ?? 0) > 0)
        const beat = ids[pick.beat % ids.length] ?? ''
        const lines = plain(text).beats[beat]?.script ?? []
        const line = pick.line % lines.length
        const { edit, keeps } = asked(kind, beat, lines.length, line, words, to, voice)
        const edited = after(text, edit)

        // Nothing before the beat and nothing behind it.
        const opening = text.slice(0, text.indexOf(`"${beat}": {`))
        expect(edited.startsWith(opening)).toBe(true)
        const next = Object.keys(scenario.beats)[Object.keys(scenario.beats).indexOf(beat) + 1]
        const rest = text.slice(text.indexOf(next === undefined ? '"followUp": {' : `"${next}": {`))
        expect(edited.endsWith(rest)).toBe(true)
        expect(without(edited, beat)).toBe(without(text, beat))
        // In the beat only what was asked for, and times.
        const now = plain(edited).beats[beat]
        expect(now?.actions).toEqual(plain(text).beats[beat]?.actions)
        const said = (now?.script ?? []).map(timeless)
        const lost = lines.filter((before, i) => keeps(i) && !said.includes(timeless(before)))
        expect(lost).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('keeps the times in order and the beat long enough, whatever is done to its lines one after the other', () => {
    const steps = fc.array(
      fc.record({
        line: fc.nat(),
        kind: fc.constantFrom(0, 1, 2, 3, 4),
        words: fc.lorem({ maxCount: 12 }),
        to: fc.nat(40),
        voice: fc.constantFrom(...voices),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...templates), steps, ({ text, scenario }, all) => {
        let edited = text
        for (const { line, kind, words, to, voice } of all) {
          const of = plain(edited).beats[scenario.start]?.script?.length ?? 0
          if (of === 0 || of > 25) break
          edited = after(edited, asked(kind, scenario.start, of, line % of, words, to, voice).edit)
        }
        const codes = parseScenario(edited, 'scenario.json').problems.map(({ code }) => code)
        expect(codes).not.toContain('moment-order')
        expect(codes).not.toContain('moment-too-late')
      }),
      { numRuns: 30 },
    )
  })
})

const [{ text: intervene }] = templates as [{ text: string; scenario: Scenario }]
/** Beside the notes that templates hold. */
const problemsOf = (text: string) =>
  parseScenario(text, 'scenario.json')
    .problems.filter(({ code }) => code !== 'note-to-writer')
    .map(({ code, path }) => [code, path])

describe('lines', () => {
  const script = (text: string, beat = 'counter') => plain(text).beats[beat]?.script ?? []
  it('make room: what comes below moves just as much later as the new line takes to be read', () => {
    const edited = after(
      intervene,
      addLine('counter', 5, { of: 'say', who: 'reed' }, 'It took me a week to come here.'),
    )
    expect(script(edited).map(({ at }) => at)).toEqual([0, 0, 0, 0, 3.6, undefined, 9.4, 12.4, 15.4])
  })
  it('say so by their times when they follow: each comes when the one above has been read', () => {
    const edited = after(intervene, inOrder(setLineTime('counter', 5, null), setLineTime('counter', 6, null)))
    const { scenario } = parseScenario(edited, 'scenario.json')
    const row = scenario === null ? null : beatRow(scenario, 'counter')
    expect(row?.lines.map(({ at, atIsSet }) => [at, atIsSet]).slice(4, 7)).toEqual([
      [3600, true],
      [6985, false],
      [9754, false],
    ])
  })
  it('are cut in two without losing a word, and one after the other', () => {
    const edited = after(intervene, splitLine('counter', 4, 'say', 29))
    expect(script(edited).slice(4, 6)).toEqual([
      { at: 3.6, who: 'reed', say: "I'd like to make a complaint." },
      { who: 'reed', say: 'About Tuesday.' },
    ])
  })
  it('take pasted line breaks as spaces', () => {
    const edited = after(intervene, setLineText('counter', 4, 'say', 'One.\r\n  Two.\n'))
    expect(script(edited)[4]).toMatchObject({ say: 'One. Two. ' })
  })
  it('give up their speaker with their words, but not while they show the person', () => {
    const edited = after(
      intervene,
      inOrder(setVoice('counter', 6, { of: 'note' }), setVoice('counter', 7, { of: 'note' })),
    )
    expect(script(edited)[6]).toEqual({ at: 10.4, note: 'About which of my officers, sir?' })
    expect(script(edited)[7]).toMatchObject({
      who: 'reed',
      note: 'reads the names on the board behind you',
      face: 'concerned',
    })
  })
})

describe('beats', () => {
  it('come in between without an error but what is still to be written', () => {
    const edited = after(intervene, addBeat('counter', 'between'))
    expect(problemsOf(edited)).toEqual([['empty-text', ['beats', 'between', 'script', 0, 'note']]])
  })
  it('are called otherwise wherever they are named, and back to the very text', () => {
    for (const { text, scenario } of templates) {
      for (const id of Object.keys(scenario.beats)) {
        const renamed = after(text, renameBeat(id, 'quite-another'))
        expect(problemsOf(renamed)).toEqual([])
        expect(after(renamed, renameBeat('quite-another', id))).toBe(text)
      }
    }
  })
  it('leave what led to them leading on', () => {
    const edited = after(intervene, removeBeat('no-form'))
    expect(problemsOf(edited).filter(([code]) => code === 'unknown-beat')).toEqual([])
    expect(plain(edited).beats['counter']).toMatchObject({ then: 'two-desks' })
  })
})

describe('options', () => {
  it('begin as a question to the one whose conduct is at issue, or as taking a word where that is you', () => {
    const last = (text: string) => Object.values(plain(text).beats)[0]?.actions?.at(-1)
    const [one, , receive] = templates
    const start = (scenario: Scenario | undefined) => scenario?.start ?? ''
    expect(last(after(one?.text ?? '', addOption(start(one?.scenario))))).toMatchObject({
      kind: 'intervene',
      rung: 'probe',
      to: 'cole',
    })
    expect(last(after(receive?.text ?? '', addOption(start(receive?.scenario))))).toMatchObject({ kind: 'accept' })
  })
  it('move and come back to the very text', () => {
    const moved = after(intervene, moveOption('counter', 0, 3))
    expect(moved).not.toBe(intervene)
    expect(after(moved, moveOption('counter', 3, 0))).toBe(intervene)
  })
  it('lose what only an intervention has', () => {
    const edited = after(intervene, setOptionKind('counter', 3, 'support'))
    expect(problemsOf(edited)).toEqual([])
  })
})

describe('fields', () => {
  it('are begun with what must be around them, and leave nothing empty behind', () => {
    const added = after(intervene, putEntry(['beats', 'counter', 'script', 4, 'set', 'trust'], 1))
    expect(plain(added).beats['counter']?.script?.[4]).toMatchObject({ set: { trust: 1 } })
    expect(after(added, putEntry(['beats', 'counter', 'script', 4, 'set', 'trust'], undefined))).toBe(intervene)
  })
  it('are left as they are where there is nothing to take away', () => {
    expect(after(intervene, put(['beats', 'counter', 'ask'], undefined))).toBe(intervene)
  })
  it('are not touched while the text is no JSON', () => {
    expect(setLineText('counter', 4, 'say', 'x')(intervene.slice(0, -4)).ok).toBe(false)
  })
})

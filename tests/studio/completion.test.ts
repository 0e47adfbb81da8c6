import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faces, poses } from '#scenario'
import { type Completions, completionsAt, helpAt, type JsonSchema } from '#studio'
import { exampleText } from '../scenario/example.ts'

const published = new URL('../../public/schema/scenario-2.json', import.meta.url)
const schema = JSON.parse(readFileSync(published, 'utf8')) as JsonSchema

/** What is offered at the `|` of a text. */
function at(marked: string): Completions | null {
  const offset = marked.indexOf('|')
  return completionsAt(marked.slice(0, offset) + marked.slice(offset + 1), offset, schema)
}
const labels = (marked: string): readonly string[] => at(marked)?.options.map(({ label }) => label) ?? []

/** The example with a piece of it replaced. */
const exampleWith = (piece: string, by: string): string => {
  expect(exampleText).toContain(piece)
  return exampleText.replace(piece, () => by)
}

/** The text after an option is taken, with `|` for the caret. */
function taken(marked: string, label: string): string {
  const text = marked.replace('|', '')
  const found = at(marked)
  const option = found?.options.find((one) => one.label === label)
  if (found === null || option === undefined) throw new Error(`${label} is not offered`)
  const put = `${option.insert.slice(0, option.caret)}|${option.insert.slice(option.caret)}`
  return text.slice(0, found.span.from) + put + text.slice(found.span.to)
}

describe('what can be written at a place', () => {
  it('is the keys of the format that are not there yet, those that must be there first, with what they are for', () => {
    const found = at('{ "format": 2, "beats": { "a": { "lasts": 3, | } } }')
    expect(found?.options[0]).toMatchObject({ label: 'harm', kind: 'key', required: true })
    expect(found?.options.map(({ label }) => label)).not.toContain('lasts')
    expect(found?.options.find(({ label }) => label === 'script')?.help).toBe(
      'What happens, moment by moment, in order of time.',
    )
  })
  it('is the words of a fixed list', () => {
    expect(labels('{ "beats": { "a": { "script": [ { "pose": | } ] } } }')).toEqual(poses)
    expect(labels('{ "beats": { "a": { "script": [ { "face": "ca|" } ] } } }')).toEqual(faces)
    expect(labels('{ "stage": { "time": "|" } }')).toEqual(['dawn', 'day', 'dusk', 'night'])
    expect(labels('{ "beats": { "a": { "script": [ { "inset": "|" } ] } } }')).toContain('none')
    expect(labels('{ "tutorial": | }')).toEqual(['true', 'false'])
  })
  it('is the names the scenario has: beats, people, cues and facts', () => {
    expect(labels(exampleWith('"start": "counter"', '"start": "|"'))).toEqual([
      'counter',
      'refusal',
      'thrown-out',
      'taken',
      'gone',
    ])
    expect(labels(exampleWith('"subject": "cole"', '"subject": "|"'))).toEqual(['you', 'cole', 'reed'])
    expect(labels(exampleWith('"to": "cole"', '"to": "c|"'))).toEqual(['you', 'cole', 'reed'])
    expect(labels(exampleWith('"after": "form-away"', '"after": |'))).toEqual(['form-away'])
    expect(labels(exampleWith('"set": { "trust": 1 }', '"set": { "|" }'))).toEqual(['trust', 'warned'])
    expect(labels(exampleWith('"affected": ["reed"]', '"affected": ["reed", |]'))).toContain('reed')
  })
  it('is nothing in a free text or a number', () => {
    expect(at('{ "title": "Fr|ont" }')).toBeNull()
    expect(at('{ "minutes": 4| }')).toBeNull()
    expect(at('{ "title": "Front" }|')).toBeNull()
  })
  it('works in a text that is broken after it', () => {
    expect(labels('{ "stage": { "time": "d| \n "cast": { "you": ')).toEqual(['dawn', 'day', 'dusk', 'night'])
    expect(labels('{ "stage": { "pl|\n')).toContain('place')
  })
  it('offers of two shapes of an object the keys of the one that is begun', () => {
    expect(labels('{ "beats": { "a": { "script": [ { "inset": { "id": "mailbox-number", | } } ] } } }')).toEqual([
      'text',
    ])
  })
})

describe('what is taken', () => {
  it('is written with its quotation marks, the caret where its value goes', () => {
    expect(taken('{ "sta|" }', 'stage')).toBe('{ "stage": {|} }')
    expect(taken('{ ti| }', 'title')).toBe('{ "title": "|" }')
    expect(taken('{ | }', 'minutes')).toBe('{ "minutes": | }')
    expect(taken('{ "stage": { "time": "d|" } }', 'dusk')).toBe('{ "stage": { "time": "dusk"| } }')
  })
  it('keeps the value of a key that is written anew, and puts in the comma before a key that follows', () => {
    expect(taken('{ "titl|": "Front" }', 'title')).toBe('{ "title"|: "Front" }')
    expect(taken('{ "ti|"\n "cast": {} }', 'title')).toBe('{ "title": "|",\n "cast": {} }')
  })
})

describe('what the format says', () => {
  const helpOf = (piece: string) => helpAt(exampleText, exampleText.indexOf(piece) + 2, schema)
  it('is told of the key and of the value', () => {
    expect(helpOf('"minutes"')?.text).toBe('How long it takes, briefing and debrief included.')
    expect(helpOf('"counter"')).toMatchObject({ text: 'The beat it begins with.' })
    expect(helpOf('"harm"')?.words).toEqual(['none', 'building', 'violation', 'irreversible'])
  })
  it('is told of the list an item stands in', () => {
    expect(helpOf('"humiliation"')?.text).toMatch(/What may weigh on a trainee/)
  })
})

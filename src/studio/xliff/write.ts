import type { TranslationPart, TranslationRow } from '../translation/rows.ts'
import { contentOf, plainOf } from './escape.ts'

/** What is said of the texts to whoever translates them. */
export interface XliffWords {
  readonly kinds: Readonly<Record<TranslationRow['kind'], string>>
  readonly notes: {
    readonly beat: (beat: string) => string
    readonly most: (characters: number) => string
    readonly room: (reading: string, room: string) => string
    readonly was: (original: string) => string
    readonly quoted: string
  }
}

export interface XliffLanguages {
  /** BCP 47. */
  readonly source: string
  readonly target: string
}

/** The namespace of XLIFF 2.0 and 2.1. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0'
/** Says of a target that its original has changed since. */
export const STALE = 'step-in:stale'

/**
 * A translation as a file for translators and their tools: XLIFF 2.0, one unit a text, named as the translation's own file names it.
 * With each stand what it is for, who says it, the beat, and how long it may be. Reading it back changes nothing.
 */
export function writeXliff(parts: readonly TranslationPart[], languages: XliffLanguages, words: XliffWords): string {
  const { source, target } = languages
  const groups = parts.map((part, i) => [
    `    <group id="${idOf(part.name, `part-${i + 1}`)}" name="${plainOf(part.name)}">`,
    ...part.rows.flatMap((row, j) => unitOf(row, `text-${i + 1}-${j + 1}`, part.beat, words)),
    '    </group>',
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF}" version="2.0" srcLang="${plainOf(source)}" trgLang="${plainOf(target)}">`,
    '  <file id="scenario" original="scenario.json" xml:space="preserve">',
    ...groups.flat(),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n')
}

/** A name as an id, where XLIFF allows it as one. */
const idOf = (name: string, otherwise: string): string => (/^[\w.-]+$/.test(name) ? name : otherwise)

const seconds = (ms: number): string => (ms / 1000).toFixed(1)

function unitOf(row: TranslationRow, otherwise: string, beat: string | null, words: XliffWords): readonly string[] {
  const { name, original, translation, state } = row
  const states = { missing: 'initial', quoted: 'initial', done: 'translated', stale: `initial" subState="${STALE}` }
  return [
    `      <unit id="${idOf(name, otherwise)}" name="${plainOf(name)}">`,
    '        <notes>',
    ...notesOf(row, beat, words).map(
      ([category, text]) => `          <note category="${category}">${plainOf(text)}</note>`,
    ),
    '        </notes>',
    `        <segment state="${states[state]}">`,
    `          <source>${contentOf(original)}</source>`,
    ...(translation === '' ? [] : [`          <target>${contentOf(translation)}</target>`]),
    '        </segment>',
    '      </unit>',
  ]
}

function notesOf(
  { kind, who, most, reading, room, was, state }: TranslationRow,
  beat: string | null,
  { kinds, notes }: XliffWords,
): readonly (readonly [string, string])[] {
  return [
    ['kind', who === null ? kinds[kind] : `${who}: ${kinds[kind]}`],
    ...(beat === null ? [] : [['beat', notes.beat(beat)] as const]),
    ['length', notes.most(most)],
    ...(room !== null && reading.original > room
      ? [['reading-time', notes.room(seconds(reading.original), seconds(room))] as const]
      : []),
    ...(was === null ? [] : [['was', notes.was(was)] as const]),
    ...(state === 'quoted' ? [['quoted', notes.quoted] as const] : []),
  ]
}

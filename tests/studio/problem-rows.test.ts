import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setValue } from '#scenario'
import { createReader, type DraftFiles, localeName, pageBlocks, problemRows, countProblems, SCENARIO } from '#studio'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const example = readFileSync(join(root, 'docs', 'problems', 'example.json'), 'utf8')
const rowsOf = (texts: DraftFiles['texts']) => {
  const reading = createReader().read({ texts, media: {} }, new Map())
  return { reading, rows: problemRows(reading) }
}
const edited = (path: readonly (string | number)[], value: string | number): string => {
  const result = setValue(example, path, value)
  if (!result.ok) throw new Error('cannot be edited')
  return result.text
}

describe('the problems of a scenario that is being written', () => {
  test('there are none in what is right', () => {
    expect(rowsOf({ [SCENARIO]: example }).rows).toEqual([])
  })
  test('lead to the place in the file, whichever view shows it', () => {
    const { rows } = rowsOf({ [SCENARIO]: edited(['start'], 'nowhere') })
    const [row] = rows
    expect(row?.problem.code).toBe('unknown-beat')
    expect(row?.view).toBeNull()
    expect(row?.cursor.path).toEqual(['start'])
    expect(row?.cursor.place).toEqual({ text: SCENARIO, line: row?.problem.line, column: row?.problem.column })
  })
  test('of a slip of the JSON lead to the text, for no other view can show it', () => {
    const { rows, reading } = rowsOf({ [SCENARIO]: example.replace('"kind":', '"kind"') })
    expect(reading.upToDate).toBe(false)
    expect(rows.map(({ view, cursor }) => [view, cursor.path, cursor.place?.text])).toEqual([['json', [], SCENARIO]])
  })
  test('are told errors first, whichever text they are in', () => {
    const { rows, reading } = rowsOf({
      [SCENARIO]: example,
      [localeName('es')]: '{}',
      [localeName('fr')]: '{ "title" }',
    })
    expect(rows.map(({ problem }) => [problem.severity, problem.file, problem.code])).toEqual([
      ['error', localeName('fr'), 'bad-json'],
      ['warning', localeName('es'), 'translation-missing'],
    ])
    expect(countProblems(reading.problems)).toEqual({ errors: 1, warnings: 1 })
  })
  test('of a translation lead to the line that it translates', () => {
    const stale = { source: 'An older line.', text: 'Una frase.' }
    const locale = {
      'beats.counter.script.1.say': stale,
      'beats.counter.actions.offer-form.label': stale,
      'beats.counter.script.9.say': stale,
    }
    const { rows } = rowsOf({ [SCENARIO]: example, [localeName('es')]: JSON.stringify(locale) })
    const placeOf = (name: string) => rows.find(({ problem }) => problem.path[0] === name)?.cursor
    expect(placeOf('beats.counter.script.1.say')).toMatchObject({
      beat: 'counter',
      path: ['beats', 'counter', 'script', 1, 'say'],
    })
    expect(placeOf('beats.counter.actions.offer-form.label')?.path).toEqual(['beats', 'counter', 'actions', 0, 'label'])
    expect(placeOf('beats.counter.script.9.say')?.path).toEqual([])
    expect(new Set(rows.map(({ view }) => view))).toEqual(new Set(['translation']))
    // What is missing is told once, and leads to the first of it.
    const missing = rows.find(({ problem }) => problem.code === 'translation-missing')
    expect(missing?.cursor.path).toEqual(['title'])
  })
})

describe('the pages about problems', () => {
  const folder = join(root, 'docs', 'problems')
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
  test.each(pages)('%s is understood whole: no mark of Markdown is left in it', (name) => {
    const blocks = pageBlocks(readFileSync(join(folder, name), 'utf8'))
    const words = blocks.flatMap((block) => {
      if (block.is === 'heading') return [block.text]
      const pieces =
        block.is === 'paragraph'
          ? block.pieces
          : block.is === 'list'
            ? block.items.flat()
            : block.is === 'table'
              ? block.rows.flat(2)
              : []
      return pieces.flatMap(({ is, text }) => (is === 'code' ? [] : [text]))
    })
    expect(words.join(' ')).not.toMatch(/```|\*\*|\]\(|^#|\|/)
    expect(blocks.some(({ is }) => is === 'heading')).toBe(true)
    expect(blocks.length).toBeGreaterThan(2)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseScenario } from '#scenario'
import { sentenceOf } from './in-english.ts'

const folder = new URL('../fixtures/beginners/', import.meta.url)
/** What is told of each file: line, column, severity, code and sentence. */
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, string>
const files = readdirSync(folder).filter((name) => name !== 'expected.json')

describe('F15 a mistake that beginners make is told once, where it is, and nothing else is', () => {
  it('has thirty of them and more', () => {
    expect(files.length).toBeGreaterThanOrEqual(30)
    expect(Object.keys(expected)).toEqual(files)
  })

  it.each(files)('%s', (file) => {
    const { problems } = parseScenario(readFileSync(new URL(file, folder)), file, { folder: 'front-desk' })
    const told = problems.map((p) => `${p.line}:${p.column} ${p.severity} ${p.code} ${sentenceOf(p)}`)
    expect(told).toEqual([expected[file]])
  })
})

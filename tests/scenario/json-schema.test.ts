import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseScenario } from '#scenario'
import { schemaText } from '../../build/schema.ts'
import { exampleText, withValue } from './example.ts'
import { fits, type JsonSchema } from './json-schema.ts'

const published = readFileSync(new URL('../../public/schema/scenario-2.json', import.meta.url), 'utf8')
const schema = JSON.parse(published) as JsonSchema
const accepts = fits(schema)

describe('the published JSON Schema', () => {
  it('is what the definition gives (npx tsx build/schema.ts writes it)', () => {
    expect(published).toBe(schemaText())
  })

  it('tells an author what every key means', () => {
    const bare: string[] = []
    const visit = (at: JsonSchema, path: string): void => {
      for (const [key, inner] of Object.entries(at.properties ?? {})) {
        if (inner.description === undefined && inner.enum === undefined) bare.push(`${path}.${key}`)
        visit(inner, `${path}.${key}`)
      }
      if (typeof at.additionalProperties === 'object') visit(at.additionalProperties, `${path}.*`)
      if (at.items !== undefined) visit(at.items, `${path}[]`)
    }
    visit(schema, '')
    expect(bare).toEqual([])
  })

  const text = 'x'.repeat(601)
  const changes: [path: (string | number)[], value: unknown][] = [
    [['$schema'], 'anything'],
    [['$schema'], 1],
    [['format'], 2],
    [['id'], 'Not Kebab'],
    [['title'], undefined],
    [['title'], ''],
    [['role'], text],
    [['minutes'], 0],
    [['minutes'], 7.5],
    [['kind'], 'lesson'],
    [['typo'], 1],
    [['stage', 'weather'], 'hail'],
    [['cast', 'cole', 'look', 'top'], '#12345g'],
    [['facts', 'trust'], 1.5],
    [['facts', 'trust'], true],
    [['beats', 'counter', 'lasts'], 0],
    [['beats', 'counter', 'then'], []],
    [['beats', 'counter', 'then'], [{ go: 'refusal' }]],
    [['beats', 'counter', 'then'], [{ goo: 'refusal' }]],
    [['beats', 'counter', 'actions', 0, 'quality'], 6],
    [['beats', 'counter', 'actions', 0, 'quality'], 2.5],
    [['beats', 'counter', 'script', 0, 'tension'], 4],
    [['beats', 'counter', 'script'], Array.from({ length: 31 }, () => ({ at: 1, sound: 'door' }))],
    [['followUp', 'items', 0, 'worth'], 'good'],
    [['debrief', 'points'], 'one'],
  ]
  it.each(changes)('agrees with the check: %j = %j', (path, value) => {
    const source = withValue(path, value)
    const shapeCodes = ['act-by-aside', 'fact-kind', 'unreachable-beat', 'moment-order', 'minutes-far-off']
    const problems = parseScenario(source, 'x').problems.filter((p) => !shapeCodes.includes(p.code))
    expect(accepts(JSON.parse(source))).toBe(problems.length === 0)
  })

  it('accepts the example', () => {
    expect(accepts(JSON.parse(exampleText))).toBe(true)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import { prove } from '#prove'
import { parseScenario } from '#scenario'
import type { Scenario } from '#scenario'
import { loadProofWords } from '#words'
import { describe, expect, test } from 'vitest'
import { lineOf } from '../scenario/in-english.ts'

const docs = join(import.meta.dirname, '../../docs')
const page = readFileSync(join(docs, 'authoring.md'), 'utf8')
const example = readFileSync(join(docs, 'examples/group-chat/scenario.json'), 'utf8')

describe('docs/authoring.md', () => {
  test('its example checks clean and is proved fair', () => {
    const { scenario, problems } = parseScenario(example, 'scenario.json', { folder: 'group-chat' })
    expect(problems.map(lineOf)).toEqual([])
    expect(prove(compile(scenario!)).proofs.filter((p) => !p.holds)).toEqual([])
  })

  test('what prove says of the draft is what it says', async () => {
    const draft = JSON.parse(example) as Scenario
    const actions = draft.beats['curb']?.actions ?? []
    actions.push(...actions.splice(3, 1))
    const { scenario } = parseScenario(JSON.stringify(draft), 'scenario.json')
    const p8 = prove(compile(scenario!)).proofs.find((p) => p.id === 'P8')
    const words = await loadProofWords('en')
    expect(page).toContain(`> P8 FAILS ${p8 === undefined ? '' : words.finding(p8)}\n`)
  })

  test('what it shows of the example stands there, line by line', () => {
    const shown = [...page.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.map((line) => line.trim().replace(/,$/, '')).filter((line) => !example.includes(line))).toEqual([])
  })

  test('every file it names is there', () => {
    const named = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(6)
    for (const path of named) expect(() => readFileSync(join(docs, path))).not.toThrow(/ENOENT/)
  })
})

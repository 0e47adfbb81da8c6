import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#engine'
import { prove } from '#prove'
import { parseScenario } from '#scenario'
import type { Scenario } from '#scenario'
import { englishVocabulary, loadProofWords } from '#words'
import { describe, expect, test } from 'vitest'
import { lineOf } from '../scenario/in-english.ts'
import briefing from '../../src/ui/briefing/en.ts'
import catalogue from '../../src/ui/catalogue/en.ts'
import studio from '../../src/ui/studio/en.ts'

const docs = join(import.meta.dirname, '../../docs')
const read = (page: string): string => readFileSync(join(docs, page), 'utf8')
const guide = read('authoring.md')
const filePage = read('authoring-files.md')
const example = read('examples/group-chat/scenario.json')

/** All texts in a tree of them. */
const textsIn = (tree: unknown): string[] =>
  typeof tree === 'string' ? [tree] : typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : []

/** The anchor of a heading, as pages on GitHub have it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
const anchorsIn = (page: string): string[] => [...page.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => anchorOf(text))

describe('docs/authoring.md', () => {
  test('calls what is on the screen by its very words', () => {
    const onScreen = new Set([studio, catalogue, briefing, englishVocabulary].flatMap(textsIn))
    // Rungs are put together with their names on the screen too; proofs have their numbers before them.
    for (const rung of Object.keys(englishVocabulary.rung) as (keyof typeof englishVocabulary.rung)[])
      onScreen.add(`${englishVocabulary.rung[rung]} (${englishVocabulary.rungName[rung]})`)
    for (const proof of Object.keys(studio.told.proof)) onScreen.add(proof)
    const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words)
    expect(named.length).toBeGreaterThan(80)
    expect(named.filter((words) => words !== 'in bold' && !onScreen.has(words))).toEqual([])
  })

  test('names every proof by its name', () => {
    for (const [id, name] of Object.entries(studio.told.proof)) expect(guide).toContain(`| **${id}** ${name} |`)
  })
})

describe('docs/authoring-files.md', () => {
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
    expect(filePage).toContain(`> P8 FAILS ${p8 === undefined ? '' : words.finding(p8)}\n`)
  })

  test('what it shows of the example stands there, line by line', () => {
    const shown = [...filePage.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.map((line) => line.trim().replace(/,$/, '')).filter((line) => !example.includes(line))).toEqual([])
  })
})

test.each(['authoring.md', 'authoring-files.md'])('every page and chapter that docs/%s names is there', (name) => {
  const page = read(name)
  const named = [...page.matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g)]
  expect(named.length).toBeGreaterThan(6)
  const gone = named.filter(([, path = '', anchor]) => {
    if (path !== '' && !existsSync(join(docs, path))) return true
    return anchor !== undefined && !anchorsIn(path === '' ? page : read(path)).includes(anchor)
  })
  expect(gone.map(([link]) => link)).toEqual([])
})

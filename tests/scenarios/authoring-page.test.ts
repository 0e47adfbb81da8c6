import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
import debrief from '../../src/ui/debrief/en.ts'
import play from '../../src/ui/play/en.ts'
import studio from '../../src/ui/studio/en.ts'

const docs = join(import.meta.dirname, '../../docs')
const read = (page: string): string => readFileSync(join(docs, page), 'utf8')
const guide = read('authoring.md')
const filePage = read('authoring-files.md')
const example = read('examples/group-chat/scenario.json')

const ui = join(import.meta.dirname, '../../src/ui')

/** All texts in a tree of them, by their keys. */
const textsIn = (tree: unknown, key: string): [key: string, text: string][] =>
  typeof tree === 'string'
    ? [[key, tree]]
    : typeof tree === 'object' && tree !== null
      ? Object.entries(tree).flatMap(([name, below]) => textsIn(below, `${key}.${name}`))
      : []

/** The keys that screens give to screen readers alone: nobody sees their texts. */
function spokenOnly(): ReadonlySet<string> {
  const seen = new Set<string>()
  const spoken = new Set<string>()
  const asked = /(.{0,14})\bt\(['`]([\w.-]+)/g
  for (const file of readdirSync(ui, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tsx')) continue
    for (const [, before = '', key = ''] of readFileSync(join(ui, file), 'utf8').matchAll(asked))
      (before.endsWith('aria-label={') ? spoken : seen).add(key)
  }
  // A key that is put together at run time is known by its beginning, which ends in a dot.
  const beginnings = [...seen].filter((key) => key.endsWith('.'))
  return new Set([...spoken].filter((key) => !seen.has(key) && !beginnings.some((one) => key.startsWith(one))))
}

/** A text as a pattern that finds it alone. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** What stands on the screen: texts, and patterns of those with a name or a number in them. */
function onScreen(): (words: string) => boolean {
  const hidden = spokenOnly()
  const all = Object.entries({ studio, catalogue, briefing, debrief, play, vocabulary: englishVocabulary })
  const texts = all.flatMap(([section, tree]) => textsIn(tree, section)).filter(([key]) => !hidden.has(key))
  const exact = new Set(texts.map(([, text]) => text))
  // Rungs are put together with their names on the screen too; proofs have their numbers before them.
  const { rung, rungName } = englishVocabulary
  for (const one of Object.keys(rung) as (keyof typeof rung)[]) exact.add(`${rung[one]} (${rungName[one]})`)
  for (const proof of Object.keys(studio.told.proof)) exact.add(proof)
  const patterns = [...exact]
    .filter((text) => text.includes('{{number}}'))
    .map((text) => new RegExp(`^${text.split('{{number}}').map(literally).join('\\d+')}$`))
  return (words) => exact.has(words) || patterns.some((pattern) => pattern.test(words))
}

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
    const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words)
    expect(named.length).toBeGreaterThan(80)
    const isThere = onScreen()
    const others = ['in bold', 'Everything else here is advice.']
    expect(named.filter((words) => !others.includes(words) && !isThere(words))).toEqual([])
  })

  test('names every proof by its name', () => {
    for (const [id, name] of Object.entries(studio.told.proof)) expect(guide).toContain(`| **${id}** ${name} |`)
  })
})

describe('docs/plans.md', () => {
  test('calls what is pressed in the Studio by its very words, and so does docs/translating.md', () => {
    const [, inBrowser = ''] = read('plans.md').split(/^## /m)
    // A sentence in italics begins a paragraph there, and keys have their own names.
    const named = [...(inBrowser + read('translating.md')).matchAll(/(?<!\*)\*([A-Z][^*]*[^*.])\*(?!\*)/g)]
      .map(([, words = '']) => words)
      .filter((words) => !words.endsWith('Enter'))
    expect(named.length).toBeGreaterThan(10)
    const isThere = onScreen()
    expect(named.filter((words) => !isThere(words))).toEqual([])
  })

  test('names every control that comes with the program, and no other scene', () => {
    const controls = readdirSync(join(docs, '../scenarios'))
      .map((id) => JSON.parse(readFileSync(join(docs, '../scenarios', id, 'scenario.json'), 'utf8')) as Scenario)
      .filter(({ kind }) => kind === 'control')
    const [, told = ''] = /the controls are ([^:]+):/.exec(read('plans.md')) ?? []
    expect([...told.matchAll(/\*([^*]+)\* \(`([^`]+)`\)/g)].map(([, title, id]) => [id, title])).toEqual(
      controls.map(({ id, title }) => [id, title]),
    )
  })
})

describe('docs/authoring-files.md', () => {
  test('its table of the words of the Studio has them as they are on the screen', () => {
    const isThere = onScreen()
    const rows = [...filePage.matchAll(/^\| ([^|]+) \| [^|]*`[^|]* \|$/gm)].map(([, words = '']) => words)
    const named = rows.filter((words) => /^[A-Z]/.test(words)).flatMap((words) => words.split(', '))
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((words) => !isThere(words))).toEqual([])
  })

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

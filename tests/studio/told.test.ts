import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replay, compile } from '#engine'
import { parseScenario, type Scenario } from '#scenario'
import {
  beatReadings,
  createReader,
  localeName,
  proofRows,
  provingOf,
  REVIEW,
  rungCounts,
  SCENARIO,
  tell,
} from '#studio'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const text = readFileSync(join(root, 'docs', 'problems', 'example.json'), 'utf8')
const example = parseScenario(text, SCENARIO).scenario as Scenario
const told = tell({ scenario: example, locales: [] }, () => undefined)

describe('what is proved', () => {
  const files = { texts: { [SCENARIO]: text, [localeName('es')]: '{}', [REVIEW]: '{}' }, media: {} }
  const proving = (texts: typeof files.texts) =>
    provingOf(createReader().read({ texts, media: {} }, new Map()), { texts, media: {} })
  test('is the scenario with its translations; comments do not change it', () => {
    expect(proving(files.texts)?.locales.map(({ lang }) => lang)).toEqual(['es'])
    expect(proving({ ...files.texts, [REVIEW]: '{ "comments": [] }' })?.source).toBe(proving(files.texts)?.source)
    expect(proving({ ...files.texts, [SCENARIO]: `${text}\n` })?.source).not.toBe(proving(files.texts)?.source)
  })
  test('is nothing while the text has an error', () => {
    expect(proving({ ...files.texts, [SCENARIO]: '{' })).toBeNull()
  })
})

describe('the proofs of a scenario', () => {
  const { failed, held } = proofRows(told.findings, example)
  const row = (id: string) => failed.find(({ proof }) => proof.id === id)
  test('are each told once, those that fail with the way to mend them', () => {
    expect([...failed.map(({ proof }) => proof.id), ...held.map(({ id }) => id)].toSorted()).toEqual(
      told.findings.proofs.map(({ id }) => id).toSorted(),
    )
    expect(failed.filter(({ advice }) => advice.length === 0)).toEqual([])
  })
  test('lead to the beats and lines they fail by', () => {
    expect(row('P5')?.places.map(({ cursor }) => cursor)).toEqual([
      { beat: 'thrown-out', path: ['beats', 'thrown-out'] },
    ])
    const lines = row('P15')?.places.filter(({ line }) => line !== null) ?? []
    expect(lines[0]?.cursor.path).toEqual(['beats', 'refusal', 'actions', 0])
    expect(lines[0]?.line).toBe(example.beats['refusal']?.actions?.[0]?.label)
  })
  test('come with a run of this very scenario that shows it', () => {
    const run = row('P5')?.run ?? null
    expect(run === null ? null : replay(compile(example), run.log).ok).toBe(true)
  })
})

describe('the numbers of a scenario', () => {
  test('tell how long the words of a beat take, against how long it lasts', () => {
    const counter = beatReadings(example).find(({ beat }) => beat === 'counter')
    const characters = 'I want to make a complaint.puts the form back into the drawer'.length
    expect(counter).toEqual({
      beat: 'counter',
      characters,
      needs: characters / 13,
      lasts: 12,
      share: characters / 13 / 12,
    })
    expect(
      beatReadings(example)
        .filter(({ lasts }) => lasts === null)
        .map(({ beat }) => beat),
    ).toEqual(['taken', 'gone'])
  })
  test('tell in how many beats each rung is the best', () => {
    const beats = Object.values(example.beats).filter(({ actions = [] }) =>
      actions.some(({ rung }) => rung !== undefined),
    )
    const counts = rungCounts(example)
    expect(counts.reduce((sum, { best }) => sum + best, 0)).toBeGreaterThanOrEqual(beats.length)
    expect(counts.filter(({ best, of }) => best > of)).toEqual([])
  })
  test('tell how long it is where nobody does anything', () => {
    expect(told.untouched).toBeGreaterThan(0)
    expect(told.untouched).toBe(
      told.findings.doNothing === null
        ? 0
        : (replay(compile(example), told.findings.doNothing.log) as { value: { clock: number } }).value.clock,
    )
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Rules have numbers by which code, tests and pages name them: F13, A3, PL7. Each letter has its page. */
const pages = {
  F: 'docs/format.md',
  R: 'docs/format.md',
  S: 'docs/scoring.md',
  P: 'docs/proofs.md',
  PL: 'docs/plans.md',
  A: 'docs/accessibility.md',
} as const
const rulesOn = (page: string, letter: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(new RegExp(`^(?:\\*\\*|## )(${letter}\\d+)\\b`, 'gm'))].map((m) => m[1] ?? '')
const rules = new Set(Object.entries(pages).flatMap(([letter, page]) => rulesOn(page, letter)))

const readers = ['src', 'tests', 'docs', 'tools', 'build', 'art'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css|md)$/.test(file))
    .map((file) => `${folder}/${file}`),
)
/** Numbers that are no rules: a size of paper, a cell of a spreadsheet. */
const others = /\['A4', 'Letter'\]|@SUM\(A1\)/g

describe('the numbers of rules', () => {
  test('every rule that is named somewhere is on its page', () => {
    const unknown = readers.flatMap((file) =>
      [
        ...readFileSync(file, 'utf8')
          .replaceAll(others, '')
          .matchAll(/\b(?:PL|[FRSPA])\d{1,2}\b/g),
      ]
        .filter(([rule]) => !rules.has(rule))
        .map(([rule]) => `${file}: ${rule}`),
    )
    expect(unknown).toEqual([])
  })

  test('the rules of accessibility are all there, in order, and the tests they name exist', () => {
    expect(rulesOn(pages.A, 'A')).toEqual(Array.from({ length: 15 }, (_, i) => `A${i + 1}`))
    const named = [...readFileSync(pages.A, 'utf8').matchAll(/`((?:tests|src)\/[^`]+)`/g)].map((m) => m[1] ?? '')
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })
})

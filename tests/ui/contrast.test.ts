import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** A8: the contrast of every pair of colours that the interface uses, computed from where the colours are decided. */

type Tokens = Readonly<Record<string, string>>

const css = readFileSync('src/ui/styles/tokens.css', 'utf8')
const rules = [...css.matchAll(/:root([^{}]*)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  tokens: Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  ),
}))
const named = (selector: string) => rules.find((rule) => rule.selector === selector)?.tokens ?? {}
const light: Tokens = Object.assign({}, ...rules.filter(({ selector }) => selector === '').map(({ tokens }) => tokens))
const dark: Tokens = { ...light, ...named("[data-theme='dark']") }

/** The hexadecimal colour of a token, through the tokens it stands for. */
function colour(tokens: Tokens, name: string): string {
  const value = tokens[name] ?? ''
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colour(tokens, other)
}

/** WCAG 2.2, relative luminance, 0 to 1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((name) => luminance(colour(tokens, name))).toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['ground', 'raised', 'sunk'] as const
const on = (names: readonly string[], under: readonly string[]) =>
  names.flatMap((name) => under.map((ground) => [name, ground] as const))

/** What is read: 4.5:1. */
const text = [
  ...on(['text', 'text-soft', 'link', 'you'], grounds),
  ['act-text', 'act'],
  ['act-text', 'act-hover'],
  ['strong-text', 'strong'],
  // On the stage and its strip of words the inks are the same in both themes.
  ['paper', 'ink'],
  ['paper', 'slate'],
  ['amber', 'ink'],
  ['amber', 'slate'],
  ['ink', 'amber'],
] as const

/** What is seen: edges of controls, the ring of the focus, rung lines, harm and marks on the timeline: 3:1. */
const drawn = [
  ...on(['edge', 'edge-soft', 'focus', 'you', 'harm', 'text'], grounds),
  // A primary button is told from the page by its edge or its fill.
  ['act-edge', 'ground'],
  ['act-edge', 'raised'],
  ['logo-line', 'amber'],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('A8 the colours of the %s theme', (theme, tokens) => {
  test.each(text)('%s on %s can be read', (name, ground) => {
    expect(contrast(tokens, name, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(drawn)('%s on %s can be seen', (name, ground) => {
    expect(contrast(tokens, name, ground)).toBeGreaterThanOrEqual(3)
  })

  test('every colour is in a pair', () => {
    const paired = new Set<string>([...text, ...drawn].flat())
    const colours = Object.keys(tokens).filter((name) => colour(tokens, name).startsWith('#'))
    expect(theme === 'dark' ? [] : colours.filter((name) => !paired.has(name))).toEqual([])
  })
})

test('A8 the dark theme is the same by the system’s wish and by one’s own', () => {
  expect(named(':not([data-theme])')).toEqual(named("[data-theme='dark']"))
})

test('A8 the timeline draws harm and rungs in whole colours, never thinned', () => {
  const timeline = readFileSync('src/ui/debrief/timeline.css', 'utf8')
  expect(timeline).not.toMatch(/opacity|color-mix/)
})

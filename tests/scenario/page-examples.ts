import { readdirSync, readFileSync } from 'node:fs'
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import {
  lookalikes,
  type Media,
  type MediaKind,
  parseLocale,
  parseScenario,
  parseTrainingPlan,
  type Problem,
} from '#scenario'
import { example, exampleText, withValue } from './example.ts'
import { examplePlanText, knownToPlans } from './example-plan.ts'

const folder = new URL('../../docs/problems/', import.meta.url)
/** Names of the pages' files. */
export const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))

/** A code's page in docs/problems, as far as tests read it. */
interface Page {
  readonly severity: string
  /** Where the examples stand, and the line of the first that is at fault; null where a page has no example. */
  readonly place: { readonly where: string; readonly line: number } | null
  readonly fences: readonly string[]
}

export function pageOf(code: string): Page {
  const text = readFileSync(new URL(`${code}.md`, folder), 'utf8')
  const place = /^(.*) this is at fault on line (\d+):$/m.exec(text)
  return {
    severity: /^\*\*(Error|Warning)\.\*\*/m.exec(text)?.[1]?.toLowerCase() ?? 'none',
    place: place === null ? null : { where: place[1] ?? '', line: Number(place[2]) },
    fences: [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((m) => (m[1] ?? '').trimEnd()),
  }
}

/** A page's example as a whole file, and the line of that file its first line is. `locale`: it is that translation. */
export function textOfExample(
  where: string,
  piece: string,
): { readonly text: string; readonly firstLine: number; readonly locale: string | null } {
  const locale = /`(locales\/[^`]+)`/.exec(where)?.[1] ?? null
  if (locale !== null || where.startsWith('A whole file')) return { text: piece, firstLine: 1, locale }
  let base = exampleText
  if (where.includes('"subject": "you"')) {
    base = withValue(['beats', 'refusal', 'needs'], undefined, withValue(['subject'], 'you', base))
  }
  const dotted = /[Aa]t `([^`]+)`/.exec(where)?.[1] ?? ''
  return { ...put(isOfPlan(where) ? examplePlanText : baseFor(where, base), dotted, piece), locale }
}

const isOfPlan = (where: string): boolean => where.includes('the example plan')

/** The problems of a page's example, with lines counted from its own first line. */
export function problemsOf(where: string, piece: string): Problem[] {
  if (where.startsWith('A folder')) {
    const files = JSON.parse(piece) as string[]
    return lookalikes({ files, folders: [], locales: [], scenarios: [] }, (name) => `front-desk/${name}`)
  }
  const { text, firstLine, locale } = textOfExample(where, piece)
  if (locale !== null) return parseLocale(text, locale, example()).problems
  if (where.startsWith('A whole file')) return parseScenario(text, 'scenario.json').problems
  const { problems } = isOfPlan(where)
    ? parseTrainingPlan(text, 'example-plan.json', { scenarios: knownToPlans })
    : parseScenario(text, 'scenario.json', { folder: 'front-desk', media: mediaIn(where) })
  return problems.map((p) => ({ ...p, line: p.line - firstLine + 1 }))
}

/** The example with what a page's own example needs beside it, by the place the page is about. */
function baseFor(where: string, base: string): string {
  const action = ['beats', 'counter', 'actions', 0]
  const ray = { name: 'Ray', rank: 'officer', look: { skin: 'tan', hair: 'short' } }
  const calm = { harm: 'building', needs: 'probe', lasts: 8, then: 'gone' }
  if (where.includes('sets `angry`')) return withValue([...action, 'set'], { trust: 1, angry: true }, base)
  if (where.includes('asks for `witness`')) return withValue([...action, 'when'], { witness: true }, base)
  if (where.includes('`ray`')) return withValue(['cast', 'ray'], ray, base)
  return where.includes('`calm-down`') ? withValue(['beats', 'calm-down'], calm, base) : base
}

/** The files in `media/` that a page speaks of: “`media/a.webp` of 400 kB”, “`media/a.webp` that is a png”, “`media/a.wav` that is 900 ms long” … */
function mediaIn(where: string): Media | 'none' | undefined {
  if (where.includes('brought as one file')) return 'none'
  const named = [...where.matchAll(/`(media\/[^`]+?(\w+))`(?: of (\d+) kB)?(?: that is a (\w+))?/g)]
  if (named.length === 0) return undefined
  const [, ms] = /that is (\d+) ms long/.exec(where) ?? []
  const [, width, height] = /of (\d+) × (\d+) dots/.exec(where) ?? []
  const more = {
    ...(ms !== undefined && { ms: Number(ms) }),
    ...(width !== undefined && { pixels: { width: Number(width), height: Number(height) } }),
    active: where.includes('holds a script'),
  }
  return new Map(
    named.map(([, path = '', ending, kilobytes = '40', kind = ending]) => [
      path,
      { kind: kind as MediaKind, size: Number(kilobytes) * 1024, ...more },
    ]),
  )
}

/** Puts a piece of text in the place of a value, as it is, or as a new key at the end of its object. */
function put(base: string, dotted: string, piece: string): { text: string; firstLine: number } {
  const path = dotted.split('.').map((s) => (/^\d+$/.test(s) ? Number(s) : s))
  const root = parseTree(base) as Node
  const node = findNodeAtLocation(root, path)
  const holder = findNodeAtLocation(root, path.slice(0, -1)) as Node
  const end = holder.offset + holder.length - 1
  const [from, to, before] = node ? [node.offset, node.offset + node.length, ''] : [end, end, `, "${path.at(-1)}": `]
  return {
    text: base.slice(0, from) + before + piece + base.slice(to),
    firstLine: base.slice(0, from).split('\n').length,
  }
}

const bytes = new TextEncoder().encode(exampleText)
const many = JSON.stringify({
  ...example(),
  beats: Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`b${i}`, {}])),
})
/** Files that have a problem whose example cannot be printed, by its code. */
export const unprinted: Readonly<Record<string, string | Uint8Array>> = {
  'byte-order-mark': `\ufeff${exampleText}`,
  'not-utf8': bytes.map((byte) => (byte === 0xe2 ? 0xff : byte)),
  'too-large': ' '.repeat(600_000),
  'too-many-problems': many,
}

import type { FileProblemData } from '../problem/file-problems.ts'
import { type Fits, type Read, readTokens } from './grammar.ts'
import { brokenOf, type Broken, edited, offsetBefore, type Repair, type TextEdit } from './repair.ts'
import { bracketRepairs } from './repair-brackets.ts'
import { signRepairs } from './repair-signs.ts'
import { halfQuoted, textRepairs } from './repair-texts.ts'
import { tokensOf } from './tokens.ts'

/** Where a text stops being JSON, and what the slip is. */
export interface Slip {
  readonly offset: number
  readonly data: FileProblemData
  /** What mends it alone, in the text as it was; empty where nothing is known to. */
  readonly edits: readonly TextEdit[]
}

/** What was found in a text that is no JSON. */
export interface Slips {
  /** By place. */
  readonly slips: readonly Slip[]
  /** The text with all slips mended; null where it is no JSON even so. */
  readonly mended: string | null
}

/** Slips told at once. */
const MOST_SLIPS = 10
/** Repairs tried for one slip. */
const MOST_REPAIRS = 40
/** Characters read for all repairs together, so that a file made to be slow is not. */
const MOST_READ = 10_000_000
/** Repairs made, however few slips they tell. */
const MOST_MADE = 200

/**
 * Finds what is wrong with a text that is no JSON, each slip once. At the first place where it stops being JSON every repair that could
 * be meant is tried; the one after which the text can be read furthest, with the fewest keys that the format does not know
 * where they stand, tells what the slip is. So it goes on from slip to slip, and what only follows from one is never told.
 */
export function slipsOf(text: string, fits: Fits): Slips {
  const slips: Slip[] = []
  const done: (readonly TextEdit[])[] = []
  const spent = { characters: 0 }
  let now = text
  for (;;) {
    const broken = broke(now, fits, spent)
    if (broken === null) return { slips: byPlace(slips), mended: now }
    // Two repairs at one place can undo each other: that is no way on.
    if (slips.length >= MOST_SLIPS || done.length >= MOST_MADE) return { slips: byPlace(slips), mended: null }
    const best = bestOf(broken, fits, spent)
    const { offset, data } = best ?? unknown(broken)
    const placeOf = (at: number): number => done.reduceRight((now, edits) => offsetBefore(now, edits), at)
    const place = placeOf(offset)
    const edits = (best?.edits ?? []).map((one) => ({ ...one, from: placeOf(one.from), to: placeOf(one.to) }))
    if (!slips.some((slip) => slip.offset === place)) slips.push({ offset: place, data, edits })
    if (best === null) return { slips: byPlace(slips), mended: null }
    done.push(best.edits)
    now = edited(now, best.edits)
  }
}

const byPlace = (slips: readonly Slip[]): Slip[] => slips.toSorted((a, b) => a.offset - b.offset)

function broke(text: string, fits: Fits, spent: { characters: number }): Broken | null {
  spent.characters += text.length
  const tokens = tokensOf(text)
  return brokenOf(text, tokens, readTokens(text, tokens, fits))
}

/** How well a repair does: characters that cannot be read after it, keys out of place, and whether it is JSON then. */
interface Worth {
  readonly left: number
  readonly strangers: number
  readonly whole: boolean
}

/** Of a broken text after a repair. What stands before the repair is not scanned again. */
function worthOf({ text: before, tokens: scanned, fault: { at } }: Broken, { edits }: Repair, fits: Fits): Worth {
  const text = edited(before, edits)
  const from = edits[0]?.from ?? 0
  const known = scanned
    .all()
    .slice(0, at)
    .filter(({ end }) => end < from)
  const tokens = tokensOf(text, known)
  const { fault, strangers }: Read = readTokens(text, tokens, fits)
  const left = fault === null ? 0 : text.length - (tokens.at(fault.at)?.offset ?? text.length)
  return { left, strangers, whole: fault === null }
}

const isBetter = (a: Worth, b: Worth): boolean => {
  if (a.left !== b.left) return a.left < b.left
  return a.strangers === b.strangers ? a.whole && !b.whole : a.strangers < b.strangers
}

/** The repair after which most can be read, the first of equals; null where none helps. */
function bestOf(broken: Broken, fits: Fits, spent: { characters: number }): Repair | null {
  const { text, token, read } = broken
  let worth: Worth = { left: text.length - token.offset, strangers: Infinity, whole: false }
  // At the end of the text nothing more can be read: there it must be JSON after the repair, or have fewer keys out of place.
  if (worth.left === 0) worth = { left: 0, strangers: read.strangers, whole: false }
  let best: Repair | null = null
  const repairs = [
    ...textRepairs(broken),
    ...signRepairs(broken),
    ...halfQuoted(broken),
    ...bracketRepairs(broken, fits),
  ]
  for (const repair of repairs.slice(0, MOST_REPAIRS)) {
    if (spent.characters > MOST_READ) break
    spent.characters += text.length
    const tried = worthOf(broken, repair, fits)
    if (!isBetter(tried, worth)) continue
    worth = tried
    best = repair
  }
  return best
}

/** A slip that nothing mends. */
function unknown({ text, token }: Broken): Omit<Slip, 'edits'> {
  const found = token.kind === 'end' ? null : text.slice(token.offset, token.end)
  return { offset: token.offset, data: { code: 'bad-json', slip: 'stray', found } }
}

import { isSpoken } from '#scenario'
import type { LazyName, LazyWin, Proof, TellingLine } from '#prove'
import { languageNamed, listed, quote, score } from './proof-phrases.ts'

type FindingOf<Code extends Proof['finding']['code']> = Extract<Proof['finding'], { code: Code }>

export const takes: Readonly<Record<LazyName, string>> = {
  first: 'the first option',
  second: 'the second option',
  third: 'the third option',
  last: 'the last option',
  longest: 'the longest option',
  shortest: 'the shortest option',
  'longest-to-subject': 'the longest option addressed to the person whose conduct is at issue',
  'shortest-to-subject': 'the shortest option addressed to the person whose conduct is at issue',
  'lowest-rung': 'the least firm option',
  'highest-rung': 'the firmest option',
  'nearest-alert': 'the option nearest in firmness to “Say what you see”',
  'nearest-challenge': 'the option nearest in firmness to “Tell them to stop”',
  'most-sentences': 'the option with the most sentences',
  'only-speech': 'the first option that is said aloud',
  politest: 'the politest option',
  'no-hedge': 'the first option without a hedging word',
}

const at: Readonly<Record<LazyWin['instant'], string>> = {
  start: 'at the start of every beat',
  quarter: 'after a quarter of every beat',
  middle: 'in the middle of every beat',
  'three-quarters': 'after three quarters of every beat',
  end: 'in the last moment of every beat',
}

/** More than there ever are: none is left out. */
const ALL = Infinity
/** How many winning rules are told with their lines; of the others what they take, and the lines that no rule before meets. */
const TOLD = 1

/** A line in its beat. */
const lineText = ({ beat, label }: TellingLine): string => `${isSpoken(label) ? label : quote(label)} in "${beat}"`

function winText({ rule, instant, followUp, lang, otherWays, overall, lines }: LazyWin): string {
  const inLanguage = lang === null ? '' : ` (in ${languageNamed(lang)})`
  const required = followUp === 'required' ? ' and then do all that is required' : ''
  const others =
    otherWays === 0 ? '' : ` (it also works in ${otherWays} other ${otherWays === 1 ? 'way' : 'ways'} of doing it)`
  const by = lines.length === 0 ? '' : ` The good lines they meet are ${listed(lines.map(lineText), ALL)}.`
  return `They could always take ${takes[rule]}${inLanguage} ${at[instant]}${required}: that brings ${score(overall)} points${others}.${by}`
}

/** How much hangs on a line: the share of the runs played by chance that are mastered with it, above that without it. */
const gapOf = ({ chance }: TellingLine): number =>
  chance === null
    ? -1
    : chance.with.mastered / Math.max(1, chance.with.of) - chance.without.mastered / Math.max(1, chance.without.of)

/** What to change: the line on which most hangs, and how much. Empty where no run by chance tells. */
function changeText(lines: readonly TellingLine[]): string[] {
  const [most] = lines.filter(({ chance }) => chance !== null).toSorted((a, b) => gapOf(b) - gapOf(a))
  if (most === undefined || most.chance === null) return []
  const { with: taken, without } = most.chance
  return [
    `Change ${lineText(most)} first: played by chance, ${taken.mastered} of ${taken.of} runs with it are mastered, and ${without.mastered} of ${without.of} without it.`,
  ]
}

/** The lines that only the rules after those told with their lines hit on, each once. */
function linesAfter(wins: readonly LazyWin[]): TellingLine[] {
  const name = ({ beat, label }: TellingLine): string => `${beat} ${label}`
  const told = new Set(wins.slice(0, TOLD).flatMap(({ lines }) => lines.map(name)))
  const after = wins.slice(TOLD).flatMap(({ lines }) => lines)
  return [...new Map(after.filter((line) => !told.has(name(line))).map((line) => [name(line), line])).values()]
}

/** P8 fails: what somebody who does not look can do, how many points it brings, and which line to change. */
export function masteredText({ wins, lucky }: FindingOf<'mastered-without-looking'>): string {
  const found = ['Somebody who does not look at the scene can master it.', ...wins.slice(0, TOLD).map(winText)]
  const rest = wins.slice(TOLD).map(({ rule, overall }) => `${takes[rule]} (${score(overall)})`)
  const more = linesAfter(wins)
  if (rest.length > 0)
    found.push(
      `So they can with ${listed(rest, ALL)}${more.length === 0 ? '' : `, which meets ${listed(more.map(lineText), ALL)}`}.`,
    )
  if (lucky !== null) {
    const { mastered, of: runs, below, lines } = lucky
    found.push(
      `Of ${runs} runs played by chance ${mastered} master it; fewer than ${below} may.${lines.length === 0 ? '' : ` Most hangs on ${listed(lines.map(lineText))}.`}`,
    )
  }
  found.push(...changeText([...wins.flatMap(({ lines }) => lines), ...(lucky?.lines ?? [])]))
  return found.join(' ')
}

/** P8 holds. */
export function thinkingNeededText({ mastered, of: runs, unread }: FindingOf<'thinking-needed'>): string {
  const unknown =
    unread.length === 0 ? '' : ` (polite and hedging words are not known in ${listed(unread.map(languageNamed))})`
  return `No lazy way to play masters it${unknown}, and by chance ${mastered} of ${runs} runs do.`
}

import { isSpoken } from '#scenario'
import type { LazyName, LazyWin, Proof, TellingLine } from '#prove'
import { listed, quote, score } from './proof-phrases.ts'

type FindingOf<Code extends Proof['finding']['code']> = Extract<Proof['finding'], { code: Code }>

export const takes: Readonly<Record<LazyName, string>> = {
  first: 'the first option',
  second: 'the second option',
  third: 'the third option',
  last: 'the last option',
  longest: 'the longest option',
  shortest: 'the shortest option',
  'longest-to-subject': 'the longest option addressed to the subject',
  'shortest-to-subject': 'the shortest option addressed to the subject',
  'lowest-rung': 'the lowest rung',
  'highest-rung': 'the highest rung',
  'nearest-alert': 'the rung nearest to "alert"',
  'nearest-challenge': 'the rung nearest to "challenge"',
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
/** How many winning rules are told with their lines; of the others what they take, and the lines that no rule before hits on. */
const TOLD = 3

/** A line in its beat, and how often it is mastered by chance with it and without it. */
function lineText({ beat, label, chance }: TellingLine): string {
  const line = `${isSpoken(label) ? label : quote(label)} in "${beat}"`
  if (chance === null) return line
  return `${line} (by chance ${chance.with.mastered} of ${chance.with.of} runs with it master it, ${chance.without.mastered} of ${chance.without.of} without)`
}

function winText({ rule, instant, followUp, lang, otherWays, overall, lines }: LazyWin): string {
  const inLanguage = lang === null ? '' : ` (${lang})`
  const required = followUp === 'required' ? ' and does all that is required after it' : ''
  const others = otherWays === 0 ? '' : `, and in ${otherWays} other ${otherWays === 1 ? 'way' : 'ways'}`
  const by = listed(lines.map(lineText), ALL)
  const points = ` (${score(overall)} points${others})`
  return `${takes[rule]}${inLanguage} ${at[instant]}${required}${points}${by === '' ? '' : `, and so hits on ${by}`}`
}

/** The lines that only the rules after those told with their lines hit on, each once. */
function linesAfter(wins: readonly LazyWin[]): TellingLine[] {
  const name = ({ beat, label }: TellingLine): string => `${beat} ${label}`
  const told = new Set(wins.slice(0, TOLD).flatMap(({ lines }) => lines.map(name)))
  const after = wins.slice(TOLD).flatMap(({ lines }) => lines)
  return [...new Map(after.filter((line) => !told.has(name(line))).map((line) => [name(line), line])).values()]
}

/** P8 fails: which lazy rules master the scenario, when, and by which lines. */
export function masteredText({ wins, lucky }: FindingOf<'mastered-without-looking'>): string {
  const told = wins.slice(0, TOLD).map(winText)
  const rest = wins.slice(TOLD).map(({ rule, overall }) => `${takes[rule]} (${score(overall)})`)
  const more = linesAfter(wins)
  const hits = more.length === 0 ? '' : `, which hits on ${listed(more.map(lineText), ALL)}`
  const found = told.length === 0 ? [] : [`It is mastered without looking by who always takes ${told.join('; or ')}`]
  if (rest.length > 0) found.push(`so it is with ${listed(rest, 20)}${hits}`)
  if (lucky !== null) {
    const { mastered, of: runs, below, lines } = lucky
    found.push(
      `${found.length === 0 ? 'Of' : 'of'} ${runs} runs played by chance ${mastered} master it; fewer than ${below} may${lines.length === 0 ? '' : `, and most hangs on ${listed(lines.map(lineText))}`}`,
    )
  }
  return `${found.join('; ')}.`
}

/** P8 holds. */
export function thinkingNeededText({ mastered, of: runs, unread }: FindingOf<'thinking-needed'>): string {
  const unknown = unread.length === 0 ? '' : ` (polite and hedging words are not known in ${listed(unread)})`
  return `No lazy way to play masters it${unknown}, and by chance ${mastered} of ${runs} runs do.`
}

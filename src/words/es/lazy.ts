import { isSpoken } from '#scenario'
import type { LazyName, LazyWin, Proof, TellingLine } from '#prove'
import { listed, quote, score } from './proof-phrases.ts'

type FindingOf<Code extends Proof['finding']['code']> = Extract<Proof['finding'], { code: Code }>

export const takes: Readonly<Record<LazyName, string>> = {
  first: 'la primera opción',
  second: 'la segunda opción',
  third: 'la tercera opción',
  last: 'la última opción',
  longest: 'la opción más larga',
  shortest: 'la opción más corta',
  'longest-to-subject': 'la opción más larga dirigida a la persona de "subject"',
  'shortest-to-subject': 'la opción más corta dirigida a la persona de "subject"',
  'lowest-rung': 'el escalón más bajo',
  'highest-rung': 'el escalón más alto',
  'nearest-alert': 'el escalón más cercano a "alert"',
  'nearest-challenge': 'el escalón más cercano a "challenge"',
  'most-sentences': 'la opción con más oraciones',
  'only-speech': 'la primera opción que se dice en voz alta',
  politest: 'la opción más cortés',
  'no-hedge': 'la primera opción sin palabras de duda',
}

const at: Readonly<Record<LazyWin['instant'], string>> = {
  start: 'al comienzo de cada beat',
  quarter: 'al pasar un cuarto de cada beat',
  middle: 'a la mitad de cada beat',
  'three-quarters': 'al pasar tres cuartos de cada beat',
  end: 'en el último momento de cada beat',
}

/** More than there ever are: none is left out. */
const ALL = Infinity
/** How many winning rules are told with their lines; of the others what they take, and the lines that no rule before hits on. */
const TOLD = 3

/** A line in its beat, and how often it is mastered by chance with it and without it. */
function lineText({ beat, label, chance }: TellingLine): string {
  const line = `${isSpoken(label) ? label : quote(label)} en "${beat}"`
  if (chance === null) return line
  return `${line} (al azar la dominan ${chance.with.mastered} de ${chance.with.of} prácticas con ella y ${chance.without.mastered} de ${chance.without.of} sin ella)`
}

function winText({ rule, instant, followUp, lang, otherWays, overall, lines }: LazyWin): string {
  const inLanguage = lang === null ? '' : ` (${lang})`
  const required = followUp === 'required' ? ' y hace todo lo obligatorio del seguimiento' : ''
  const others = otherWays === 0 ? '' : `, y de ${otherWays} ${otherWays === 1 ? 'otra manera' : 'otras maneras'}`
  const by = listed(lines.map(lineText), ALL)
  const points = ` (${score(overall)} puntos${others})`
  return `${takes[rule]}${inLanguage} ${at[instant]}${required}${points}${by === '' ? '' : `, y así acierta con ${by}`}`
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
  const hits = more.length === 0 ? '' : `, que acierta con ${listed(more.map(lineText), ALL)}`
  const found = told.length === 0 ? [] : [`Sin mirar la domina quien toma siempre ${told.join('; o bien ')}`]
  if (rest.length > 0) found.push(`lo mismo pasa con ${listed(rest, 20)}${hits}`)
  if (lucky !== null) {
    const { mastered, of: runs, below, lines } = lucky
    const of = found.length === 0 ? 'De' : 'de'
    found.push(
      `${of} ${runs} prácticas jugadas al azar, ${mastered} la dominan; deben ser menos de ${below}${lines.length === 0 ? '' : `, y sobre todo depende de ${listed(lines.map(lineText))}`}`,
    )
  }
  return `${found.join('; ')}.`
}

/** P8 holds. */
export function thinkingNeededText({ mastered, of: runs, unread }: FindingOf<'thinking-needed'>): string {
  const unknown =
    unread.length === 0
      ? ''
      : ` (no se conocen las palabras de cortesía y de duda en estos idiomas: ${unread.join(', ')})`
  return `Ninguna manera perezosa de jugar la domina${unknown}, y al azar la dominan ${mastered} de ${runs} prácticas.`
}

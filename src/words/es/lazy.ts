import { isSpoken } from '#scenario'
import type { LazyName, LazyWin, Proof, TellingLine } from '#prove'
import { languageNamed, listed, quote, score } from './proof-phrases.ts'

type FindingOf<Code extends Proof['finding']['code']> = Extract<Proof['finding'], { code: Code }>

export const takes: Readonly<Record<LazyName, string>> = {
  first: 'la primera opción',
  second: 'la segunda opción',
  third: 'la tercera opción',
  last: 'la última opción',
  longest: 'la opción más larga',
  shortest: 'la opción más corta',
  'longest-to-subject': 'la opción más larga dirigida a la persona cuya conducta está en cuestión',
  'shortest-to-subject': 'la opción más corta dirigida a la persona cuya conducta está en cuestión',
  'lowest-rung': 'la opción menos firme',
  'highest-rung': 'la opción más firme',
  'nearest-alert': 'la opción más cercana en firmeza a “Decir lo que ves”',
  'nearest-challenge': 'la opción más cercana en firmeza a “Decirles que paren”',
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
/** How many winning rules are told with their lines; of the others what they take, and the lines that no rule before meets. */
const TOLD = 1

/** A line in its beat. */
const lineText = ({ beat, label }: TellingLine): string => `${isSpoken(label) ? label : quote(label)} en "${beat}"`

function winText({ rule, instant, followUp, lang, otherWays, overall, lines }: LazyWin): string {
  const inLanguage = lang === null ? '' : ` (en ${languageNamed(lang)})`
  const required = followUp === 'required' ? ' y hacer después todo lo obligatorio' : ''
  const others =
    otherWays === 0 ? '' : ` (también sirve de ${otherWays} ${otherWays === 1 ? 'otra manera' : 'otras maneras'})`
  const by = lines.length === 0 ? '' : ` Las líneas buenas con las que acierta son ${listed(lines.map(lineText), ALL)}.`
  return `Podría tomar siempre ${takes[rule]}${inLanguage} ${at[instant]}${required}: eso da ${score(overall)} puntos${others}.${by}`
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
    `Cambia primero ${lineText(most)}: al azar la dominan ${taken.mastered} de ${taken.of} prácticas con esa línea y ${without.mastered} de ${without.of} sin ella.`,
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
  const found = ['Quien no mira la escena puede dominarla.', ...wins.slice(0, TOLD).map(winText)]
  const rest = wins.slice(TOLD).map(({ rule, overall }) => `${takes[rule]} (${score(overall)})`)
  const more = linesAfter(wins)
  if (rest.length > 0)
    found.push(
      `Lo mismo pasa con ${listed(rest, ALL)}${more.length === 0 ? '' : `, que acierta con ${listed(more.map(lineText), ALL)}`}.`,
    )
  if (lucky !== null) {
    const { mastered, of: runs, below, lines } = lucky
    found.push(
      `De ${runs} prácticas jugadas al azar, ${mastered} la dominan; deben ser menos de ${below}.${lines.length === 0 ? '' : ` Sobre todo depende de ${listed(lines.map(lineText))}.`}`,
    )
  }
  found.push(...changeText([...wins.flatMap(({ lines }) => lines), ...(lucky?.lines ?? [])]))
  return found.join(' ')
}

/** P8 holds. */
export function thinkingNeededText({ mastered, of: runs, unread }: FindingOf<'thinking-needed'>): string {
  const unknown =
    unread.length === 0
      ? ''
      : ` (no se conocen las palabras de cortesía y de duda en estos idiomas: ${listed(unread.map(languageNamed))})`
  return `Ninguna manera perezosa de jugar la domina${unknown}, y al azar la dominan ${mastered} de ${runs} prácticas.`
}

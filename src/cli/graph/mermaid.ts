import { type Action, type Beat, type Scenario, type Way, waysOf } from '#scenario'
import { type CommandWords, conditionText } from '#words'

/** Longest label of an action in the graph, characters. */
const LONGEST = 28

/**
 * Text inside a quoted Mermaid label. Mermaid reads `#…;` as a character code and gives most other signs a meaning
 * somewhere (HTML, Markdown, arrows), so everything but letters, digits and plain marks is written as its code.
 */
const escaped = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N} .,:?!'’“”…·–≥≤≠=+−-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`)

const shortened = (text: string): string => {
  const letters = Array.from(text)
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}

/** A label's lines, escaped and quoted. */
const label = (...lines: readonly string[]): string => `"${lines.map(escaped).join('<br>')}"`

type GraphWords = CommandWords['graph']

const marksOf = (beat: Beat, words: GraphWords): string =>
  [
    beat.harm,
    beat.needs === undefined ? null : words.needs(beat.needs),
    beat.actBy === true ? words.actBy : null,
    beat.rebuff === true ? words.rebuff : null,
    beat.lasts === undefined ? null : `${beat.lasts} s`,
  ]
    .filter((part) => part !== null)
    .join(' · ')

const actionOf = (a: Action, words: GraphWords): readonly string[] => [
  `${a.rung ?? a.kind} · ${a.quality}${a.screenOut === undefined ? '' : ` · ${words.screenOut}`}`,
  shortened(a.label),
]

/**
 * A scenario's beats as a Mermaid flowchart: a box for each with its harm, a thick arrow for time passing, a thin one
 * for each action with its rung (or kind) and quality, and a rounded box for each ending; line by line.
 */
export function mermaidOf({ beats, start }: Scenario, words: GraphWords): string[] {
  // Names of beats may be words that Mermaid keeps for itself, like "end".
  const names = new Map(Object.keys(beats).map((id, i) => [id, `b${i}`]))
  const nodeOf = (id: string): string => names.get(id) ?? id
  const edge = ({ from, action, when, to }: Way): string => {
    const option = action === null ? undefined : beats[from]?.actions?.[action]
    const says = option === undefined ? [words.time] : actionOf(option, words)
    const asked = when === null ? [] : [words.only(conditionText(when, words))]
    return `  ${nodeOf(from)} ${action === null ? '==>' : '-->'}|${label(...says, ...asked)}| ${nodeOf(to ?? from)}`
  }

  const lines = ['flowchart TD']
  for (const [id, beat] of Object.entries(beats)) {
    const ending = beat.ending
    const box = ending
      ? `([${label(id, `${ending.outcome}: ${shortened(ending.title)}`)}])`
      : `[${label(id, marksOf(beat, words))}]`
    lines.push(`  ${nodeOf(id)}${box}:::${beat.harm}`)
  }
  lines.push('  begin((" "))', `  begin ==> ${nodeOf(start)}`)
  lines.push(...waysOf({ beats }).map(edge))
  lines.push(
    '  classDef none fill:#eef3f1,stroke:#4b6a60,color:#15211d',
    '  classDef building fill:#fdf1d3,stroke:#8a6a12,color:#2a2107',
    '  classDef violation fill:#fbdccb,stroke:#a2481a,color:#331404',
    '  classDef irreversible fill:#f3c9cf,stroke:#8d2436,color:#33060d',
  )
  return lines
}

import type { CommandWords } from '#words'
import type { Action, Beat, Scenario, Then, When } from '#scenario'

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

function conditionOf(when: When, words: GraphWords): string {
  const parts = Object.entries(when).flatMap(([fact, wanted]): string[] => {
    if (typeof wanted === 'boolean') return [wanted ? fact : words.not(fact)]
    if (typeof wanted === 'number') return [`${fact} = ${wanted}`]
    const least = wanted.min === undefined ? [] : [`${fact} ≥ ${wanted.min}`]
    const most = wanted.max === undefined ? [] : [`${fact} ≤ ${wanted.max}`]
    return [...least, ...most]
  })
  return parts.join(', ')
}

const branches = (then: Then): readonly { readonly when?: When | undefined; readonly go: string }[] =>
  typeof then === 'string' ? [{ go: then }] : then

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
  const edges = (from: string, arrow: string, then: Then, ...says: readonly string[]): string[] =>
    branches(then).map(({ when, go }) => {
      const lines = [...says, ...(when === undefined ? [] : [words.only(conditionOf(when, words))])]
      return `  ${nodeOf(from)} ${arrow}|${label(...lines)}| ${nodeOf(go)}`
    })

  const lines = ['flowchart TD']
  for (const [id, beat] of Object.entries(beats)) {
    const ending = beat.ending
    const box = ending
      ? `([${label(id, `${ending.outcome}: ${shortened(ending.title)}`)}])`
      : `[${label(id, marksOf(beat, words))}]`
    lines.push(`  ${nodeOf(id)}${box}:::${beat.harm}`)
  }
  lines.push('  begin((" "))', `  begin ==> ${nodeOf(start)}`)
  for (const [id, beat] of Object.entries(beats)) {
    if (beat.ending !== undefined) continue
    if (beat.then !== undefined) lines.push(...edges(id, '==>', beat.then, words.time))
    for (const action of beat.actions ?? []) lines.push(...edges(id, '-->', action.then, ...actionOf(action, words)))
  }
  lines.push(
    '  classDef none fill:#eef3f1,stroke:#4b6a60,color:#15211d',
    '  classDef building fill:#fdf1d3,stroke:#8a6a12,color:#2a2107',
    '  classDef violation fill:#fbdccb,stroke:#a2481a,color:#331404',
    '  classDef irreversible fill:#f3c9cf,stroke:#8d2436,color:#33060d',
  )
  return lines
}

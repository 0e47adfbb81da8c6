import type { CompiledScenario } from '#engine'
import { lazyNames, MOST_RUNS, proofText, unfinishedText } from '#prove'
import type { Findings, Proof } from '#prove'
import { halfUp, milestones } from '#score'
import { curveChart } from './curve-chart.ts'

const lazyWords: Readonly<Record<(typeof lazyNames)[number], string>> = {
  first: 'first',
  last: 'last',
  longest: 'longest',
  shortest: 'shortest',
  'lowest-rung': 'lowest rung',
  'highest-rung': 'highest rung',
}

const many = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 })

/** Breaks a sentence into lines that go on below where it began, after `begin`. */
function wrap(begin: string, text: string, width = 110): string[] {
  const indent = begin.length
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each, i) => `${i === 0 ? begin : ' '.repeat(indent)}${each}`)
}

function row(proof: Proof, file: string | undefined): string[] {
  const { id, holds } = proof
  const begin = `  ${id.padEnd(4)} ${holds ? 'holds' : 'FAILS'}  `
  const shown = file === undefined ? [] : [`${' '.repeat(begin.length)}a run that shows it: ${file}`]
  return [...wrap(begin, proofText(proof)), ...shown]
}

/**
 * What was found out about a scenario, line by line. `files` tells where counterexamples were written, by proof.
 */
export function reportText(
  compiled: CompiledScenario,
  findings: Findings,
  files: ReadonlyMap<string, string>,
): string[] {
  const { scenario } = compiled
  const { proofs, runs, unfinished } = findings
  const kind = scenario.tutorial === true ? 'lesson' : scenario.kind
  const lines = [`${scenario.id}: ${scenario.title} (${kind})`]
  if (unfinished !== null) lines.push(...wrap('  ', unfinishedText(unfinished)))
  lines.push(...proofs.flatMap((p) => row(p, files.get(p.id))))
  if (unfinished === null) lines.push(`  ${runs === MOST_RUNS ? 'more than ' : ''}${many.format(runs)} different runs`)
  if (findings.best !== null) {
    const { best, worst, doNothing, lazy, random, curve } = findings
    const points = ({ overall }: { readonly overall: number }): string => String(halfUp(overall))
    lines.push(`  scores: best ${points(best)}, worst ${points(worst)}, doing nothing ${points(doNothing)}`)
    const each = lazyNames.map(
      (name) => `${lazyWords[name]} ${points(lazy[name])}${lazy[name].mastered ? ' (mastered)' : ''}`,
    )
    lines.push(...wrap('  ', `lazy: ${each.join(', ')}; by chance ${random.mastered} of ${random.of} mastered`))
    const chart = curveChart(curve, milestones(compiled))
    if (chart.length > 0) lines.push('  best score by when one first speaks up:', ...chart.map((l) => `  ${l}`))
  }
  return lines
}

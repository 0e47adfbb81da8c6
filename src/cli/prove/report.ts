import type { CompiledScenario } from '#engine'
import { lazyNames, MOST_RUNS } from '#prove'
import type { Findings, Proof } from '#prove'
import { halfUp, milestones } from '#score'
import type { SpokenWords } from '../command.ts'
import { curveChart } from './curve-chart.ts'
import { wrap } from './wrap.ts'

function row(proof: Proof, file: string | undefined, { proofs, commands }: SpokenWords): string[] {
  const say = commands.prove
  const { id, holds } = proof
  const begin = `  ${id.padEnd(4)} ${holds ? say.holds : say.fails}  `
  const shown = file === undefined ? [] : [`${' '.repeat(begin.length)}${say.shownBy(file)}`]
  return [...wrap(begin, proofs.finding(proof)), ...shown]
}

/**
 * What was found out about a scenario, line by line. `files` tells where counterexamples were written, by proof.
 */
export function reportText(
  compiled: CompiledScenario,
  findings: Findings,
  files: ReadonlyMap<string, string>,
  words: SpokenWords,
): string[] {
  const { scenario } = compiled
  const say = words.commands.prove
  const { proofs, runs, unfinished } = findings
  const kind = say.kind[scenario.tutorial === true ? 'lesson' : scenario.kind]
  const lines = [`${scenario.id}: ${scenario.title} (${kind})`]
  if (unfinished !== null) lines.push(...wrap('  ', words.proofs.unfinished(unfinished)))
  lines.push(...proofs.flatMap((p) => row(p, files.get(p.id), words)))
  if (unfinished === null) lines.push(`  ${say.runs(runs, runs === MOST_RUNS)}`)
  if (findings.best !== null) {
    const { best, worst, doNothing, lazy, random, curve } = findings
    const points = ({ overall }: { readonly overall: number }): string => String(halfUp(overall))
    lines.push(`  ${say.scores(points(best), points(worst), points(doNothing))}`)
    const each = lazyNames.map(
      (name) => `${say.lazy[name]} ${points(lazy[name])}${lazy[name].mastered ? ` ${say.mastered}` : ''}`,
    )
    lines.push(...wrap('  ', say.lazyScores(each, random.mastered, random.of)))
    const chart = curveChart(curve, milestones(compiled))
    if (chart.length > 0) lines.push(`  ${say.curve}`, ...chart.map((l) => `  ${l}`))
  }
  return lines
}

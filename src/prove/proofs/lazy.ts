/** P8: a scenario cannot be mastered without looking at it. */
import { replay } from '#engine'
import type { CompiledScenario } from '#engine'
import { actsOf } from '#score'
import { hasToneWords } from '../label-features.ts'
import { lazyNames } from '../lazy-rules.ts'
import type { LazyName } from '../lazy-rules.ts'
import { failed, proved } from '../proof.ts'
import type { LazyWin, Proof } from '../proof.ts'
import { bestLazyRuns } from '../strategies.ts'
import type { LazyRun, RandomRuns } from '../strategies.ts'
import type { Version } from '../versions.ts'

/** As many random runs may not master a scenario. */
const LUCKY = 40

/** The lines by which a lazy run has won: its acts but for going along, in the language whose labels its rule read. */
function linesOf(compiled: CompiledScenario, { log, lang }: LazyRun, versions: readonly Version[]): LazyWin['lines'] {
  const run = replay(compiled, log)
  // The run was played by the same rules, so its log can always be replayed.
  if (!run.ok) throw new Error(`a run that was played cannot be replayed: ${run.error.code}`)
  const shown = (versions.find((v) => v.lang === lang) ?? versions[0])?.scenario ?? compiled.scenario
  const beatIds = new Map([...compiled.beats.values()].map(({ id, beat }) => [beat, id]))
  return actsOf(run.value)
    .filter(({ action }) => action.kind !== 'comply')
    .map(({ action, beat }) => {
      const id = beatIds.get(beat) ?? ''
      const label = shown.beats[id]?.actions?.find((a) => a.id === action.id)?.label ?? action.label
      return { beat: id, action: action.id, label }
    })
}

/** P8: no lazy strategy masters it, and chance hardly ever does. In a control only the highest rung must fail. */
export function thinkingNeeded(
  compiled: CompiledScenario,
  versions: readonly Version[],
  lazy: readonly LazyRun[],
  random: RandomRuns,
): Proof {
  const control = compiled.scenario.kind === 'control'
  const asked: readonly LazyName[] = control ? ['highest-rung'] : lazyNames
  const best = bestLazyRuns(lazy)
  const mastering = asked.map((name) => best[name]).filter(({ mastered }) => mastered)
  const lucky = control || random.mastered < LUCKY ? null : { mastered: random.mastered, of: random.of, below: LUCKY }
  const [first] = mastering
  if (first !== undefined || lucky !== null) {
    const wins = mastering.map((run): LazyWin => {
      const { rule, instant, followUp, lang } = run
      const ways = lazy.filter((other) => other.rule === rule && other.mastered).length
      return { rule, instant, followUp, lang, otherWays: ways - 1, lines: linesOf(compiled, run, versions) }
    })
    return failed('P8', { code: 'mastered-without-looking', wins, lucky }, (first ?? random.best).log)
  }
  if (control) return proved('P8', { code: 'highest-rung-fails' })
  const unread = versions.map(({ lang }) => lang).filter((lang) => !hasToneWords(lang))
  return proved('P8', { code: 'thinking-needed', mastered: random.mastered, of: random.of, unread })
}
